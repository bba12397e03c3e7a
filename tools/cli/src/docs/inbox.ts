/**
 * The inbox of the documentation site: one receiver for all providers, on this machine. It verifies and validates each
 * delivery as a service should, and its answer tells the steps, so that the site can show them from the mock's log.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Endpoint } from '@hookwright/mock-engine';
import { checkHost, corsHeaders, preflightHeaders, ProblemError } from '@hookwright/mock-engine/serve';
import { headerReader, type HttpMessage } from '../inbox/http-message.ts';
import { openInbox, type Answer, type Inbox } from '../inbox/inbox.ts';
import type { AnyProvider } from '../providers.ts';
import { readBehaviour, type Behaviour } from './inbox-behaviour.ts';
import { expectedAt } from './inbox-secrets.ts';
import { takeSteps } from './inbox-steps.ts';
import { createTurns, type Turns } from './inbox-turns.ts';

/** Bytes. The mock's fault of a huge body is about 2 MB. */
const MAX_BODY = 8 * 1024 * 1024;

export interface DocsInboxOptions {
  readonly providers: readonly AnyProvider[];
  /** 0 takes a free one. */
  readonly port: number;
  /** What is registered at the mock now, with its secrets. Asked at each delivery. */
  readonly endpoints: () => readonly Endpoint[];
  /** A request that could not be taken: a sentence without its full stop. */
  readonly onTrouble?: (what: string) => void;
}

interface Work extends DocsInboxOptions {
  readonly turns: Turns;
  readonly signal: AbortSignal;
  /** Of the listener, known once it listens. */
  readonly listensOn: () => number;
}

/**
 * Takes deliveries at `/<provider>`. The query of the address chooses how it behaves: see `readBehaviour`.
 * @throws {UsageError} when the port cannot be had
 */
export async function openDocsInbox(options: DocsInboxOptions): Promise<Inbox> {
  const stopping = new AbortController();
  let port = options.port;
  const work: Work = { ...options, turns: createTurns(), signal: stopping.signal, listensOn: () => port };
  const inbox = await openInbox({
    port: options.port,
    portOption: '--inbox-port',
    maxBody: MAX_BODY,
    answer: (message) => guarded(message, work, () => take(message, work)),
    greet: (message) => {
      const { refusal, headers } = check(message, work);
      return refusal ?? withHeaders(headers, greeting(options.providers));
    },
    onTrouble: options.onTrouble ?? (() => undefined),
  });
  port = Number(new URL(inbox.url).port);
  const close = () => {
    stopping.abort();
    return inbox.close();
  };
  return { url: inbox.url, close };
}

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: [
    ['Content-Type', 'application/json'],
    ['Cache-Control', 'no-store'],
    ['X-Content-Type-Options', 'nosniff'],
  ],
  body: JSON.stringify(body),
});

const greeting = (providers: readonly AnyProvider[]): Answer =>
  json(200, { name: 'hookwright-inbox', providers: providers.map(({ id }) => id) });

interface Checked {
  /** They let a page of this machine read the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Set for a caller from elsewhere. */
  readonly refusal?: Answer;
}

function check({ headers }: Pick<HttpMessage, 'headers'>, { listensOn }: Work): Checked {
  const guard = { port: listensOn(), allowCallers: [], exposeHeaders: [] };
  const all = (wanted: string) => headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
  try {
    checkHost(all('host'), guard);
    return { headers: corsHeaders(all('origin')[0], guard) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { headers: {}, refusal: json(403, { error: error.code, message: `${error.message}.` }) };
  }
}

const withHeaders = (more: Readonly<Record<string, string>>, answer: Answer): Answer => ({
  ...answer,
  headers: [...answer.headers, ...Object.entries(more)],
});

async function guarded(message: HttpMessage, work: Work, answer: () => Promise<Answer>): Promise<Answer> {
  const { refusal, headers } = check(message, work);
  if (refusal !== undefined) return refusal;
  if (message.method !== 'OPTIONS') return withHeaders(headers, await answer());
  const reader = headerReader(message.headers);
  const asked = Object.fromEntries(
    ['access-control-request-headers', 'access-control-request-private-network'].map((name) => [
      name,
      reader.get(name) ?? undefined,
    ]),
  );
  const allowed = preflightHeaders(asked, ['GET', 'POST', 'OPTIONS']);
  return withHeaders({ ...headers, ...allowed }, { status: 204, headers: [], body: '' });
}

async function take(message: HttpMessage, work: Work): Promise<Answer> {
  const url = new URL(message.target, 'http://inbox');
  // Ids are kebab-cased, so nothing in them is percent-encoded.
  const id = url.pathname.slice(1).split('/', 1)[0];
  const provider = work.providers.find((one) => one.id === id);
  if (provider === undefined) {
    const known = work.providers.map((one) => `/${one.id}`).join(', ');
    return json(404, { error: 'unknown-provider', message: `Deliveries go to ${known}.` });
  }
  const behaviour = readBehaviour(url.searchParams);
  if (typeof behaviour === 'string') return json(400, { error: 'bad-address', message: behaviour });
  return await takeFor(provider, message, behaviour, work);
}

async function takeFor(provider: AnyProvider, message: HttpMessage, behaviour: Behaviour, work: Work): Promise<Answer> {
  const now = Date.now();
  const expected = expectedAt(provider, message.target, work.endpoints(), behaviour.wrongSecret);
  const forced = work.turns.next(`${provider.id} ${message.target}`, message.body, behaviour);
  const told = await takeSteps(provider, message, { expected, now, forced });
  if (behaviour.delayMs > 0) await wait(behaviour.delayMs, undefined, { signal: work.signal }).catch(() => undefined);
  return json(told.status, told);
}
