/** From a request to an answer: read, verify, and hand over. */
import { checkOptions } from './check-options.ts';
import type { Given } from './check-options.ts';
import type { HandlerOptions, ProofFor, RequestFacts } from './handler-options.ts';
import { admit, report } from './handle-verified.ts';
import type { About, Handled, VerifiedDelivery } from './handle-verified.ts';
import type { Received, Scheme } from './provider.ts';
import { readBody } from './read-body.ts';
import { ReceiverError } from './refusal.ts';
import { verifyRequest } from './verify.ts';
import type { Expected } from './verify.ts';

type Options<Events> = HandlerOptions<Events> & Given;

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
  provider: Received<Events, Schemes>,
  options: HandlerOptions<NoInfer<Events>> & ProofFor<NoInfer<Schemes>>,
): WebhookHandler {
  return receive(provider, options);
}

function receive<Events>(provider: Received<Events>, given: Options<Events>): WebhookHandler {
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
  const tell = (error: unknown) => report(options, error, about);
  const reported = work.catch(tell);
  try {
    options.waitUntil?.(reported);
  } catch (error) {
    tell(error);
  }
  return json(200, { status: 'accepted' });
}

async function verifiedDelivery<Events>(
  { webhooks }: Received<Events>,
  options: Options<Events>,
  { method, url, headers, read }: Incoming,
): Promise<VerifiedDelivery> {
  const { delivery } = webhooks;
  if (method !== delivery.method) throw new ReceiverError('wrong-method', `Deliveries are ${delivery.method}`);
  const contentType = mediaType(headers.get('content-type') ?? delivery.contentType);
  if (contentType !== mediaType(delivery.contentType) && !JSON_TYPE.test(contentType)) {
    throw new ReceiverError('wrong-content-type', `Deliveries are ${delivery.contentType}`);
  }
  const body = await read(options.maxBody ?? MIB);
  const { now = Date.now, tolerance } = options;
  const anybody = options.acceptUnsigned === true;
  const expected = await expectedOf(options, { url, headers });
  const scope = anybody ? { authentication: [] } : webhooks;
  const verification = await verifyRequest(scope, { url, headers, body }, { ...expected, now: now(), tolerance });
  if (!verification.ok) throw new ReceiverError(verification.code, verification.message);
  const { by, signedAt } = verification;
  // An unknown tenant, or an unset variable, must not open the door.
  if (by.includes('unsigned') && !anybody) {
    throw new ReceiverError('no-secret', 'Nothing was given to check what the contract asks for');
  }
  return { url, headers, body, verifiedBy: by, ...(signedAt === undefined ? {} : { signedAt }) };
}

const JSON_TYPE = /^application\/([\w.-]+\+)?json$/;

const mediaType = (contentType: string): string => contentType.split(';', 1)[0]!.trim().toLowerCase();

/** A provider may sign and send a token too: what is given for either is demanded. */
async function expectedOf({ secret, credentials }: Given, request: RequestFacts): Promise<Expected> {
  const found = typeof secret === 'function' ? await secret(request) : secret;
  const expected = typeof credentials === 'function' ? await credentials(request) : credentials;
  // An old secret whose variable is not set is none.
  return { ...expected, secrets: [found ?? []].flat().filter(Boolean) };
}

/** Two tenants may get equal bodies, and mostly have a path each. The host is left out: a sender chooses that header. */
function separateTenants<Events>(options: Options<Events>): Options<Events> {
  const { idempotency, secret, credentials } = options;
  if (idempotency === undefined || (typeof secret !== 'function' && typeof credentials !== 'function')) return options;
  const scope = ({ url }: RequestFacts) => url.replace(/^https?:\/\/[^/]*/, '');
  return { ...options, idempotency: { scope, ...idempotency } };
}

function refuse<Events>(provider: Received<Events>, options: Options<Events>, error: unknown, about: About): Answer {
  report(options, error, about);
  const { code, status } = error instanceof ReceiverError ? error : new ReceiverError('handler-failed', '');
  const more: Readonly<Record<number, Readonly<Record<string, string>>>> = {
    405: { allow: provider.webhooks.delivery.method },
    409: { 'retry-after': '5' },
    // The rest of the body was not read, and would be taken for the next request.
    413: { connection: 'close' },
  };
  return json(status, { error: code }, more[status]);
}

const answerTo = (handled: Handled): Answer | Response =>
  typeof handled === 'string' ? json(200, { status: handled }) : handled;

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
