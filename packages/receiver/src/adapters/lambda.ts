/** AWS Lambda behind API Gateway (REST and HTTP APIs), a function URL or a load balancer. */
import { decodeBytes, utf8 } from '../encoding.ts';
import { isAnswer } from '../handler.ts';
import type { Answer, WebhookHandler } from '../handler.ts';
import { tooLarge } from '../read-body.ts';
import { ReceiverError } from '../refusal.ts';

/** What the event shapes have in common, as far as it is needed here. */
export interface LambdaEvent {
  readonly body?: string | null;
  readonly isBase64Encoded?: boolean;
  readonly headers?: Readonly<Record<string, string | undefined>> | null;
  /** REST APIs and load balancers; a load balancer sends these in the place of `headers` when it is set to. */
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null;
  /** REST APIs and load balancers. */
  readonly httpMethod?: string;
  readonly path?: string;
  readonly multiValueQueryStringParameters?: Readonly<Record<string, readonly string[] | undefined>> | null;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null;
  /** HTTP APIs and function URLs: payload format 2.0. */
  readonly rawPath?: string;
  readonly rawQueryString?: string;
  readonly requestContext?: {
    readonly http?: { readonly method: string };
    readonly domainName?: string;
    /** With its stage, where the API has one. */
    readonly path?: string;
    /** Load balancers alone: they leave the query as it came. */
    readonly elb?: unknown;
  };
}

export interface LambdaResult {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  /** A load balancer that sends several values takes no others. */
  readonly multiValueHeaders?: Record<string, string[]>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/**
 * The handler as a Lambda function: `export const handler = lambdaHandler(webhooks)`. Lambda stops a function once it has answered,
 * so leave `ack` at `after` here.
 */
export const lambdaHandler =
  (handler: WebhookHandler) =>
  async (event: LambdaEvent): Promise<LambdaResult> => {
    const headers = headersOf(event);
    const answer = await handler.answer({
      method: event.requestContext?.http?.method ?? event.httpMethod ?? '',
      url: urlOf(event, headers),
      headers: { get: (name) => headers.get(name.toLowerCase()) },
      read: async (limit) => bodyOf(event, limit),
    });
    const { multiValueHeaders, ...result } = await resultOf(answer);
    return event.multiValueHeaders ? { ...result, multiValueHeaders } : result;
  };

/** Names in lower case. Values of a header that came twice are joined, as `Headers` does. */
function headersOf({ headers, multiValueHeaders }: LambdaEvent): ReadonlyMap<string, string> {
  const many = Object.entries(multiValueHeaders ?? {}).map(([name, values]) => [name, values?.join(', ')] as const);
  const all = many.length > 0 ? many : Object.entries(headers ?? {});
  return new Map(all.flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value] as const])));
}

function urlOf(event: LambdaEvent, headers: ReadonlyMap<string, string>): string {
  const { requestContext = {}, rawPath, rawQueryString, path } = event;
  const origin = `https://${requestContext.domainName ?? headers.get('host') ?? 'localhost'}`;
  const query = rawQueryString ?? queryOf(event);
  const url = `${origin}${rawPath ?? requestContext.path ?? path ?? '/'}${query && `?${query}`}`;
  return URL.canParse(url) ? url : 'https://localhost/';
}

function queryOf({ requestContext, multiValueQueryStringParameters, queryStringParameters }: LambdaEvent): string {
  const write = requestContext?.elb === undefined ? encodeURIComponent : (text: string) => text;
  return Object.entries(multiValueQueryStringParameters ?? queryStringParameters ?? {})
    .flatMap(([name, values = []]) => [values].flat().map((value) => `${write(name)}=${write(value)}`))
    .join('&');
}

function bodyOf({ body, isBase64Encoded = false }: LambdaEvent, limit: number): Uint8Array<ArrayBuffer> {
  if (typeof body === 'object' && body !== null) throw new TypeError(TAKEN);
  // Before it is decoded, which takes seconds for what nobody wants.
  if (!((body?.length ?? 0) * (isBase64Encoded ? 0.75 : 1) <= limit + 2)) throw tooLarge(limit);
  const bytes = isBase64Encoded ? decodeBytes(body ?? '', 'base64') : utf8(body ?? '');
  if (bytes === undefined) throw new ReceiverError('not-utf8', 'The body is not base64, though the event says so');
  if (!(bytes.length <= limit)) throw tooLarge(limit);
  return bytes;
}

async function resultOf(
  answer: Answer | Response,
): Promise<LambdaResult & Required<Pick<LambdaResult, 'multiValueHeaders'>>> {
  const whole = !isAnswer(answer);
  const pairs = whole ? [...answer.headers] : Object.entries(answer.headers);
  const body = whole ? await answer.text() : answer.body;
  const multiValueHeaders: Record<string, string[]> = {};
  for (const [name, value] of pairs) (multiValueHeaders[name] ??= []).push(value);
  return {
    statusCode: answer.status,
    headers: Object.fromEntries(pairs),
    multiValueHeaders,
    body,
    isBase64Encoded: false,
  };
}

const TAKEN = `The body of this event is an object: something parsed it before the webhook handler, so its signature cannot be checked.
Take the JSON body parser (such as middy's) away from this function, or put the handler before it.`;
