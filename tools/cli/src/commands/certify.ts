/** `hookwright certify`: tries a receiver with a battery of deliveries, and prints what it is worth. */
import type { MockedProvider } from '@hookwright/mock-engine';
import {
  cases,
  reporters,
  runCertification,
  UnreachableError,
  type Certification,
  type CertifyCredentials,
  type ReportFormat,
} from '@hookwright/mock-engine/certify';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { expectedOf, variable } from '../inbox/expected.ts';
import { duration } from '../inbox/numbers.ts';
import { loadMockedProvider } from '../mocked-providers.ts';
import { asUsage } from '../mocking/refusals.ts';
import { openTerminal, visible, type Terminal } from '../terminal.ts';

export interface CertifyCommandOptions {
  readonly target?: string;
  readonly secretEnv?: string;
  readonly tokenEnv?: string;
  readonly headerEnv?: readonly string[];
  readonly basicEnv?: string;
  readonly probe?: string;
  readonly format: ReportFormat;
  readonly minScore: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly list?: boolean;
  readonly timeout?: string;
  readonly seed?: string;
  readonly allowHost?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** @throws {UsageError} for options that make no sense */
export async function certify(word: string | undefined, options: CertifyCommandOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  if (options.list === true) return list(options, terminal);
  const { target } = options;
  if (word === undefined) throw new UsageError('say which provider: hookwright certify host-building --target URL');
  if (target === undefined)
    throw new UsageError('say where the receiver listens: --target http://localhost:3000/hooks');
  const least = scoreOf(options.minScore);
  const provider = await loadMockedProvider(word);
  const certification = await certified(provider, { ...options, target }, terminal);
  if (certification === undefined) return exit.findings;
  terminal.print(printed(certification, options, terminal));
  return certification.score < least ? exit.findings : exit.ok;
}

/** Undefined when the receiver cannot be reached, which was said then. */
async function certified(
  provider: MockedProvider,
  options: CertifyCommandOptions & { readonly target: string },
  terminal: Terminal,
): Promise<Certification | undefined> {
  const { target, probe, only, skip, seed, timeout, allowHost } = options;
  const credentials = await credentialsOf(provider, options);
  // Where no line can be replaced, a count says nothing: it is over in seconds.
  const progress: Terminal['progress'] = process.stderr.isTTY ? terminal.progress : () => undefined;
  progress(0, cases.length, cases[0]?.title ?? '');
  try {
    return await asUsage(() =>
      runCertification(provider, {
        target,
        credentials,
        probe,
        only,
        skip,
        seed,
        allowHosts: allowHost,
        timeoutMs: timeout === undefined ? undefined : duration(timeout, '--timeout'),
        onResult: (_, done, total) => progress(done, total, cases[done]?.title ?? ''),
      }),
    );
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    terminal.complain(`hookwright: ${visible(error.message)}. No case was tried.`);
    return undefined;
  }
}

async function credentialsOf(
  provider: MockedProvider,
  { secretEnv, tokenEnv, headerEnv, basicEnv }: CertifyCommandOptions,
): Promise<CertifyCredentials> {
  const named = { secretEnv: secretEnv === undefined ? undefined : [secretEnv], headerEnv, basicEnv };
  const { secrets, token, headers, basic } = await expectedOf(provider, named);
  return {
    secret: secrets?.[0],
    token: tokenEnv === undefined ? token : variable(tokenEnv),
    headers,
    basic,
  };
}

/** From 0 to 100. */
function scoreOf(text: string): number {
  const value = Number(text);
  if (/^\d{1,3}(\.\d+)?$/.test(text) && value <= 100) return value;
  throw new UsageError(`--min-score is a number from 0 to 100, not "${text}".`);
}

function printed(certification: Certification, { format, json }: CertifyCommandOptions, { paint }: Terminal): string {
  const width = Math.min(process.stdout.columns || 80, 100);
  return reporters[json ? 'json' : format](certification, { width, paint: paint.result }).trimEnd();
}

function list({ json, format }: CertifyCommandOptions, { print, paint }: Terminal): ExitCode {
  if (json || format === 'json') {
    const rows = cases.map(({ id, group, title, points, expects, fix }) => ({
      id,
      group,
      title,
      points,
      expects,
      fix,
    }));
    print(JSON.stringify({ cases: rows }, undefined, 2));
    return exit.ok;
  }
  const longest = Math.max(...cases.map(({ id }) => id.length));
  for (const [group, own] of Map.groupBy(cases, (one) => one.group)) {
    print(paint.result('bold', group));
    for (const { id, points, title } of own) print(`  ${id.padEnd(longest)} ${String(points).padStart(2)}  ${title}`);
  }
  return exit.ok;
}
