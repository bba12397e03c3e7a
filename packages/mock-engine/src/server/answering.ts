/** From a call to its answer: guards, routes, providers, problems. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from '../mocked-provider.ts';
import type { Mock } from '../mock.ts';
import { answerCall } from '../registration/provider-api.ts';
import type { CallBody, ProviderAnswer } from '../registration/provider-api.ts';
import { readJson } from './body.ts';
import { checkHost, corsHeaders, preflightHeaders } from './guards.ts';
import type { Guard } from './guards.ts';
import { routes } from './openapi.ts';
import { matchPath, nearestPath } from './paths.ts';
import { ProblemError, printProblem, problemOf, statusOf } from './problem.ts';
import { callsOf, findCalls } from './provider-calls.ts';
import type { FoundCall } from './provider-calls.ts';
import { readQuery } from './query.ts';
import { prefix } from './route.ts';
import type { Route, ServerFacts } from './route.ts';
import type { Stream } from './stream.ts';
import type { Check } from './validation.ts';

export interface Answering {
  readonly mock: Mock;
  readonly about: ServerFacts;
  readonly guard: () => Guard;
  readonly check: Check;
  readonly stream: Stream;
  readonly closing: () => boolean;
  /** Hears of errors that nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** Never rejects: whatever goes wrong is an answer, or the end of the connection where one was begun. */
export async function answer(server: Answering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (server.closing()) throw new ProblemError('closing', 'The mock is closing', undefined, closingHeaders);
    checkHost(request.headersDistinct['host'], server.guard());
    for (const [name, value] of Object.entries(corsHeaders(request.headers.origin, server.guard()))) {
      response.setHeader(name, value);
    }
    await answerPath(server, request, response);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'internal') server.report(error);
    if (response.headersSent) response.destroy();
    else sendProblem(response, problem);
  }
}

const closingHeaders = { 'Retry-After': '1', Connection: 'close' };

async function answerPath(server: Answering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url?.startsWith('/') ? URL.parse(`http://mock${request.url}`) : null;
  if (url === null)
    throw new ProblemError('bad-path', 'The path cannot be read', 'Send a path that begins with a slash.');
  const control = url.pathname === prefix || url.pathname.startsWith(`${prefix}/`) ? routesAt(url.pathname) : [];
  const calls = control.length > 0 ? [] : findCalls(server.mock.providers, url.pathname);
  const methods = [...control.map(({ route }) => route.method), ...calls.map(({ operation }) => operation.method)];
  if (methods.length === 0) throw unknownPath(server.mock, url.pathname);
  if (request.method === 'OPTIONS') return answerOptions(request, response, methods);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const found = control.find(({ route }) => route.method === method);
  if (found !== undefined) return await answerControl(server, found, url.searchParams, request, response);
  const call = calls.find(({ operation }) => operation.method === method);
  if (call !== undefined) return await answerProvider(server, call, request, response);
  const allow = { Allow: [...new Set(methods)].join(', ') };
  throw new ProblemError(
    'wrong-method',
    `${url.pathname} does not take ${request.method}`,
    `Use ${allow.Allow}.`,
    allow,
  );
}

interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

const routesAt = (path: string): readonly FoundRoute[] =>
  routes.flatMap((route) => {
    const parameters = matchPath(`${prefix}${route.path}`, path);
    return parameters === undefined ? [] : [{ route, parameters }];
  });

function unknownPath({ providers }: Mock, path: string): ProblemError {
  const own = providers.flatMap((provider) =>
    callsOf(provider).flatMap(({ operation }) => [operation.path, `/${provider.id}${operation.path}`]),
  );
  const near = nearestPath(path, [...routes.map((route) => `${prefix}${route.path}`), ...own]);
  const help = near === undefined ? `${prefix}/openapi.json lists the paths.` : `Did you mean ${near}?`;
  return new ProblemError('unknown-path', `Nothing is at ${path.slice(0, 200)}`, help);
}

function answerOptions(request: IncomingMessage, response: ServerResponse, methods: readonly string[]): void {
  const allowed = [...new Set([...methods, 'OPTIONS'])];
  const preflight = request.headers['access-control-request-method'] !== undefined;
  response.writeHead(204, { Allow: allowed.join(', '), ...(preflight && preflightHeaders(request.headers, allowed)) });
  response.end();
}

async function answerControl(
  { mock, about, check, stream }: Answering,
  { route, parameters }: FoundRoute,
  search: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const query = readQuery(route.query ?? {}, search);
  if (route.run === 'stream') {
    // Nothing would ever end the answer to a question about its headers.
    if (request.method === 'HEAD') return void response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end();
    return stream.open(response, [request.headers['last-event-id']].flat()[0]);
  }
  let body: Json = {};
  if (route.request !== undefined) {
    const read = await readJson(request);
    const wrong = await check(route.request, read);
    if (wrong !== undefined) throw new ProblemError('bad-request', wrong, describedIn);
    body = read!;
  }
  const given = await route.run({ mock, about, parameters, query, body: body as { readonly [member: string]: Json } });
  if (given.location !== undefined) response.setHeader('Location', given.location);
  send(response, route.answer.status, 'application/json', given.body);
}

const describedIn = `${prefix}/openapi.json says what the call takes.`;

async function answerProvider(
  { mock, check }: Answering,
  found: FoundCall,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const given = await answerCall(mock, {
    ...found,
    header: (name) => [request.headers[name.toLowerCase()]].flat()[0],
    body: () => readCallBody(found, request, check),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  });
  for (const [name, value] of Object.entries(given.headers)) response.setHeader(name, value);
  if (given.refused !== undefined) return sendRefusal(response, given, given.refused);
  send(response, given.status, 'application/json', given.body);
}

/** A published error says little, so a header tells people more. Where none is published, the problem is ours. */
function sendRefusal(
  response: ServerResponse,
  { status, body }: ProviderAnswer,
  { meaning, why, help }: NonNullable<ProviderAnswer['refused']>,
): void {
  const codes = {
    unauthenticated: 'unauthenticated',
    forbidden: 'forbidden',
    invalid: 'bad-registration',
    'not-found': 'unknown-endpoint',
  } as const;
  if (body === undefined) return sendProblem(response, new ProblemError(codes[meaning], why, help));
  response.setHeader('Hookwright-Reason', `${why}.${help === undefined ? '' : ` ${help}`}`.replaceAll(/[^ -~]/g, '?'));
  send(response, status, 'application/json', body);
}

async function readCallBody({ operation }: FoundCall, request: IncomingMessage, check: Check): Promise<CallBody> {
  if (operation.request === undefined) return { value: undefined };
  try {
    const value = await readJson(request);
    const why = await check(operation.request, value);
    return why === undefined ? { value } : { why };
  } catch (error) {
    const expected = error instanceof ProblemError && (error.code === 'bad-json' || error.code === 'not-json');
    if (expected) return { why: error.message };
    throw error;
  }
}

function sendProblem(response: ServerResponse, problem: ProblemError): void {
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  send(response, statusOf(problem.code), 'application/problem+json', printProblem(problem, prefix));
}

function send(response: ServerResponse, status: number, type: string, body: unknown): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}
