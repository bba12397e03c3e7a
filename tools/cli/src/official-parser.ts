/** The verdict of the official AsyncAPI parser, which can hang or fill the memory: so in a worker, with limits. */
import { readFileSync } from 'node:fs';
import { dirname, extname, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Location } from '@hookwright/contract';
import type { Diagnostic } from './official-parser-worker.ts';
import { commandProblem, type LocatedProblem } from './problems.ts';
import type { Official } from './verdicts.ts';

type Verdict = Exclude<Official, 'not asked'>;

interface Judgement {
  readonly verdict: Verdict;
  readonly problems: readonly LocatedProblem[];
}

export interface OfficialParser {
  /** Never throws; a parser that fails gives up. */
  readonly judge: (entry: string) => Promise<Judgement>;
  readonly close: () => Promise<unknown>;
}

export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const officialLimits: Limits = { milliseconds: 20_000, megabytes: 1024 };

/** Keeps one worker for many documents, and starts another when one had to be stopped. */
export function openOfficialParser(limits: Limits = officialLimits): OfficialParser {
  let worker: Promise<Worker> | undefined;
  const close = async () => (await worker)?.terminate();
  const judge = async (entry: string): Promise<Judgement> => {
    try {
      worker ??= startWorker(limits);
      return judgement(await ask(await worker, entry, limits));
    } catch (error) {
      await close().catch(() => undefined);
      worker = undefined;
      const problem = commandProblem(
        'official-parser-gave-up',
        { reason: reasonOf(error, limits) },
        locationOf(entry, 0, 0),
      );
      return { verdict: 'gave up', problems: [problem] };
    }
  };
  return { judge, close };
}

class TimeUp extends Error {
  override readonly name = 'TimeUp';
}

/** Resolves once the parser is loaded, so that loading is not counted. */
function startWorker({ megabytes }: Limits): Promise<Worker> {
  const script = new URL(`./official-parser-worker${extname(import.meta.filename)}`, import.meta.url);
  // What the parser prints on its own would end up in the middle of a result.
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    // It stays, since a worker that was given up may still fail, when nobody is interested any more.
    worker.on('error', reject);
  });
}

function ask(worker: Worker, entry: string, { milliseconds }: Limits): Promise<readonly Diagnostic[]> {
  const answer = Promise.withResolvers<readonly Diagnostic[]>();
  const timer = setTimeout(() => answer.reject(new TimeUp()), milliseconds);
  const ended = () => answer.reject(new Error('it ended without a word'));
  worker.once('message', answer.resolve).once('error', answer.reject).once('exit', ended);
  worker.postMessage(entry);
  return answer.promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', answer.resolve).off('error', answer.reject).off('exit', ended);
  });
}

function reasonOf(error: unknown, { milliseconds, megabytes }: Limits): string {
  if (error instanceof TimeUp) return `it took more than ${milliseconds / 1000} seconds`;
  const { code, message } = error as Error & { code?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `it needed more than ${megabytes} MB`;
  return message === undefined ? String(error) : message.split('\n')[0]!;
}

/** Problems that are shown of one document; a broken one can have thousands. */
const MOST = 100;

function judgement(diagnostics: readonly Diagnostic[]): Judgement {
  // Its information and hints are advice about style, such as the newest version.
  const serious = diagnostics.filter(({ severity }) => severity <= 1);
  const problems = new Map(
    serious.map((one) => [`${one.file}:${one.line}:${one.column}:${one.message}`, problemOf(one)]),
  );
  const verdict = serious.some(({ severity }) => severity === 0) ? 'refused' : 'accepted';
  return { verdict, problems: [...problems.values()].slice(0, MOST) };
}

function problemOf({ code, message, severity, file, line, column }: Diagnostic): LocatedProblem {
  const problem = commandProblem(
    'official-parser',
    { message: sentence(message, file), rule: code },
    locationOf(file, line, column),
  );
  return severity === 0 ? problem : { ...problem, severity: 'warning' };
}

/** One line with a full stop, and paths as people know them. */
const sentence = (message: string, file: string): string => {
  const line = message
    .replaceAll(`${dirname(file)}${sep}`, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};

const locationOf = (file: string, line: number, column: number): Location => ({
  file,
  line: line + 1,
  column: column + 1,
  text: linesOf(file)[line] ?? '',
});

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
