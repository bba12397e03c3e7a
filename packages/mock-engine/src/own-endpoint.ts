/** What a mock in a test delivers to while nobody has registered: an endpoint of its own. */
import type { Mock } from './mock.ts';
import type { Transport } from './ports.ts';
import type { Receiver } from './transport/in-process.ts';

/** A name that never leaves this machine (RFC 6761, section 6.3). */
const OWN_URL = 'http://receiver.localhost/';

/** Takes everything. */
export const acceptAll: Receiver = () => new Response(null, { status: 204 });

/** Carries what goes to the own endpoint in this process, and all else as ever. */
export const carryOwn = (own: Transport, other: Transport): Transport => ({
  send: (request) => (request.url === OWN_URL ? own : other).send(request),
  close: () => Promise.all([own.close(), other.close()]).then(() => undefined),
});

/** Registers it with the first trigger that would find no endpoint, and removes it for the first real one. */
export function withOwnEndpoint(mock: Mock): Mock {
  const own = new Map<string, Promise<string>>();

  async function ensure(table: 'events' | 'scenarios', name: string, wanted?: string): Promise<void> {
    const provider = mock.providers.find(
      ({ id, [table]: names }) => (wanted ?? id) === id && Object.hasOwn(names, name),
    );
    if (provider === undefined || mock.endpoints().some(({ url }) => url !== OWN_URL)) return;
    const { id } = provider;
    if (!own.has(id))
      own.set(
        id,
        mock.register({ provider: id, url: OWN_URL }).then((endpoint) => endpoint.id),
      );
    await own.get(id);
  }

  async function giveWay(): Promise<void> {
    const ids = [...own.values()];
    own.clear();
    for (const id of ids) await mock.unregister(await id);
  }

  return {
    ...mock,
    register: (request) => giveWay().then(() => mock.register(request)),
    trigger: (event, options) => ensure('events', event, options?.provider).then(() => mock.trigger(event, options)),
    play: (scenario, options) =>
      ensure('scenarios', scenario, options?.provider).then(() => mock.play(scenario, options)),
  };
}
