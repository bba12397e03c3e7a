/** What would refuse every delivery, or let through any, is a mistake to be told of at the start. */
import { durationMs } from './duration.ts';
import type { Credentials, Credited, HandlerOptions, Secrets, Signed, Unsigned } from './handler-options.ts';
import type { Received, Scheme } from './provider.ts';
import { keyBytes } from './signature.ts';
import type { Webhooks } from './webhooks.ts';

/** Any proof, as one shape to look into. */
export type Given = Partial<Signed & Credited & Unsigned>;

type Authentications = Pick<Webhooks, 'authentication'>;

/** @throws {TypeError} with what to do instead */
export function checkOptions<Events>(
  { id, webhooks }: Received<Events>,
  options: HandlerOptions<Events> & Given,
): void {
  checkTimes(options.idempotency ?? {});
  checkProof(id, webhooks, options);
  const { secret, credentials } = options;
  if (secret !== undefined && typeof secret !== 'function') checkSecrets(id, webhooks, secret);
  if (credentials !== undefined && typeof credentials !== 'function') checkCredentials(id, credentials);
}

/** Numbers need no check: a limit that is none refuses everything, and so is seen at once. */
function checkTimes({ ttl = '1s', claim = '1s' }: { readonly ttl?: string; readonly claim?: string }): void {
  for (const time of [ttl, claim]) {
    if (!(durationMs(time) > 0)) throw new TypeError(`${time} is not a duration such as 72h`);
  }
}

function checkProof(id: string, webhooks: Authentications, options: Given): void {
  const { secret, credentials, acceptUnsigned } = options;
  const none = secret === undefined && credentials === undefined;
  if (acceptUnsigned === true) {
    if (none) return;
    throw new TypeError('Give acceptUnsigned alone.');
  }
  for (const name of ['secret', 'credentials'] as const) {
    const needed = webhooks.authentication.filter(({ scheme }) => needs(scheme) === name);
    const wrong = options[name] === undefined ? needed.some(({ optional }) => optional !== true) : needed.length === 0;
    if (wrong || none) throw new TypeError(`${id}: ${advice(webhooks)}`);
  }
}

/** What a service gives for each way to prove an origin. */
const needs = (scheme: Scheme): string =>
  scheme === 'none' ? 'acceptUnsigned: true' : scheme === 'hmac' || scheme === 'ed25519' ? 'secret' : 'credentials';

const advice = ({ authentication }: Authentications): string =>
  `Give ${[...new Set(authentication.map(({ scheme }) => needs(scheme)))].join(' and ')}. ${NOT_SET}`;

const NOT_SET = 'Is an environment variable not set?';

function checkSecrets(id: string, { authentication }: Authentications, secret: Secrets): void {
  const secrets = [secret].flat().filter(Boolean);
  if (secrets.length === 0) throw new TypeError(`${id}: Empty secret. ${NOT_SET}`);
  const [signature, another] = authentication.filter((auth) => 'key' in auth);
  // With several ways to sign, the prefix of a secret decides when a delivery comes.
  if (signature !== undefined && another === undefined) for (const one of secrets) keyBytes(signature, one);
}

function checkCredentials(id: string, { token, headers = {}, basic }: Credentials): void {
  const given = [token ?? [], Object.values(headers), Object.values(basic ?? {})].flat();
  if (given.length > 0 && given.every(Boolean)) return;
  throw new TypeError(`${id}: Empty credentials. ${NOT_SET}`);
}
