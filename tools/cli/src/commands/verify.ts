/** `hookwright verify`: accept a request or refuse it, and say why. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { expectedOf, type SecretOptions } from '../inbox/expected.ts';
import { findProvider } from '../inbox/find-provider.ts';
import { HttpMessageError, isHttpMessage, urlOf, type HttpMessage } from '../inbox/http-message.ts';
import { isAccepted, judge, type Judgement } from '../inbox/judgement.ts';
import { jsonText } from '../inbox/json-text.ts';
import { duration } from '../inbox/numbers.ts';
import { printSections } from '../inbox/print-sections.ts';
import { readRecording, type Recording } from '../inbox/recording.ts';
import { sectionsOf } from '../inbox/sections.ts';
import type { AnyProvider } from '../providers.ts';
import { amount } from '../report.ts';
import { openTerminal, visible, type Terminal } from '../terminal.ts';
import { base } from '../where.ts';

export interface VerifyCommandOptions extends SecretOptions {
  readonly header?: readonly string[];
  readonly at?: string;
  readonly tolerance?: string;
  readonly url?: string;
  /** False with `--no-signature`. */
  readonly signature: boolean;
  readonly json?: boolean;
}

/** @throws {UsageError} for what cannot be read */
export async function verify(word: string, file: string | undefined, options: VerifyCommandOptions): Promise<ExitCode> {
  const terminal = openTerminal();
  const provider = await findProvider(word, base());
  const recording = readRequest(file ?? '-', options.header ?? []);
  const now = timeOf(options.at) ?? recording.receivedAt ?? Date.now();
  const { message } = recording;
  const judgement = await judged(provider, message, now, options);
  const name = file === undefined || file === '-' ? 'stdin' : basename(file);
  const verdict: Verdict = { accepted: isAccepted(judgement), judgement, message, now, name };
  if (options.json) terminal.print(jsonText(verdictJson(verdict), 2));
  else printVerdict(verdict, terminal);
  return verdict.accepted ? exit.ok : exit.findings;
}

interface Verdict {
  readonly accepted: boolean;
  readonly judgement: Judgement;
  readonly message: HttpMessage;
  readonly now: number;
  readonly name: string;
}

async function judged(
  provider: AnyProvider,
  message: HttpMessage,
  now: number,
  options: VerifyCommandOptions,
): Promise<Judgement> {
  const expected = await expectedOf(provider, options);
  const tolerance = options.tolerance === undefined ? undefined : duration(options.tolerance, '--tolerance');
  const url = options.url ?? urlOf(message);
  return await judge(provider, message, { expected: options.signature ? expected : undefined, now, tolerance, url });
}

/** A request in a file, or a body in a file with its headers from the command line. */
function readRequest(file: string, headers: readonly string[]): Recording {
  const bytes = file === '-' ? readFileSync(0) : readFileSync(resolve(base(), file));
  const given = headers.map(headerOf);
  if (given.length === 0 && isHttpMessage(bytes)) {
    try {
      return readRecording(bytes);
    } catch (error) {
      if (error instanceof HttpMessageError) throw new UsageError(`${visible(file)} is no request. ${error.message}.`);
      throw error;
    }
  }
  return { message: { method: 'POST', target: '/', headers: given, body: bytes } };
}

function headerOf(text: string): readonly [string, string] {
  const [, name, value] = /^([^\s:]+):\s*(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--header looks like 'Name: value', not "${text}".`);
  return [name, value.trim()];
}

/** An ISO date, or seconds or milliseconds since 1970. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  // Seconds reach this number in the year 5138.
  const time = /^\d+$/.test(text) ? Number(text) * (Number(text) < 1e11 ? 1000 : 1) : Date.parse(text);
  if (!Number.isNaN(time)) return time;
  throw new UsageError(`--at is a time such as 2026-11-22T10:00:00Z or 1795341600, not "${text}".`);
}

function printVerdict({ accepted, judgement, message, now, name }: Verdict, { print, paint }: Terminal): void {
  const { provider } = judgement;
  const head = accepted ? paint.result(['bold', 'green'], 'accepted') : paint.result(['bold', 'red'], 'refused');
  const facts = [provider.id, name, amount(message.body.length, 'byte'), `as of ${new Date(now).toISOString()}`];
  print(`${head}  ${facts.map(visible).join('  ')}\n`);
  const page = { paint: paint.result, width: Math.min(process.stdout.columns || 80, 100), indent: 2 };
  for (const line of printSections(sectionsOf(judgement, now), page)) print(line);
}

function verdictJson({ accepted, judgement, message, now }: Verdict): object {
  const { provider, proof, hints, body, event, isKnown, issues, drift } = judgement;
  return {
    ok: accepted,
    provider: provider.id,
    at: new Date(now).toISOString(),
    bytes: message.body.length,
    origin: { ...proof, hints },
    event: { name: event ?? null, known: isKnown },
    body: body.kind === 'json' ? { json: true } : { json: false, message: body.why },
    issues,
    drift,
    next: sectionsOf(judgement, now).flatMap((section) => section.advice ?? []),
  };
}
