/** What the options of `trigger` mean. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FaultName, Json, TriggerOptions } from '@hookwright/mock-engine';
import { UsageError } from '../exit.ts';
import type { SecretOptions } from '../inbox/expected.ts';
import { visible } from '../terminal.ts';
import { base } from '../where.ts';

/** As the command line gives them. */
export interface TriggerCommandOptions extends SecretOptions {
  readonly forwardTo?: string;
  readonly mock?: string;
  readonly example?: string;
  readonly variant?: boolean;
  readonly data?: string;
  readonly set?: readonly string[];
  readonly unset?: readonly string[];
  readonly scenario?: string;
  readonly count?: string;
  readonly rate?: string;
  readonly fault?: readonly string[];
  readonly capability?: readonly string[];
  readonly retry?: boolean;
  readonly timeScale?: string;
  readonly seed?: string;
  readonly allowHost?: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** @throws {UsageError} for what cannot be read */
export function readTriggerOptions(options: TriggerCommandOptions): TriggerOptions {
  const { example, variant, data, set, unset, count, rate, fault } = options;
  return {
    ...(example !== undefined && { example }),
    ...(variant === true && { variant }),
    ...(data !== undefined && { data: readData(data) }),
    ...(set !== undefined && { set: Object.fromEntries(set.map(readSet)) }),
    ...(unset !== undefined && { unset }),
    ...(count !== undefined && { count: readNumber('--count', count) }),
    ...(rate !== undefined && { rate: readNumber('--rate', rate) }),
    // The engine knows which names there are.
    ...(fault !== undefined && { faults: fault as readonly FaultName[] }),
  };
}

/** @throws {UsageError} */
export function readNumber(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new UsageError(`${option} is a number, not "${text}".`);
}

/** `data.name=Acme`: what parses as JSON is JSON, all else is text. */
function readSet(text: string): readonly [string, Json] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--set looks like data.name=Acme, not "${text}".`);
  const value = text.slice(at + 1);
  try {
    return [text.slice(0, at), JSON.parse(value) as Json];
  } catch {
    return [text.slice(0, at), value];
  }
}

function readData(file: string): Json {
  const name = file === '-' ? 'standard input' : file;
  const text = readText(file, name);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--data: ${visible(name)} is no JSON: ${visible(why)}.`);
  }
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(base(), file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? 'unknown'})`;
    throw new UsageError(`--data ${visible(name)}: ${why}.`);
  }
}

/** Options that belong to an endpoint, which a running mock has already. */
const ofEndpoints = {
  capability: '--capability',
  secretEnv: '--secret-env',
  headerEnv: '--header-env',
  basicEnv: '--basic-env',
  retry: '--retry',
  timeScale: '--time-scale',
  seed: '--seed',
  allowHost: '--allow-host',
} as const;

/** @throws {UsageError} for an option that a running mock would pass over */
export function refuseEndpointOptions(options: TriggerCommandOptions): void {
  const given = Object.entries(ofEndpoints).find(([name]) => options[name as keyof typeof ofEndpoints] !== undefined);
  if (given === undefined) return;
  throw new UsageError(`${given[1]} goes with --forward-to; a running mock and its endpoints have that already.`);
}

/** Those that choose the payload of a single event. */
const ofEvents = ['example', 'variant', 'data', 'set', 'unset', 'count', 'rate'] as const;

/** @throws {UsageError} for an option that a story would pass over */
export function refuseEventOptions(options: TriggerCommandOptions): void {
  const given = ofEvents.find((name) => options[name] !== undefined);
  if (given !== undefined) throw new UsageError(`--${given} goes with an event; a scenario has its own payloads.`);
}
