/** `hookwright listen`: a local inbox that judges, prints and records what arrives. */
import { setTimeout as wait } from 'node:timers/promises';
import { join, resolve } from 'node:path';
import { createTransport, type Transport } from '@hookwright/mock-engine';
import type { Expected } from '@hookwright/receiver';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { compactLine, interactiveLines, isRefused, jsonLine, type Arrival, type Columns } from '../inbox/arrival.ts';
import { expectedOf, lacksSecret, type SecretOptions } from '../inbox/expected.ts';
import { findProvider } from '../inbox/find-provider.ts';
import { forward, type Forwarded } from '../inbox/forwarding.ts';
import { urlOf, type HttpMessage } from '../inbox/http-message.ts';
import { note, openInbox, type Answer } from '../inbox/inbox.ts';
import { judge, type Judgement } from '../inbox/judgement.ts';
import { duration, size, wholeNumber } from '../inbox/numbers.ts';
import { openRecorder } from '../inbox/recording.ts';
import { tellProvider } from '../inbox/tell-provider.ts';
import { suggestion } from '../nearest.ts';
import { knownProviders, type AnyProvider } from '../providers.ts';
import { openTerminal, visible, type Terminal } from '../terminal.ts';
import { base, shown } from '../where.ts';

export interface ListenOptions extends SecretOptions {
  readonly port: string;
  readonly record?: string;
  readonly forwardTo?: string;
  readonly allowHost?: readonly string[];
  readonly event?: readonly string[];
  readonly onlyRefused?: boolean;
  readonly output: 'interactive' | 'compact' | 'json';
  readonly status?: string;
  readonly delay?: string;
  readonly maxBody: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** A provider whose requests are looked for, and what they must prove. */
interface Watched {
  readonly provider: AnyProvider;
  /** Undefined leaves it unchecked. */
  readonly expected: Expected | undefined;
}

/** Stays until it is interrupted. @throws {UsageError} */
export async function listen(word: string | undefined, options: ListenOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const watched = await watchedProviders(word, options);
  refuseUnknownEvents(options.event ?? [], watched);
  const settings = settingsOf(options);
  const transport =
    options.forwardTo === undefined ? undefined : createTransport({ allowHosts: options.allowHost ?? [] });
  const counts = { received: 0, refused: 0 };
  const stopping = new AbortController();
  const answer = answering({ watched, options, terminal, counts, transport, ...settings, signal: stopping.signal });
  const inbox = await openInbox({
    ...settings,
    answer,
    onTrouble: (what) => terminal.complain(`hookwright: ${visible(what)}`),
  });
  terminal.note(`Listening on ${inbox.url}  ${visible(about(watched))}. Stop with Ctrl-C.`);
  await interrupted();
  stopping.abort();
  await inbox.close();
  await transport?.close();
  const { received, refused } = counts;
  terminal.note(`\n${received} received: ${received - refused} accepted, ${refused} refused.`);
  return exit.ok;
}

function settingsOf(options: ListenOptions) {
  if (options.forwardTo !== undefined && !/^https?:$/.test(URL.parse(options.forwardTo)?.protocol ?? '')) {
    throw new UsageError(`--forward-to is a URL such as http://localhost:3000/hooks, not "${options.forwardTo}".`);
  }
  return {
    port: wholeNumber(options.port, '--port', { min: 0, max: 65_535 }),
    maxBody: size(options.maxBody, '--max-body'),
    status: options.status === undefined ? 200 : wholeNumber(options.status, '--status', { min: 200, max: 599 }),
    delay: options.delay === undefined ? 0 : duration(options.delay, '--delay'),
    recorder: options.record === undefined ? undefined : openRecorder(resolve(base(), options.record)),
  };
}

/** One provider, or all that are generated: then a secret says whose it is, `--secret-env host-building=HOST_SECRET`. */
async function watchedProviders(word: string | undefined, options: SecretOptions): Promise<readonly Watched[]> {
  const from = base();
  if (word !== undefined) return [await watch(await findProvider(word, from), options)];
  const ids = knownProviders(from);
  if (ids.length === 0) {
    throw new UsageError('say whose webhooks to listen for: hookwright listen path/to/asyncapi.yaml');
  }
  const secrets = (options.secretEnv ?? []).map((text) => ownedSecret(text, ids));
  if (options.headerEnv !== undefined || options.basicEnv !== undefined) {
    throw new UsageError('--header-env and --basic-env need a provider: hookwright listen <provider>.');
  }
  return await Promise.all(
    ids.map(async (id) => {
      const secretEnv = secrets.filter((secret) => secret.id === id).map(({ name }) => name);
      return await watch(await findProvider(id, from), { secretEnv });
    }),
  );
}

async function watch(provider: AnyProvider, options: SecretOptions): Promise<Watched> {
  const expected = await expectedOf(provider, options);
  return { provider, expected: lacksSecret(provider, expected) ? undefined : expected };
}

function ownedSecret(text: string, ids: readonly string[]): { readonly id: string; readonly name: string } {
  const [, id, name] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (id === undefined || name === undefined) {
    throw new UsageError(`without a provider, say whose secret it is: --secret-env ${ids[0] ?? 'provider'}=${text}`);
  }
  if (!ids.includes(id)) throw new UsageError(`there is no generated provider "${id}"${suggestion(id, ids)}`);
  return { id, name };
}

function refuseUnknownEvents(events: readonly string[], watched: readonly Watched[]): void {
  const known = watched.flatMap(({ provider }) => Object.keys(provider.events));
  for (const event of events) {
    if (!known.includes(event)) throw new UsageError(`there is no event "${event}"${suggestion(event, known)}`);
  }
}

/** `for host-building, signatures are not checked`. */
function about(watched: readonly Watched[]): string {
  const names = watched.map(({ provider }) => provider.id).join(', ');
  const unchecked = watched.filter(({ expected }) => expected === undefined).map(({ provider }) => provider.id);
  if (unchecked.length === 0) return `for ${names}`;
  const whose = watched.length === 1 ? '' : ` of ${unchecked.join(', ')}`;
  return `for ${names}; signatures${whose} are not checked without --secret-env`;
}

interface Work extends ReturnType<typeof settingsOf> {
  readonly watched: readonly Watched[];
  readonly options: ListenOptions;
  readonly terminal: Terminal;
  readonly counts: { received: number; refused: number };
  readonly transport: Transport | undefined;
  readonly signal: AbortSignal;
}

/** Judges, records, sends on, prints and answers; in this order, so that a recording is there before its answer. */
const answering =
  (work: Work) =>
  async (message: HttpMessage): Promise<Answer> => {
    const receivedAt = Date.now();
    const number = ++work.counts.received;
    const judgement = await judgementOf(message, receivedAt, work.watched);
    const recorded = record(message, receivedAt, judgement, work);
    if (work.delay > 0) await wait(work.delay, undefined, { signal: work.signal }).catch(() => undefined);
    const { answer, failure } = recorded.failure ?? (await answerOf(message, work));
    const arrival: Arrival = {
      number,
      receivedAt,
      message,
      status: answer.status,
      ...(judgement === undefined ? {} : { judgement }),
      ...(recorded.file === undefined ? {} : { file: recorded.file }),
      ...(failure === undefined ? {} : { forwardFailure: failure }),
    };
    if (isRefused(arrival)) work.counts.refused += 1;
    if (isWanted(arrival, work.options)) print(arrival, work);
    return answer;
  };

async function judgementOf(
  message: HttpMessage,
  now: number,
  watched: readonly Watched[],
): Promise<Judgement | undefined> {
  const provider = tellProvider(
    watched.map((one) => one.provider),
    message,
  );
  if (provider === undefined) return undefined;
  const expected = watched.find((one) => one.provider === provider)?.expected;
  return await judge(provider, message, { expected, now, url: urlOf(message) });
}

/** What was not recorded is not answered with success: the sender may try again. */
function record(
  message: HttpMessage,
  receivedAt: number,
  judgement: Judgement | undefined,
  { recorder, options, terminal }: Work,
): { readonly file?: string; readonly failure?: Forwarded } {
  if (recorder === undefined) return {};
  const event = judgement?.isKnown === true ? judgement.event : undefined;
  const provider = judgement?.provider.id;
  try {
    const name = recorder.record({
      message,
      receivedAt,
      ...(provider === undefined ? {} : { provider }),
      ...(event === undefined ? {} : { event }),
    });
    return { file: shown(join(resolve(base(), options.record ?? ''), name)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    terminal.complain(`hookwright: a request could not be recorded: ${visible(why)}`);
    return { failure: { answer: note(507, 'The request could not be recorded.') } };
  }
}

async function answerOf(message: HttpMessage, { options, transport, status }: Work): Promise<Forwarded> {
  if (transport !== undefined && options.forwardTo !== undefined) {
    return await forward(message, options.forwardTo, transport);
  }
  return { answer: { status, headers: [['Content-Type', 'application/json']], body: '{"received":true}' } };
}

const isWanted = (arrival: Arrival, { event = [], onlyRefused }: ListenOptions): boolean =>
  (event.length === 0 || event.includes(arrival.judgement?.event ?? '')) && (!onlyRefused || isRefused(arrival));

function print(arrival: Arrival, { options, terminal, watched }: Work): void {
  if (options.json || options.output === 'json') return terminal.print(jsonLine(arrival));
  const { columns } = process.stdout;
  const paint = terminal.paint.result;
  // A line that goes into a file or to grep is not cut.
  if (options.output === 'compact') {
    return terminal.print(compactLine(arrival, { paint, width: columns || Infinity }, columnsOf(watched)));
  }
  terminal.print(interactiveLines(arrival, { paint, width: Math.min(columns || 80, 120) }).join('\n'));
}

const columnsOf = (watched: readonly Watched[]): Columns => ({
  provider: longest(watched.map(({ provider }) => provider.id)),
  event: longest(watched.flatMap(({ provider }) => Object.keys(provider.events))),
});

const longest = (names: readonly string[]): number => Math.max(...names.map(({ length }) => length));

/** Resolves at Ctrl-C, at a polite kill, and when nobody reads what is printed any more. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
    process.stdout.once('error', done);
  });
}
