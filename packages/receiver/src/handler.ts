/** From a request to an answer: read, verify, and hand over. */
import { checkOptions, isPerRequest, trustsAnybody } from './check-options.ts';
import type { HandlerOptions, Proof, ProofFor, RequestFacts, Secrets } from './handler-options.ts';
import { admit, quietly } from './handle-verified.ts';
import type { About, Handled, VerifiedDelivery } from './handle-verified.ts';
import type { Provider, Scheme } from './provider.ts';
import { readBody } from './read-body.ts';
import { ReceiverError } from './refusal.ts';
import { verifyRequest } from './verify.ts';
import type { Expected } from './verify.ts';

type Options<Events> = HandlerOptions<Events> & Proof;

const MIB = 1 << 20;

/** A request as any server has it. */
export interface Incoming extends RequestFacts {
  readonly method: string;
  /** @throws {ReceiverError} `body-too-large`, when there are more bytes than the limit */
  readonly read: (limit: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** An answer as any server can send it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WebhookHandler {
  (request: Request): Promise<Response>;
  /** The same without `Request` and `Response`, for servers that have objects of their own. Never rejects. */
  readonly answer: (incoming: Incoming) => Promise<Answer | Response>;
}

/**
 * Makes the function that receives a provider's webhooks. It runs wherever `Request` and `Response` are, and answers every
 * request: what goes wrong is given to `onError` and answered by its status.
 * @throws {TypeError} when the options cannot work for this provider
 * @throws {SecretError} when a secret is not written as the contract says
 */
export function createWebhookHandler<Events, Schemes extends Scheme>(
  provider: Provider<Events, Schemes>,
  options: HandlerOptions<NoInfer<Events>> & ProofFor<NoInfer<Schemes>>,
): WebhookHandler {
  return createHandler(provider, options);
}

function createHandler<Events>(provider: Provider<Events>, given: Options<Events>): WebhookHandler {
  checkOptions(provider, given);
  const options = separateTenants(given);
  const answer = async (incoming: Incoming): Promise<Answer | Response> => {
    const about: About = {};
    try {
      const verified = await verifiedDelivery(provider, options, incoming);
      const admitted = await admit(provider, options, verified, about);
      if (typeof admitted !== 'function') return answerTo(admitted);
      return options.ack === 'before' ? later(options, admitted(), about) : answerTo(await admitted());
    } catch (error) {
      return refuse(provider, options, error, about);
    }
  };
  const handler = async (request: Request): Promise<Response> => {
    const { method, url, headers } = request;
    const answered = await answer({ method, url, headers, read: (limit) => readBody(request, limit) });
    return isAnswer(answered) ? new Response(answered.body, answered) : answered;
  };
  return Object.assign(handler, { answer });
}

/** Not by `instanceof`: a service may have a `Response` of its own making. */
export const isAnswer = (answered: Answer | Response): answered is Answer => typeof answered.body === 'string';

/** Most providers wait for seconds. The work goes on, and its failure can only be reported. */
function later<Events>(options: Options<Events>, work: Promise<Handled>, about: About): Answer {
  const reported = work.catch((error: unknown) => report(options, error, about));
  try {
    options.waitUntil?.(reported);
  } catch (error) {
    report(options, error, about);
  }
  return json(200, { status: 'accepted' });
}

async function verifiedDelivery<Events>(
  { webhooks }: Provider<Events>,
  options: Options<Events>,
  { method, url, headers, read }: Incoming,
): Promise<VerifiedDelivery> {
  const { delivery } = webhooks;
  if (method !== delivery.method) throw new ReceiverError('wrong-method', `Deliveries come by ${delivery.method}`);
  const contentType = mediaType(headers.get('content-type') ?? delivery.contentType);
  if (contentType !== mediaType(delivery.contentType) && !JSON_TYPE.test(contentType)) {
    throw new ReceiverError('wrong-content-type', `Deliveries are ${delivery.contentType}`);
  }
  const body = await read(options.maxBody ?? MIB);
  const { now = Date.now, tolerance } = options;
  const expected = await expectedOf(options, { url, headers });
  const scope = trustsAnybody(options) ? { authentication: [] } : webhooks;
  const verification = await verifyRequest(scope, { url, headers, body }, { ...expected, now: now(), tolerance });
  if (!verification.ok) throw new ReceiverError(verification.code, verification.message);
  const { by, signedAt } = verification;
  // An unknown tenant, or an unset variable, must not open the door.
  if (by.includes('unsigned') && !trustsAnybody(options)) {
    throw new ReceiverError('no-secret', 'Nothing was given to verify this delivery with');
  }
  return { url, headers, body, verifiedBy: by, ...(signedAt === undefined ? {} : { signedAt }) };
}

const JSON_TYPE = /^application\/([\w.-]+\+)?json$/;

const mediaType = (contentType: string): string => contentType.split(';', 1)[0]!.trim().toLowerCase();

/** A provider may sign and send a token too: what is given for either is demanded. */
async function expectedOf(options: Proof, request: RequestFacts): Promise<Expected> {
  const expected: { -readonly [Name in keyof Expected]: Expected[Name] } = {};
  if ('credentials' in options) {
    const { credentials } = options;
    Object.assign(expected, typeof credentials === 'function' ? await credentials(request) : credentials);
  }
  if ('secret' in options) {
    const { secret } = options;
    const found: Secrets | undefined = typeof secret === 'function' ? await secret(request) : secret;
    // An old secret whose variable is not set is none.
    expected.secrets = [found ?? []].flat().filter(Boolean);
  }
  return expected;
}

/** Two tenants may get equal bodies, and mostly have a path each. */
function separateTenants<Events>(options: Options<Events>): Options<Events> {
  const { idempotency } = options;
  if (idempotency === undefined || idempotency.scope !== undefined || !isPerRequest(options)) return options;
  const scope = ({ url }: RequestFacts) => (URL.canParse(url) ? new URL(url).pathname : url);
  return { ...options, idempotency: { ...idempotency, scope } };
}

function refuse<Events>(provider: Provider<Events>, options: Options<Events>, error: unknown, about: About): Answer {
  report(options, error, about);
  const { code, status } = error instanceof ReceiverError ? error : ({ code: 'handler-failed', status: 500 } as const);
  const more =
    status === 405 ? { allow: provider.webhooks.delivery.method } : status === 409 ? { 'retry-after': '5' } : {};
  return json(status, { error: code }, more);
}

/** A service wants its own error, not the one around it. */
function report<Events>(options: Options<Events>, error: unknown, about: About): void {
  const own = error instanceof ReceiverError && error.code === 'handler-failed' ? error.cause : error;
  quietly(() => options.onError?.(own, { ...about }));
}

const answerTo = (handled: Handled): Answer | Response =>
  typeof handled === 'string' ? json(200, { status: handled }) : handled;

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
