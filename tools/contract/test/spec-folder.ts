import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { locate, readContract, type Problem, type Reading, type ReadSettings } from '../src/index.ts';

/** Text goes to disk as it stands, anything else as JSON, which is YAML too. */
export type Files = Readonly<Record<string, unknown>>;

/** Writes a spec into a folder of its own, which is gone after the test. */
export function specFolder(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'spec-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

export const settings: ReadSettings = { id: 'acme', runtimeRange: '^0.1.0' };

export const readFiles = (files: Files, extra: Partial<ReadSettings> = {}): Promise<Reading> =>
  readContract(specFolder(files), { ...settings, ...extra });

/** `asyncapi.yaml:3:5 error ref-not-found`, one line per problem. */
export async function problemLines(
  { problems }: Pick<Reading, 'problems'>,
  folder?: string,
): Promise<readonly string[]> {
  return Promise.all(
    problems.map(async (problem) => `${await positionOf(problem, folder)} ${problem.severity} ${problem.code}`),
  );
}

async function positionOf({ origin }: Problem, folder?: string): Promise<string> {
  if (origin === undefined) return '-';
  const { file, line, column } = await locate(origin);
  const root = folder ?? dirname(file);
  return `${relative(root, file).split(sep).join('/')}:${line}:${column}`;
}

/** A document whose one operation sends the messages. */
export const documentWith = (messages: Files, more: Files = {}): Files => ({
  asyncapi: '3.0.0',
  info: { title: 'Acme', version: '1.0.0' },
  channels: { events: { address: null, messages } },
  operations: { send: { action: 'send', channel: { $ref: '#/channels/events' } } },
  ...more,
});
