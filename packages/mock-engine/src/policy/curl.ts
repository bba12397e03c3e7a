/** A request as a command that people can run, read and change. */
import type { OutgoingRequest } from '../ports.ts';

/** A body longer than this goes through a pipe: systems limit the length of one argument (128 KiB on Linux). */
const LONGEST_ARGUMENT = 100_000;

/**
 * A POSIX shell command with curl. It asks for secrets in variables, named for their headers: `HOOKWRIGHT_AUTHORIZATION`.
 *
 * @param secretHeaders names in lower case
 */
export function curlCommand(request: OutgoingRequest, secretHeaders: ReadonlySet<string>): string {
  const text = new TextDecoder().decode(request.body);
  const piped = text.length > LONGEST_ARGUMENT;
  const body = piped ? '--data-binary @-' : `--data-raw ${quoted(text)}`;
  const headers = request.headers.map(([name, value]) => `-H ${header(name, value, secretHeaders)}`);
  // Without these two, curl would add what the provider does not send.
  const absent = ['Accept', 'User-Agent']
    .filter((name) => !has(request, name))
    .map((name) => `-H ${quoted(`${name}:`)}`);
  const lines = [`curl -i -X ${request.method} ${quoted(request.url)}`, ...headers, ...absent, body];
  const command = lines.join(' \\\n  ');
  return piped ? `printf '%s' ${quoted(text)} | ${command}` : command;
}

/** Between single quotes a shell changes nothing; a single quote itself stands outside of them. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function header(name: string, value: string, secretHeaders: ReadonlySet<string>): string {
  if (!secretHeaders.has(name.toLowerCase())) return quoted(value === '' ? `${name};` : `${name}: ${value}`);
  const scheme = /^(?:Bearer|Basic) /i.exec(value)?.[0] ?? '';
  const variable = `HOOKWRIGHT_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
  return `${quoted(`${name}: ${scheme}`)}"\${${variable}:?}"`;
}

const has = ({ headers }: OutgoingRequest, wanted: string): boolean =>
  headers.some(([name]) => name.toLowerCase() === wanted.toLowerCase());
