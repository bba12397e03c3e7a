/** What the options of a command line mean. */
import { readFaultRule } from '../faults/choose-faults.ts';
import { MockError } from '../mock-error.ts';
import { isLoopback } from '../policy/hosts.ts';
import type { StartOptions } from '../start.ts';

/** As people type them. */
export interface MockOptions {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly seed?: string | undefined;
  readonly store?: string | undefined;
  readonly storeEnv?: string | undefined;
  readonly timeScale?: string | undefined;
  readonly fault?: readonly string[] | undefined;
  readonly allowHost?: readonly string[] | undefined;
  readonly allowCaller?: readonly string[] | undefined;
  readonly concurrency?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export const DEFAULT_PORT = 4010;

/** @throws {MockError} `bad-request` */
export function readStartOptions(options: MockOptions, environment: NodeJS.ProcessEnv): StartOptions {
  const { seed, timeScale, fault, allowHost, concurrency } = options;
  const store = readStore(options, environment);
  return {
    ...(seed !== undefined && { seed }),
    ...(store !== undefined && { store }),
    ...(timeScale !== undefined && { timeScale: readNumber('--time-scale', timeScale) }),
    ...(concurrency !== undefined && { concurrency: readNumber('--concurrency', concurrency) }),
    ...(allowHost !== undefined && { allowHosts: allowHost }),
    ...(fault !== undefined && { faults: fault.map(readFaultRule) }),
  };
}

/** The store that is asked for by `--store` or by the variable that `--store-env` names. */
export function readStore(
  { store, storeEnv }: Pick<MockOptions, 'store' | 'storeEnv'>,
  environment: NodeJS.ProcessEnv,
): Extract<StartOptions['store'], string> | undefined {
  if (store !== undefined && storeEnv !== undefined) {
    throw new MockError('bad-request', '--store and --store-env name two stores', 'Give one of them.');
  }
  const named = storeEnv === undefined ? store : environment[storeEnv];
  if (storeEnv !== undefined && (named === undefined || named === '')) {
    const help = `Set it: export ${storeEnv}=postgres://localhost/hooks`;
    throw new MockError('bad-request', `--store-env names ${storeEnv}, and that variable is empty`, help);
  }
  // What is no store is told by the one that opens it.
  return named as Extract<StartOptions['store'], string> | undefined;
}

/** True when `--store` shows a password to everybody who may list the processes of this machine. */
export const showsPassword = (store: string | undefined): boolean =>
  store !== undefined && (URL.parse(store)?.password ?? '') !== '';

/** @throws {MockError} `bad-request` */
export function readPort(port: string | undefined): number {
  if (port === undefined) return DEFAULT_PORT;
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new MockError(
    'bad-request',
    `--port is ${JSON.stringify(port)}`,
    'Give a number from 0 to 65535; 0 takes any that is free.',
  );
}

/** @throws {MockError} `bad-request` for an address that other machines can reach */
export function readHost(host: string | undefined): string {
  if (host === undefined) return '127.0.0.1';
  if (isLoopback(host.includes(':') ? `[${host}]` : host)) return host;
  const help = 'Give 127.0.0.1, ::1 or localhost; a tunnel or a proxy of your own can lead there.';
  throw new MockError(
    'bad-request',
    `--host is ${JSON.stringify(host)}, and a mock listens on its own machine alone`,
    help,
  );
}

/** @throws {MockError} `bad-request` */
export function readNumber(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new MockError('bad-request', `${option} is ${JSON.stringify(text)}`, 'Give a number.');
}
