/** A mock as a process of its own: starts, tells what happens, and ends when it is asked to. */
import { styleText } from 'node:util';
import { bannerLines } from './console/banner.ts';
import { eventLines, type Paint } from './console/event-lines.ts';
import { readHost, readPort, readStartOptions, showsPassword, type MockOptions } from './console/read-options.ts';
import { MockError } from './mock-error.ts';
import type { Mock } from './mock.ts';
import { serveMock, type MockServer } from './server/serve-mock.ts';
import { eventView } from './server/views.ts';
import { createTransport } from './transport/undici.ts';
import { startMock, type AnyProvider, type StartOptions } from './start.ts';

export { attemptLines, eventLines, span, type Paint, type ShownDelivery } from './console/event-lines.ts';
export { createTransport } from './transport/undici.ts';
export { DEFAULT_PORT, readNumber, type MockOptions } from './console/read-options.ts';
export { checkHost, corsHeaders, preflightHeaders } from './server/guards.ts';
export { ProblemError, problemTitles, statusOf } from './server/problem.ts';
export { registerCommand } from './console/registration-help.ts';

export interface Surroundings {
  /** Of the program. */
  readonly version: string;
  /** How people call the command line: `hookwright`, `npx hookwright`. */
  readonly command: string;
}

/**
 * Serves until a signal comes, then finishes what is in flight. Results go to stdout: a line for each attempt; all else
 * goes to stderr.
 *
 * @returns the exit code
 * @throws {MockError} for options that make no sense, and a port that is taken
 */
export async function serve(
  providers: readonly AnyProvider[],
  options: MockOptions,
  { version, command }: Surroundings,
): Promise<0> {
  const port = readPort(options.port);
  const host = readHost(options.host);
  const started = readStartOptions(options, process.env);
  warnOfPassword(options);
  const mock = await open(providers, started);
  const server = serveMock(mock, {
    version,
    ...(options.allowCaller && { allowCallers: options.allowCaller }),
    report: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  const origin = await listen(server, { port, host, mock });
  const ended = untilSignal(options.quiet === true);
  announce(mock, options, { origin, command });
  tell(mock, options);
  await ended;
  await server.close();
  await mock.close();
  return 0;
}

/**
 * Delivers what waits in a store that several processes share, until a signal comes.
 *
 * @returns the exit code
 * @throws {MockError} for options that make no sense
 */
export async function work(providers: readonly AnyProvider[], options: MockOptions): Promise<0> {
  const started = readStartOptions(options, process.env);
  checkShared(started.store);
  warnOfPassword(options);
  const mock = await open(providers, started);
  const ended = untilSignal(options.quiet === true);
  const { name } = mock.store;
  if (options.json === true) process.stdout.write(`${JSON.stringify({ kind: 'working', store: name })}\n`);
  else if (options.quiet !== true) process.stderr.write(`Delivering from ${name}\n`);
  tell(mock, options);
  await ended;
  await mock.close();
  return 0;
}

/** What carries requests is loaded when there is an endpoint to carry them to: before that, it would be memory for nothing. */
async function open(providers: readonly AnyProvider[], options: StartOptions): Promise<Mock> {
  const transport = createTransport({ ...(options.allowHosts && { allowHosts: options.allowHosts }) });
  const mock = await startMock(providers, { ...options, transport });
  if (mock.endpoints().length > 0) void transport.prepare();
  const stop = mock.subscribe(({ kind }) => {
    if (kind !== 'endpoint') return;
    void transport.prepare();
    stop();
  });
  return mock;
}

/** Others see only what is in a database. */
function checkShared(store: StartOptions['store']): void {
  if (typeof store === 'string' && /^postgres(ql)?:\/\//.test(store)) return;
  const message = 'A worker delivers from a store that several processes share, and only PostgreSQL is one';
  throw new MockError('bad-request', message, 'Give --store postgres://HOST/DATABASE, or --store-env NAME.');
}

interface Listening {
  readonly port: number;
  readonly host: string;
  readonly mock: Mock;
}

/** @returns the address without a slash at its end */
async function listen(server: MockServer, { port, host, mock }: Listening): Promise<string> {
  try {
    return (await server.listen(port, host)).origin;
  } catch (error) {
    await mock.close();
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      const help = 'Give another with --port, or --port 0 for any that is free.';
      throw new MockError('bad-request', `Port ${port} is taken by another program`, help);
    }
    if (code === 'EACCES') {
      throw new MockError('bad-request', `Port ${port} needs more rights`, 'Give one above 1023 with --port.');
    }
    throw error;
  }
}

function announce(mock: Mock, options: MockOptions, { origin, command }: { origin: string; command: string }): void {
  if (options.json === true) {
    const providers = mock.providers.map(({ id, title, events }) => ({ id, title, events: Object.keys(events) }));
    process.stdout.write(`${JSON.stringify({ kind: 'listening', url: origin, providers, store: mock.store })}\n`);
  }
  const complain = (line: string) => process.stderr.write(`${line}\n`);
  if (options.quiet === true || options.json === true) return mock.store.warnings.forEach(complain);
  for (const line of bannerLines(mock, { origin, command, paint: paintFor(process.stderr) })) complain(line);
}

function warnOfPassword({ store }: MockOptions): void {
  if (!showsPassword(store)) return;
  const advice = 'Put it into a variable, and name that with --store-env.';
  process.stderr.write(`The password in --store is visible to everybody on this machine. ${advice}\n`);
}

/** Prints what happens, in JSON or for people. */
function tell(mock: Mock, { json, quiet }: MockOptions): void {
  const { stdout } = process;
  // A reader that went away (`| head`) is no reason to stop delivering.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  if (json === true) {
    mock.subscribe((event) => stdout.write(`${JSON.stringify(eventView(event))}\n`));
  } else if (quiet !== true) {
    const paint = paintFor(stdout);
    const showProvider = mock.providers.length > 1;
    mock.subscribe((event) => {
      const columns = stdout.isTTY ? stdout.columns : Infinity;
      for (const line of eventLines(event, { paint, columns, showProvider })) stdout.write(`${line}\n`);
    });
  }
}

const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });

/** Resolves with the first signal. The second ends the process at once. */
export function untilSignal(quiet: boolean): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals) => {
      // As a shell reports a process that a signal ended.
      if (asked) process.exit(signal === 'SIGINT' ? 130 : 143);
      asked = true;
      if (!quiet) process.stderr.write('Finishing what is in flight; once more ends at once.\n');
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
