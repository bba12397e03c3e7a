/** Asks a running mock to send to the endpoints that are registered with it. */
import type { Attempt, Delivery } from '@hookwright/mock-engine';
import { openControlClient, type ControlClient, type LiveStream } from './control-client.ts';
import { readTriggerOptions, refuseEndpointOptions, type TriggerCommandOptions } from './trigger-options.ts';

/** A delivery as the control API shows it. */
export type DeliveryView = Omit<Delivery, 'body'> & { readonly bodyBytes: number };

interface FirstAttempt {
  readonly delivery: DeliveryView;
  readonly attempt: Attempt;
}

export interface AskedFor {
  readonly deliveries: readonly DeliveryView[];
  /** Delivery → its first attempt. Those that are due much later have none yet. */
  readonly attempts: ReadonlyMap<string, FirstAttempt>;
  /** Deliveries whose attempt was waited for and did not come, since the mock ended. */
  readonly missing: number;
  /** Of the mock. */
  readonly origin: string;
}

/** The first attempts of what is due later than this are not waited for, in milliseconds. */
const PATIENCE_MS = 10_000;

/** @throws {UsageError} when no mock answers, or it refuses */
export async function askMock(
  provider: string,
  event: string | undefined,
  options: TriggerCommandOptions,
  onAttempt: (delivery: DeliveryView, attempt: Attempt) => void,
): Promise<AskedFor> {
  refuseEndpointOptions(options);
  const client = openControlClient(options.mock);
  const { scenario } = options;
  const { faults, ...rest } = readTriggerOptions(options);
  const common = { provider, ...(faults && { faults }) };
  // Opened first, so that no attempt is missed.
  const stream = await client.stream();
  try {
    const { deliveries } = await (event === undefined
      ? client.call<{ deliveries: DeliveryView[] }>('POST', '/play', { scenario, ...common })
      : client.call<{ deliveries: DeliveryView[] }>('POST', '/trigger', { event, ...rest, ...common }));
    const soon = deliveries.filter(
      ({ dueAt, state }) => state === 'waiting' && (dueAt ?? 0) < Date.now() + PATIENCE_MS,
    );
    const attempts = await firstAttempts(soon, stream, client, onAttempt);
    return { deliveries, attempts, missing: soon.length - attempts.size, origin: client.origin };
  } finally {
    stream.close();
  }
}

/** How often the log is looked at for attempts that another process made, of which the stream does not tell. */
const LOOK_MS = 1000;

/** Until each of these has had an attempt, or the mock is gone. */
async function firstAttempts(
  wanted: readonly DeliveryView[],
  { events, close }: LiveStream,
  { call }: ControlClient,
  onAttempt: (delivery: DeliveryView, attempt: Attempt) => void,
): Promise<AskedFor['attempts']> {
  const left = new Set(wanted.map(({ id }) => id));
  const found = new Map<string, FirstAttempt>();
  if (left.size === 0) return found;
  const take = ({ delivery, attempt }: FirstAttempt) => {
    if (!left.delete(delivery.id)) return;
    found.set(delivery.id, { delivery, attempt });
    onAttempt(delivery, attempt);
    if (left.size === 0) close();
  };
  const look = async (id: string) => {
    const { delivery, attempts } = await call<{ delivery: DeliveryView; attempts: Attempt[] }>(
      'GET',
      `/deliveries/${id}`,
    );
    if (attempts[0] !== undefined) take({ delivery, attempt: attempts[0] });
  };
  // A mock that is gone ends the stream, which says enough.
  const timer = setInterval(() => [...left].forEach((id) => void look(id).catch(() => undefined)), LOOK_MS);
  for await (const event of events) if (event.kind === 'attempt') take(event as unknown as FirstAttempt);
  clearInterval(timer);
  return found;
}
