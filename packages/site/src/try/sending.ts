/** Sends, follows what was sent, and acts on it. */
import type { Descriptor } from './descriptor.ts';
import { CallError, type MockClient, type Registered } from './mock-client.ts';
import type { Happening, TryState } from './state.ts';
import { troubleOf } from './trouble.ts';
import type { TryData } from './try-data.ts';
import type { Verdict } from './verdict.ts';

export interface Sending {
  readonly send: (verdict: Verdict, target: { readonly url: string; readonly isInbox: boolean }) => Promise<void>;
  readonly hasten: (id: string) => void;
  readonly stop: (id: string) => void;
  readonly resend: (id: string) => void;
  /** Asks the mock for all that is followed. */
  readonly refresh: () => Promise<void>;
}

export interface SendingOptions {
  readonly data: TryData;
  readonly descriptor: Descriptor;
  readonly client: () => MockClient | undefined;
  readonly state: () => TryState;
  readonly dispatch: (happening: Happening) => void;
}

/** A burst is ten deliveries; of more, the log shows the first. */
const MOST_FOLLOWED = 12;

export function createSending({ data, descriptor, client, state, dispatch }: SendingOptions): Sending {
  /** Whatever goes wrong is shown; a mock that is gone is more than a refusal. */
  async function attempt(run: (mock: MockClient) => Promise<void>): Promise<void> {
    const mock = client();
    if (mock === undefined) return;
    try {
      await run(mock);
    } catch (error) {
      const trouble = troubleOf(error);
      dispatch({ kind: trouble.isGone ? 'lost' : 'refused', trouble });
    }
  }

  async function refreshOne(mock: MockClient, id: string): Promise<void> {
    try {
      dispatch({ kind: 'log', ...(await mock.log(id)) });
    } catch (error) {
      if (!(error instanceof CallError) || error.code !== 'unknown-delivery') throw error;
      dispatch({ kind: 'forgotten', id });
    }
  }

  const refresh = () =>
    attempt(async (mock) => {
      await Promise.all(state().followed.map(({ delivery }) => refreshOne(mock, delivery.id)));
    });

  return {
    refresh,
    send: (verdict, { url, isInbox }) =>
      attempt(async (mock) => {
        dispatch({ kind: 'sends' });
        const registered = await mock.ensureEndpoint(data.provider, url, descriptor.webhooks);
        const named = verdict.event;
        const event = named !== undefined && Object.hasOwn(descriptor.events, named) ? named : data.event;
        const made = await mock.trigger({
          provider: data.provider,
          event,
          data: verdict.value,
          faults: state().faults,
          endpoint: registered.endpoint.id,
        });
        const deliveries = made.slice(0, MOST_FOLLOWED);
        const notes = [
          ...notesOf(registered, isInbox),
          ...(event === data.event ? [] : [`Sent as ${event}, which the body names.`]),
        ];
        dispatch({ kind: 'sent', deliveries, notes });
        // The first attempts may have been told before their deliveries were known here.
        await refresh();
      }),
    hasten: (id) => void attempt(async (mock) => dispatch({ kind: 'delivery', delivery: await mock.hasten(id) })),
    stop: (id) => void attempt(async (mock) => dispatch({ kind: 'delivery', delivery: await mock.stop(id) })),
    resend: (id) =>
      void attempt(async (mock) => {
        dispatch({ kind: 'sends' });
        dispatch({ kind: 'sent', deliveries: [await mock.resend(id)], notes: [] });
        await refresh();
      }),
  };
}

function notesOf({ endpoint, isNew, movedFrom }: Registered, isInbox: boolean): readonly string[] {
  const isOwnMove = isInbox && URL.parse(movedFrom ?? '')?.host === URL.parse(endpoint.url)?.host;
  const moved =
    movedFrom === undefined || isOwnMove
      ? []
      : [`The provider delivers to one address: ${movedFrom} gave way to this one.`];
  if (isInbox || !isNew) return moved;
  const secret = endpoint.secret ?? endpoint.token;
  const given = secret === undefined ? [] : [`Registered. Its secret, shown this once: ${secret}`];
  return [...moved, ...given];
}
