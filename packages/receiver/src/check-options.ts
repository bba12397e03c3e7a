/** What would refuse every delivery, or let through any, is a mistake to be told of at the start. */
import { durationMs } from './duration.ts';
import type { Credentials, HandlerOptions, Proof, Secrets } from './handler-options.ts';
import type { Provider } from './provider.ts';
import { keyBytes } from './signature.ts';
import type { SignatureAuthentication } from './webhooks.ts';

export const trustsAnybody = (options: Proof): options is { readonly acceptUnsigned: true } =>
  'acceptUnsigned' in options && options.acceptUnsigned;

/** Whether what is expected depends on the request, as it does with many tenants. */
export const isPerRequest = (options: Proof): boolean =>
  ('secret' in options && typeof options.secret === 'function') ||
  ('credentials' in options && typeof options.credentials === 'function');

/** @throws {TypeError} with what to do instead */
export function checkOptions<Events>(provider: Provider<Events>, options: HandlerOptions<Events> & Proof): void {
  checkEvents(provider, options);
  checkNumbers(options);
  checkProof(provider, options);
}

function checkEvents<Events>({ id, events }: Provider<Events>, { on, onUnhandled }: HandlerOptions<Events>): void {
  if (typeof onUnhandled !== 'function') throw new TypeError(`Give onUnhandled: ${id} may add events at any time.`);
  const unknown = Object.keys(on).find((type) => !Object.hasOwn(events, type));
  if (unknown === undefined) return;
  throw new TypeError(`${id} has no event "${unknown}" in its contract. It has ${Object.keys(events).join(', ')}.`);
}

/** A number that is none compares with nothing, so it would allow everything. */
function checkNumbers<Events>({ maxBody = 0, tolerance = 0, idempotency }: HandlerOptions<Events>): void {
  for (const [name, value] of Object.entries({ maxBody, tolerance })) {
    if (!(value >= 0)) throw new TypeError(`${name} must be a number of at least 0.`);
  }
  for (const name of ['ttl', 'claim'] as const) {
    const text = idempotency?.[name] ?? '1h';
    if (!(durationMs(text) > 0))
      throw new TypeError(`idempotency.${name} must be a duration such as 72h, not "${text}".`);
  }
}

function checkProof<Events>({ id, webhooks }: Provider<Events>, options: Proof): void {
  const { authentication } = webhooks;
  const signatures = authentication.filter(isSignature);
  const demanded = authentication.some(({ scheme, optional }) => isCredential(scheme) && optional !== true);
  const says = (name: string) => Reflect.get(options, name) !== undefined;
  const [secret, credentials] = [says('secret'), says('credentials')];
  if (trustsAnybody(options)) {
    if (!secret && !credentials) return;
    throw new TypeError('acceptUnsigned takes what anybody sends: leave it out, or leave secret and credentials out.');
  }
  if (secret && signatures.length === 0) {
    throw new TypeError(`${id} signs nothing, so there is no secret. ${insteadOfSecret(webhooks)}`);
  }
  if (!secret && !credentials) throw new TypeError(`Nothing is given to verify what ${id} sends. ${ask(webhooks)}`);
  if (!secret && signatures.some(({ optional }) => optional !== true)) {
    throw new TypeError(`${id} signs each delivery: give \`secret\`. Is its environment variable set?`);
  }
  if (!credentials && demanded)
    throw new TypeError(`${id} sends credentials with each delivery: give \`credentials\`.`);
  if (secret && 'secret' in options && typeof options.secret !== 'function')
    checkSecrets(id, signatures, options.secret);
  if (credentials && 'credentials' in options && typeof options.credentials !== 'function') {
    checkCredentials(id, options.credentials);
  }
}

function checkSecrets(id: string, signatures: readonly SignatureAuthentication[], secret: Secrets): void {
  const secrets = [secret].flat().filter(Boolean);
  if (secrets.length === 0) throw new TypeError(`The secret of ${id} is empty. Is its environment variable set?`);
  // With several ways to sign, the prefix of a secret decides when a delivery comes.
  if (signatures.length === 1) for (const one of secrets) keyBytes(signatures[0]!, one);
}

function checkCredentials(id: string, { token, headers, basic }: Credentials): void {
  const given = [token, ...Object.values(headers ?? {}), basic?.user, basic?.password].filter(
    (one) => one !== undefined,
  );
  if (given.length > 0 && !given.includes('') && Object.values(headers ?? {}).every(Boolean)) return;
  throw new TypeError(`The credentials of ${id} are empty. Is their environment variable set?`);
}

const isCredential = (scheme: string): boolean => ['bearer', 'static-header', 'basic'].includes(scheme);

const isSignature = (auth: { readonly scheme: string }): auth is SignatureAuthentication =>
  auth.scheme === 'hmac' || auth.scheme === 'ed25519';

type Authentications = { readonly authentication: readonly { readonly scheme: string }[] };

const insteadOfSecret = ({ authentication }: Authentications): string =>
  authentication.some(({ scheme }) => isCredential(scheme))
    ? 'Give `credentials` with the token, the headers, or the user and password that you registered.'
    : 'Say acceptUnsigned: true, and put a part that nobody can guess into the URL.';

const ask = (webhooks: Authentications): string =>
  webhooks.authentication.some(isSignature)
    ? 'Give `secret`. Is its environment variable set?'
    : insteadOfSecret(webhooks);
