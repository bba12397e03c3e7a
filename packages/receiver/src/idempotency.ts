/** What makes two deliveries the same one, and who remembers. */
import { sha256 } from './digest.ts';
import { encodeBytes, utf8 } from './encoding.ts';
import type { HeadersLike } from './provider.ts';
import type { Identity } from './webhooks.ts';

/**
 * Remembers keys of deliveries, which have at most 600 characters. `claim` is atomic: of any number of callers at once, one gets
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

/** What a header or members of a body say is no longer than this in a key, or its digest takes its place. */
const LONGEST = 200;

/**
 * The key of a delivery. Where a header or a member that should tell is not there, the body tells, since older deliveries
 * of a provider may lack it.
 * @param scope What separates tenants that share a store. It may hold a secret part of a URL, so only its digest is kept.
 */
export async function deliveryKey(
  prefix: string,
  scope: string,
  identity: Identity,
  delivery: Identified,
): Promise<string> {
  const said = named(identity, delivery) ?? (await digestText(delivery.body));
  const short = said.length > LONGEST ? await digestText(utf8(said)) : said;
  return scope === '' ? `${prefix}:${short}` : `${prefix}:${await digestText(utf8(scope))}:${short}`;
}

const digestText = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => encodeBytes(await sha256(bytes), 'hex');

function named(identity: Identity, { headers, event }: Identified): string | undefined {
  // A header that is empty would make all deliveries the same one.
  if ('header' in identity) return headers.get(identity.header)?.trim() || undefined;
  if ('body' in identity) return undefined;
  const values = identity.pointers.map((pointer) => memberAt(event, pointer) ?? null);
  return values.includes(null) ? undefined : JSON.stringify(values);
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
