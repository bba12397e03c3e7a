/** The command of a generated mock package. Its bin has looked at the Node version and answered `--version` already. */
import { parseArgs } from 'node:util';
import type { MockOptions } from './console/read-options.ts';
import { visible } from './console/visible.ts';
import { MockError } from './mock-error.ts';
import { nearestName } from './nearest.ts';
import type { AnyProvider } from './start.ts';

const optionTable = {
  port: { type: 'string', value: '<number>', about: 'port; 0 takes any that is free (default: 4010)' },
  host: { type: 'string', value: '<name>', about: 'address of this machine (default: 127.0.0.1)' },
  seed: { type: 'string', value: '<text>', about: 'the same seed sends the same bytes' },
  store: { type: 'string', value: '<store>', about: 'memory, sqlite:FILE or postgres://…' },
  'store-env': { type: 'string', value: '<name>', about: 'variable that holds the store and its password' },
  'time-scale': { type: 'string', value: '<factor>', about: 'divides all waits: 600 makes an hour 6 seconds' },
  fault: {
    type: 'string',
    multiple: true,
    value: '<name[=rate]>',
    about: 'fail on purpose, see below; may be repeated',
  },
  'allow-host': { type: 'string', multiple: true, value: '<host>', about: 'deliver to this host too' },
  'allow-caller': { type: 'string', multiple: true, value: '<host>', about: 'let this host and its pages call' },
  concurrency: { type: 'string', value: '<number>', about: 'attempts at once to one endpoint (default: 8)' },
  quiet: { type: 'boolean', short: 'q', about: 'print errors and nothing else' },
  json: { type: 'boolean', about: 'print a JSON object a line' },
  help: { type: 'boolean', short: 'h', about: 'print this help' },
} as const;

/**
 * Runs the mock of one provider as a command and sets the exit code of the process; never throws.
 *
 * @param words the arguments, without the names of Node and of the script
 */
export async function runMockBin(provider: AnyProvider, words: readonly string[]): Promise<void> {
  const name = `${provider.id}-mock`;
  try {
    const { help, ...options } = parse(words);
    if (help === true) process.stdout.write(await helpText(name, provider.title));
    else {
      const { serve } = await import('./serve.ts');
      process.exitCode = await serve([provider], options, { version: provider.version, command: 'npx hookwright' });
    }
  } catch (error) {
    process.exitCode = error instanceof MockError ? 2 : 1;
    process.stderr.write(`${name}: ${visible(sentenceOf(error))}\n`);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof MockError) return [`${error.message}.`, error.help].filter(Boolean).join(' ');
  return error instanceof Error ? error.message : String(error);
}

/** @throws {MockError} `bad-request` */
function parse(words: readonly string[]): MockOptions & { readonly help?: boolean | undefined } {
  try {
    const { values } = parseArgs({ args: [...words], options: optionTable, allowPositionals: false });
    const { 'store-env': storeEnv, 'time-scale': timeScale, 'allow-host': allowHost, ...some } = values;
    const { 'allow-caller': allowCaller, ...others } = some;
    return { ...others, storeEnv, timeScale, allowHost, allowCaller };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '-*([^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) throw unknownOption(unknown);
    throw new MockError('bad-request', message.split('. ')[0]!.replace(/\.$/, ''), 'See --help.');
  }
}

function unknownOption(name: string): MockError {
  const near = nearestName(name, Object.keys(optionTable));
  const help = near === undefined ? 'See --help.' : `Did you mean --${near}? See --help.`;
  return new MockError('bad-request', `There is no option --${name}`, help);
}

async function helpText(name: string, title: string): Promise<string> {
  const { faults } = await import('./faults/table.ts');
  const rows = Object.entries(optionTable).map(([option, row]) => {
    const short = 'short' in row ? `-${row.short}, ` : '';
    return [`  ${short}--${option}${'value' in row ? ` ${row.value}` : ''}`, row.about] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const table = rows.map(([left, about]) => `${left.padEnd(width)}${about}`).join('\n');
  return `Usage: ${name} [options]\n\nIs ${visible(title)}, offline.\n\nOptions:\n${table}\n  -V, --version`.concat(
    `${' '.repeat(Math.max(1, width - 15))}print the version\n\nFaults:\n${Object.entries(faults)
      .map(([fault, { effect }]) => wrapped(fault, effect))
      .join('')}`,
  );
}

/** A name and what is said of it beside it, within 80 columns. */
function wrapped(name: string, text: string): string {
  const lines = text.match(/.{1,60}(?:\s|$)/g) ?? [];
  return lines.map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(19)}${line.trimEnd()}\n`).join('');
}
