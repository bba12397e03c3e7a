/** One event, or one story, without a registration: a mock in this process that ends when all is delivered. */
import {
  startMock,
  type Attempt,
  type Delivery,
  type EndpointRequest,
  type Mock,
  type MockedProvider,
  type Transport,
} from '@hookwright/mock-engine';
import { createTransport } from '@hookwright/mock-engine/serve';
import { UsageError } from '../exit.ts';
import { expectedOf } from '../inbox/expected.ts';
import { suggestion } from '../nearest.ts';
import { readNumber, readTriggerOptions, type TriggerCommandOptions } from './trigger-options.ts';

export interface OneOff {
  readonly provider: MockedProvider;
  /** Undefined with a scenario. */
  readonly event: string | undefined;
  readonly options: TriggerCommandOptions;
}

/** Where the command of a dry run leads unless it is told. */
const RECEIVER = 'http://localhost:3000/hooks';

/** The steps of a story follow at once, one after the other, unless their times are asked for. */
const AT_ONCE = 1e9;

export interface Sent {
  readonly delivery: Delivery;
  readonly attempts: readonly Attempt[];
}

export interface Listener {
  /** A secret that was made for this run, which the receiver needs to know. */
  readonly onSecret: (secret: string) => void;
  readonly onAttempt: (delivery: Delivery, attempt: Attempt) => void;
}

/**
 * Sends, and waits until nothing more follows.
 * @throws {UsageError} {MockError}
 */
export async function sendOnce(one: OneOff, { onSecret, onAttempt }: Listener): Promise<readonly Sent[]> {
  const { allowHost } = one.options;
  const transport = createTransport({ ...(allowHost && { allowHosts: allowHost }) });
  // Or the first attempt would seem to take as long as that.
  await transport.prepare();
  const { mock, secret } = await startFor(one, transport);
  try {
    const finished = watch(mock, onAttempt);
    const deliveries = await send(mock, one);
    if (secret !== undefined) onSecret(secret);
    await finished(deliveries.map(({ id }) => id));
    return await Promise.all(deliveries.map(({ id }) => mock.delivery(id)));
  } finally {
    await mock.close();
  }
}

/** A curl command for each delivery. Nothing is sent. */
export async function printOnly(one: OneOff): Promise<readonly string[]> {
  const nowhere: Transport = {
    send: async () => ({ kind: 'failed', failure: { reason: 'interrupted', message: 'a dry run sends nothing' } }),
    close: async () => {},
  };
  const { mock } = await startFor(one, nowhere);
  try {
    const commands: string[] = [];
    for (const { id } of await send(mock, one)) commands.push(await mock.curl(id));
    return commands;
  } finally {
    await mock.close();
  }
}

interface Started {
  readonly mock: Mock;
  /** The one that was made, when it was. */
  readonly secret: string | undefined;
}

async function startFor({ provider, event, options }: OneOff, transport: Transport): Promise<Started> {
  const { seed, allowHost, timeScale, retry } = options;
  const factor = timeScale === undefined ? undefined : readNumber('--time-scale', timeScale);
  const mock = await startMock([retry === true ? provider : withoutRetry(provider)], {
    ...(seed !== undefined && { seed }),
    ...(allowHost !== undefined && { allowHosts: allowHost }),
    timeScale: factor ?? (event === undefined ? AT_ONCE : 1),
    ...(event === undefined && { concurrency: 1 }),
    transport,
  });
  try {
    const request = await endpointFor({ provider, event, options });
    const { secret } = await mock.register(request);
    return { mock, secret: request.secret === undefined ? secret : undefined };
  } catch (error) {
    await mock.close();
    throw error;
  }
}

function withoutRetry(provider: MockedProvider): MockedProvider {
  const { webhooks } = provider;
  return {
    ...provider,
    webhooks: { ...webhooks, delivery: { ...webhooks.delivery, retry: { attempts: 1, backoff: 'none' } } },
  };
}

async function endpointFor({ provider, event, options }: OneOff): Promise<EndpointRequest> {
  checkCapabilities(provider, options.capability ?? []);
  const { secrets, token, headers, basic } = await expectedOf(provider, options);
  const url = options.forwardTo ?? RECEIVER;
  const [secret] = secrets ?? [];
  // One that is registered for more may get members that come with another event.
  const single =
    event !== undefined && provider.webhooks.registration.select === 'event' && Object.hasOwn(provider.events, event);
  return {
    ...(single && { events: [event] }),
    url: basic === undefined ? url : withCredentials(url, basic),
    ...(secret !== undefined && { secret }),
    ...(token !== undefined && { token }),
    ...(headers !== undefined && { headers }),
    ...(options.capability !== undefined && { capabilities: options.capability }),
  };
}

/** A provider may pass over what it does not know, and then a slip would show nowhere. */
function checkCapabilities({ title, webhooks }: MockedProvider, asked: readonly string[]): void {
  const known = Object.keys(webhooks.capabilities);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`${title} has no capability "${unknown}"${suggestion(unknown, known)}`);
}

/** Percent-encoded as a URL needs it. A URL that is none is left for the engine to refuse. */
function withCredentials(
  url: string,
  { user, password }: { readonly user: string; readonly password: string },
): string {
  const target = URL.parse(url);
  if (target === null) return url;
  target.username = encodeURIComponent(user);
  target.password = encodeURIComponent(password);
  return target.href;
}

function send(mock: Mock, { event, options }: OneOff): Promise<readonly Delivery[]> {
  if (event !== undefined) return mock.trigger(event, readTriggerOptions(options));
  const { faults } = readTriggerOptions({ ...(options.fault && { fault: options.fault }) });
  return mock.play(options.scenario ?? '', { ...(faults && { faults }) });
}

/** Hears every attempt. The result resolves once each of these deliveries has come to its end. */
function watch(mock: Mock, onAttempt: Listener['onAttempt']): (ids: readonly string[]) => Promise<void> {
  const ended = new Set<string>();
  let look = () => {};
  mock.subscribe((event) => {
    if (event.kind === 'attempt') onAttempt(event.delivery, event.attempt);
    if (event.kind === 'attempt' || event.kind === 'delivery') {
      if (event.delivery.state !== 'waiting') ended.add(event.delivery.id);
      look();
    }
  });
  return (ids) =>
    new Promise((resolve) => {
      look = () => {
        if (ids.every((id) => ended.has(id))) resolve();
      };
      look();
    });
}
