/** What makes two deliveries the same one, and who remembers. */
import { sha256 } from './digest.ts';
import type { HeadersLike } from './provider.ts';
import type { Identity } from './webhooks.ts';

/**
 * Remembers keys of deliveries, which have at most a few hundred characters. `claim` is atomic: of any number of callers at once, one gets
 * `claimed`. Each store passes the suite in `packages/receiver/test/stores/conformance.ts`.
 */
export interface IdempotencyStore {
  /**
   * Takes a key, unless it is taken. A claim that is neither done nor released, since its process was killed, ends by
   * itself after `claimMs`, or the provider's next attempt would be refused for ever.
   */
  readonly claim: (key: string, claim: Claim) => Promise<ClaimState> | ClaimState;
  /** Remembers it for `ttlMs`, whoever holds the claim by now: the work was done. */
  readonly done: (key: string, claim: Claim) => Promise<void> | void;
  /** Forgets this claim, so that the next attempt runs. A claim of another, or what is done, stays. */
  readonly release: (key: string, claim: Claim) => Promise<void> | void;
}

export type ClaimState = 'claimed' | 'running' | 'done';

export interface Claim {
  /** Tells this claim from the next one of the same key, for one that ended while its handler still ran. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long a key that is done is remembered. */
  readonly ttlMs: number;
  /** How long the claim holds. */
  readonly claimMs: number;
}

export interface Identified {
  readonly headers: HeadersLike;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly event: unknown;
}

/**
 * The key of a delivery. Where a header or a member that should tell is not there, the body tells, since older deliveries
 * of a provider may lack it. A digest stands for what was told: it is never long, and holds nothing of a person.
 * @param scope What separates tenants that share a store.
 */
export async function deliveryKey(
  prefix: string,
  scope: string,
  identity: Identity,
  delivery: Identified,
): Promise<string> {
  const said = named(identity, delivery);
  const parts = [JSON.stringify([scope, said]), said === undefined ? null : ''];
  return `${prefix}:${await sha256({ parts, body: delivery.body })}`;
}

function named(identity: Identity, { headers, event }: Identified): unknown {
  // A header that is empty would make all deliveries the same one.
  if ('header' in identity) return headers.get(identity.header)?.trim() || undefined;
  if ('body' in identity) return undefined;
  const values = identity.pointers.map((pointer) => memberAt(event, pointer) ?? null);
  return values.includes(null) ? undefined : values;
}

/** RFC 6901. Undefined where there is nothing. */
function memberAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((at, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof at === 'object' && at !== null && Object.hasOwn(at, name)
      ? (at as Record<string, unknown>)[name]
      : undefined;
  }, value);
}
