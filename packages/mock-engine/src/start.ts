/** Starts a mock in this process. What it does not need, it does not load. */
import { systemClock } from './clock.ts';
import { createEngine } from './engine/engine.ts';
import type { EngineOptions } from './engine/engine.ts';
import { createIds, createSeededIds } from './engine/ids.ts';
import { MockError } from './mock-error.ts';
import type { EndpointRequest, FaultRule, Mock } from './mock.ts';
import type { MockedProvider } from './mocked-provider.ts';
import type { Clock, DeliveryStore, Transport } from './ports.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { openStore } from './stores/open.ts';
import type { Receiver } from './transport/in-process.ts';

export interface StartOptions {
  /** The clock of this machine by default; `fakeClock()` in tests. */
  readonly clock?: Clock;
  /** The same seed makes the same bodies, jitter and faults, and with the memory store the same ids and secrets. */
  readonly seed?: string | number;
  /** `memory` (the default), `sqlite:FILE`, `postgres://…`, or a store that is open already. It is closed with the mock. */
  readonly store?: string | DeliveryStore;
  /** Carries the requests; HTTP by default. */
  readonly transport?: Transport;
  /** Gets the deliveries in this process, without a network, whatever URL is registered, and also when none is. */
  readonly receiver?: Receiver;
  /** Registered at the start. */
  readonly endpoints?: readonly EndpointRequest[];
  /** Waits between attempts and between the steps of a story are divided by it. Default 1. */
  readonly timeScale?: number;
  /** Hosts that deliveries may go to besides this machine. */
  readonly allowHosts?: readonly string[];
  /** Attempts at the same time to one endpoint. Default 8. */
  readonly concurrency?: number;
  readonly faults?: readonly FaultRule[];
  /** Serves the provider's API and the control API there; 0 takes a free one. No server by default. */
  readonly port?: number;
}

/** A provider of any events: what depends on their types is left out. */
export interface AnyProvider extends Omit<MockedProvider, 'schema' | 'validate'> {
  readonly schema: (event: never) => unknown;
  readonly validate: (body: unknown) => { readonly ok: boolean };
}

/**
 * Is one provider, or several, in this process. While nobody has registered, in a test, deliveries go to an endpoint of the
 * mock's own: to the `receiver`, or where there is none to one that answers 204. With `port`, `store`, `transport` or
 * `endpoints`, an event that nobody registered for is sent to nobody.
 *
 * @example
 * const mock = await startMock(hostBuilding, { clock });
 * await mock.trigger('tenant_created');
 * await mock.settled();
 * const [delivery] = await mock.deliveries();
 *
 * @throws {MockError} `bad-request` for an option that makes no sense; whatever the store throws when it cannot be opened
 */
export function startMock<Events>(
  provider: MockedProvider<Events>,
  options?: StartOptions,
): Promise<StartedMock<Events>>;
export function startMock(providers: readonly AnyProvider[], options?: StartOptions): Promise<StartedMock>;
export async function startMock(given: unknown, options: StartOptions = {}): Promise<StartedMock> {
  const providers = [given].flat() as readonly MockedProvider[];
  checkOptions(options, providers);
  const store = typeof options.store === 'object' ? options.store : await openStore(options.store ?? 'memory');
  let mock: Mock | undefined;
  try {
    mock = await createEngine(await engineOptions(providers, store, options));
    if (isOnItsOwn(options)) mock = (await import('./own-endpoint.ts')).withOwnEndpoint(mock);
    // The order decides the ids.
    for (const endpoint of options.endpoints ?? []) await mock.register(endpoint);
    return options.port === undefined ? mock : await serve(mock, options.port);
  } catch (error) {
    await (mock ?? store).close();
    throw error;
  }
}

async function engineOptions(
  providers: readonly MockedProvider[],
  store: DeliveryStore,
  options: StartOptions,
): Promise<EngineOptions> {
  const { clock = systemClock, seed, timeScale = 1, concurrency = 8, allowHosts = [], faults = [] } = options;
  const random = createRandom(seed === undefined ? crypto.randomUUID() : String(seed));
  // Ids of a store that outlives this process must not come again with the same seed.
  const seeded = seed !== undefined && store.name === 'memory';
  return {
    providers,
    clock,
    store,
    random,
    timeScale,
    concurrency,
    allowHosts,
    faults,
    transport: await openTransport(options, clock),
    newId: seeded ? createSeededIds(random.fork('ids')) : createIds(),
    newSecret: seeded ? seededSecrets(random.fork('secrets')) : newSecret,
  };
}

/** The server ends first, so that nothing is accepted that the mock would refuse. */
async function serve(mock: Mock, port: number): Promise<StartedMock> {
  const { serveMock } = await import('./server/serve-mock.ts');
  const server = serveMock(mock);
  const { href } = await server.listen(port);
  return { ...mock, url: href, close: () => server.close().then(mock.close) };
}

export interface StartedMock<Events = Record<string, unknown>> extends Mock<Events> {
  /** Where its server listens, when it has one. */
  readonly url?: string;
}

async function openTransport(options: StartOptions, clock: Clock): Promise<Transport> {
  if (options.transport !== undefined) return options.transport;
  const { receiver, allowHosts } = options;
  const { createInProcessTransport } = await import('./transport/in-process.ts');
  if (receiver !== undefined) return createInProcessTransport(receiver, clock);
  const { createTransport } = await import('./transport/undici.ts');
  const http = createTransport({ ...(allowHosts && { allowHosts }) });
  if (!isOnItsOwn(options)) return http;
  const { acceptAll, carryOwn } = await import('./own-endpoint.ts');
  return carryOwn(createInProcessTransport(acceptAll, clock), http);
}

/** In a test, and nobody but the test registers. */
const isOnItsOwn = ({ port, store, transport, endpoints }: StartOptions): boolean =>
  [port, store, transport, endpoints].every((given) => given === undefined);

function checkOptions({ timeScale = 1, concurrency = 8 }: StartOptions, providers: readonly MockedProvider[]): void {
  if (providers.length === 0) throw new MockError('bad-request', 'There is no provider to mock', 'Give at least one.');
  if (!Number.isFinite(timeScale) || timeScale <= 0) {
    throw new MockError(
      'bad-request',
      `The time scale is ${timeScale}`,
      'Give a number above 0: 600 makes an hour 6 seconds.',
    );
  }
  if (Number.isInteger(concurrency) && concurrency > 0) return;
  throw new MockError('bad-request', `The concurrency is ${concurrency}`, 'Give a whole number above 0.');
}

const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

const seededSecrets = (random: Random) => () => hex(Uint8Array.from({ length: 32 }, () => random.integer(256)));

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
