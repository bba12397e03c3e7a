/** A mock behind its server, and calls whose answers are held against the server's own description. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { onTestFinished } from 'vitest';
import { openapi } from '../../src/server/openapi.ts';
import { serveMock } from '../../src/server/serve-mock.ts';
import type { ServeOptions } from '../../src/server/serve-mock.ts';
import { startMock } from '../../src/start.ts';
import type { AnyProvider, StartOptions } from '../../src/start.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into it as they like
  readonly body: any;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on a free port. It and its mock end with the test. Deliveries are answered 200 in this process. */
export async function serve(
  providers: readonly AnyProvider[],
  options: ServeOptions & { readonly mock?: StartOptions } = {},
) {
  const { mock: start, ...serving } = options;
  const mock = await startMock(providers, { receiver: () => new Response('thanks'), ...start });
  const unforeseen: unknown[] = [];
  const server = serveMock(mock, { version: '1.0.0', report: (error) => unforeseen.push(error), ...serving });
  const url = await server.listen(0);
  onTestFinished(async () => {
    await server.close();
    await mock.close();
  });
  return { mock, server, url, unforeseen, call: caller(url) };
}

export const caller =
  (url: URL) =>
  async (method: string, path: string, { body, headers = {} }: CallOptions = {}): Promise<Answer> => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: json && text !== '' ? JSON.parse(text) : undefined,
    };
    if (path.startsWith('/_hookwright')) checkDescribed(method, path, answer);
    return answer;
  };

const document = openapi('1.0.0') as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Record<string, unknown> }>>>>;
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'control');

/** @throws when the answer is none that the document describes */
function checkDescribed(method: string, path: string, answer: Answer): void {
  const type = answer.headers.get('content-type');
  if (answer.status >= 400) {
    if (type !== 'application/problem+json')
      throw new Error(`${method} ${path} answered ${answer.status} with ${type}`);
    return holds('control#/components/schemas/Problem', answer);
  }
  const { pathname } = new URL(path, 'http://mock');
  const templates = Object.keys(document.paths).filter((one) =>
    new RegExp(`^${one.replaceAll(/\{[^}]+\}/g, '[^/]+')}/?$`).test(pathname),
  );
  // A fixed segment is closer than a parameter.
  const template = templates.toSorted((a, b) => a.split('{').length - b.split('{').length)[0]!;
  const operation = document.paths[template]?.[method.toLowerCase()];
  if (operation === undefined) return;
  const described = operation.responses[answer.status] as { readonly content?: Record<string, object> } | undefined;
  if (described === undefined) throw new Error(`${method} ${path} answered ${answer.status}, which is not described`);
  if (described.content === undefined) return;
  const place = [
    template,
    method.toLowerCase(),
    'responses',
    String(answer.status),
    'content',
    'application/json',
    'schema',
  ];
  holds(`control#/paths/${place.map(escaped).join('/')}`, answer);
}

const escaped = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

function holds(reference: string, { body, text }: Answer): void {
  const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
  if (!validate(body)) throw new Error(`${ajv.errorsText(validate.errors)} in ${text}`);
}
