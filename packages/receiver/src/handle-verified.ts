/** What follows once a delivery is known to be genuine: validate, drop duplicates, dispatch. Also for queues. */
import { durationMs } from './duration.ts';
import type { HandlerOptions, ReceivedDelivery, RequestFacts } from './handler-options.ts';
import { deliveryKey } from './idempotency.ts';
import type { ClaimState } from './idempotency.ts';
import type { Finding, Received, Result } from './provider.ts';
import { ReceiverError } from './refusal.ts';

/** A delivery whose origin was proved, here or before it was put into a queue. */
export interface VerifiedDelivery extends RequestFacts {
  /** As it came over the wire. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly verifiedBy: ReceivedDelivery['verifiedBy'];
  readonly signedAt?: number;
}

export type Handled = 'handled' | 'unhandled' | 'duplicate' | Response;

/** What is known of a delivery so far, for whoever reports an error. */
export interface About {
  type?: string;
  key?: string;
}

/**
 * Handles a delivery that was verified before, such as one that comes out of a queue.
 * @returns `duplicate` when it was handled already; the `Response` of `before`, when that gave one
 * @throws {ReceiverError} `not-utf8`, `not-json`, `structure`, `drift`, `in-progress`, `store-failed`, or `handler-failed` with the
 *   cause
 */
export async function handleVerified<Events>(
  provider: Received<Events>,
  options: HandlerOptions<NoInfer<Events>>,
  verified: VerifiedDelivery,
): Promise<Handled> {
  const admitted = await admit(provider, options, verified, {});
  return typeof admitted === 'function' ? admitted() : admitted;
}

/** Everything up to the handler: what is returned runs it, unless there is nothing left to do. */
export async function admit<Events>(
  provider: Received<Events>,
  options: HandlerOptions<Events>,
  verified: VerifiedDelivery,
  about: About,
): Promise<Handled | (() => Promise<Handled>)> {
  const event = parseJson(verified.body);
  const { type, drift } = judge(provider, options, event, verified, about);
  if (type === undefined) return () => unhandled(options, event, about.type, false);
  reportDrift(options, type, drift);
  const { identity } = provider.events[type];
  const scope = options.idempotency?.scope?.(verified) ?? '';
  const key = await deliveryKey(`${provider.id}:${type}`, scope, identity, { ...verified, event });
  about.key = key;
  const delivery: ReceivedDelivery = {
    ...verified,
    type,
    key,
    get drift() {
      return drift();
    },
  };
  const early = await attempt(() => options.before?.(delivery));
  if (early !== undefined) return early;
  return once(options, key, about, () => dispatch(options, type, event as Events[typeof type], delivery));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function parseJson(body: Uint8Array): unknown {
  let code: 'not-utf8' | 'not-json' = 'not-utf8';
  try {
    const text = decoder.decode(body);
    code = 'not-json';
    return JSON.parse(text);
  } catch {
    throw new ReceiverError(code, 'The body is not JSON in UTF-8');
  }
}

/** The event of a body, and its drift. No type means that the contract does not know the event. */
function judge<Events>(
  provider: Received<Events>,
  { validation = 'tolerant' }: HandlerOptions<Events>,
  event: unknown,
  { headers }: VerifiedDelivery,
  about: About,
): { readonly type?: keyof Events & string; readonly drift: () => readonly Finding[] } {
  const mode = validation === 'strict' ? 'strict' : 'tolerant';
  const result: Result<Events> = provider.validate(event, { headers, mode });
  if (result.type !== undefined) about.type = String(result.type);
  const type = result.type as keyof Events & string;
  if (result.ok) return { type, drift: () => (validation === 'off' ? [] : result.drift) };
  if (result.reason === 'unknown-event') return { drift: () => [] };
  if (validation === 'off') return { type, drift: () => [] };
  throw new ReceiverError(result.reason, result.issues.map(({ message }) => message).join('; '));
}

/** A report must not break what it reports on. */
function reportDrift<Events>(options: HandlerOptions<Events>, type: string, drift: () => readonly Finding[]): void {
  const { onDrift, driftValues = false } = options;
  if (onDrift === undefined) return;
  quietly(() => {
    const found = drift();
    if (found.length === 0) return;
    const counts: Record<string, number> = {};
    for (const { code, pointer } of found) counts[`${code} ${pointer}`] = (counts[`${code} ${pointer}`] ?? 0) + 1;
    const findings = driftValues ? found : found.map(withoutValue);
    onDrift({ type, counts, findings });
  });
}

const withoutValue = ({ value: _value, ...rest }: Finding): Finding => rest;

/** Calls what a service gave for its own information, whatever it throws. */
function quietly(call: () => unknown): void {
  try {
    call();
  } catch {
    // The delivery goes on: there is nobody left to tell.
  }
}

/** A service wants its own error, not the one around it. */
export function report<Events>({ onError }: HandlerOptions<Events>, error: unknown, about: About): void {
  const own = error instanceof ReceiverError && error.code === 'handler-failed' ? error.cause : error;
  quietly(() => onError?.(own, about));
}

/** Runs it unless the same delivery runs or was done, and forgets the claim when it fails. */
async function once<Events>(
  options: HandlerOptions<Events>,
  key: string,
  about: About,
  run: () => Promise<Handled>,
): Promise<Handled | (() => Promise<Handled>)> {
  const { idempotency, now = Date.now } = options;
  if (idempotency === undefined) return run;
  const { store, ttl = '72h', claim = '5m' } = idempotency;
  const token = crypto.randomUUID();
  const ours = () => ({ token, now: now(), ttlMs: durationMs(ttl), claimMs: durationMs(claim) });
  let state: ClaimState;
  try {
    state = await store.claim(key, ours());
  } catch (cause) {
    throw storeFailed(cause);
  }
  if (state === 'done') return 'duplicate';
  if (state === 'running') throw new ReceiverError('in-progress', 'The same delivery runs');
  // What the handler did or failed to do is what the provider must hear, whatever the store says afterwards.
  const note = async (tell: () => Promise<void> | void) => {
    try {
      await tell();
    } catch (cause) {
      report(options, storeFailed(cause), about);
    }
  };
  return async () => {
    let outcome: Handled;
    try {
      outcome = await run();
    } catch (error) {
      await note(() => store.release(key, ours()));
      throw error;
    }
    await note(() => store.done(key, ours()));
    return outcome;
  };
}

async function dispatch<Events, Type extends keyof Events & string>(
  options: HandlerOptions<Events>,
  type: Type,
  event: Events[Type],
  delivery: ReceivedDelivery,
): Promise<Handled> {
  // A member that every object has, such as `toString`, is no handler.
  const handle = Object.hasOwn(options.on, type) ? options.on[type] : undefined;
  if (handle === undefined) return unhandled(options, event, type, true);
  await attempt(() => handle(event, delivery));
  return 'handled';
}

async function unhandled<Events>(
  options: HandlerOptions<Events>,
  body: unknown,
  type: string | undefined,
  known: boolean,
): Promise<Handled> {
  await attempt(() => options.onUnhandled(body, { ...(type === undefined ? {} : { type }), known }));
  return 'unhandled';
}

/** Runs what a service gave for doing the work. */
async function attempt<Value>(run: () => Value): Promise<Awaited<Value>> {
  try {
    return await run();
  } catch (cause) {
    throw new ReceiverError('handler-failed', 'The handler failed', { cause });
  }
}

const storeFailed = (cause: unknown): ReceiverError => new ReceiverError('store-failed', 'The store failed', { cause });
