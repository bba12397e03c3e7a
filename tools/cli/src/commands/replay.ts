/** `hookwright replay`: sends recorded requests again. */
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport, type Transport } from '@hookwright/mock-engine';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { variable } from '../inbox/expected.ts';
import { withoutConnection } from '../inbox/http-message.ts';
import { jsonText } from '../inbox/json-text.ts';
import { duration, wholeNumber } from '../inbox/numbers.ts';
import { readRecordings } from '../inbox/recording.ts';
import { dueTimes, stepsOf, type Step } from '../inbox/replaying.ts';
import { openTerminal, visible, type Terminal } from '../terminal.ts';
import { base } from '../where.ts';

export interface ReplayOptions {
  readonly to: string;
  readonly resign?: boolean;
  readonly secretEnv?: string;
  readonly provider?: string;
  readonly speed: string;
  readonly count: string;
  readonly event?: readonly string[];
  readonly timeout: string;
  readonly allowHost?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What became of one request. */
interface Sent {
  readonly file: string;
  readonly event: string | null;
  readonly ok: boolean;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why none came, as a sentence without its full stop. */
  readonly failure?: string;
  readonly durationMs: number;
}

interface Target {
  readonly url: string;
  readonly timeoutMs: number;
  readonly transport: Transport;
}

/** Sends one after the other, none before its time. @throws {UsageError} */
export async function replay(paths: readonly string[], options: ReplayOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const url = targetOf(options.to);
  const speed = speedOf(options.speed);
  const count = wholeNumber(options.count, '--count', { min: 1, max: 1_000_000 });
  const timeoutMs = duration(options.timeout, '--timeout');
  const steps = await readSteps(paths, options);
  const due = dueTimes(
    steps.map(({ recording }) => recording.receivedAt),
    speed,
  );
  const transport = createTransport({ allowHosts: options.allowHost ?? [] });
  // Or the first request would seem to take as long as that.
  await transport.prepare();
  const all: Sent[] = [];
  for (let round = 0; round < count; round += 1) {
    const start = performance.now();
    for (const [index, step] of steps.entries()) {
      await until(start + due[index]!, terminal);
      const sent = await send(step, { url, timeoutMs, transport });
      all.push(sent);
      if (!options.json) printSent(sent, `${all.length}/${steps.length * count}`, terminal);
    }
  }
  await transport.close();
  return conclude(all, url, { terminal, json: options.json === true });
}

function targetOf(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new UsageError(`--to is a URL such as http://localhost:3000/hooks, not "${text}".`);
}

function speedOf(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new UsageError(`--speed is a number such as 2, or 0 for all at once, not "${text}".`);
}

async function readSteps(paths: readonly string[], options: ReplayOptions): Promise<readonly Step[]> {
  const { provider, secretEnv, resign, event: events = [] } = options;
  if (resign && secretEnv === undefined) {
    throw new UsageError('--resign needs the variable that holds the secret: --secret-env NAME.');
  }
  if (!resign && secretEnv !== undefined) throw new UsageError('--secret-env is for --resign.');
  const from = base();
  const secret = secretEnv === undefined ? undefined : variable(secretEnv);
  return await stepsOf(readRecordings(paths.map((path) => resolve(from, path))), { from, provider, secret, events });
}

/** A wait that is shorter needs no words. */
const LONG_MS = 10_000;

async function until(time: number, { note }: Terminal): Promise<void> {
  const ms = time - performance.now();
  if (ms > LONG_MS) note(`The next one follows in ${Math.round(ms / 1000)} s; --speed 0 sends all at once.`);
  // What is due in more than 24 days is sent after 24 days: timers know no longer wait.
  if (ms > 0) await wait(Math.min(ms, 2 ** 31 - 1));
}

async function send({ recording, event, message }: Step, { url, timeoutMs, transport }: Target): Promise<Sent> {
  const { method, headers, body } = message({ now: Date.now(), url });
  const started = performance.now();
  const outcome = await transport.send({ url, method, headers: withoutConnection(headers), body, timeoutMs });
  const facts = {
    file: recording.name,
    event: event ?? null,
    durationMs: Math.round(performance.now() - started),
  };
  if (outcome.kind === 'failed') return { ...facts, ok: false, status: null, failure: outcome.failure.message };
  const { status } = outcome.response;
  return { ...facts, ok: status >= 200 && status < 300, status };
}

function printSent({ file, event, ok, status, failure, durationMs }: Sent, place: string, terminal: Terminal): void {
  const { print, paint } = terminal;
  const result = paint.result(ok ? 'green' : 'red', String(status ?? 'failed').padEnd(6));
  const facts = [
    place,
    result,
    `${durationMs} ms`.padStart(8),
    visible(file),
    ...(event === null ? [] : [visible(event)]),
  ];
  print(facts.join('  '));
  if (failure !== undefined) print(`${' '.repeat(place.length + 2)}${paint.result('cyan', '→')} ${visible(failure)}`);
}

function conclude(
  all: readonly Sent[],
  url: string,
  { terminal, json }: { readonly terminal: Terminal; readonly json: boolean },
): ExitCode {
  const failed = all.filter(({ ok }) => !ok).length;
  const { origin, pathname } = new URL(url);
  if (json) terminal.print(jsonText({ ok: failed === 0, to: origin + pathname, sent: all }, 2));
  else
    terminal.note(
      `${all.length} sent to ${visible(origin + pathname)}: ${all.length - failed} answered 2xx, ${failed} not.`,
    );
  return failed === 0 ? exit.ok : exit.findings;
}
