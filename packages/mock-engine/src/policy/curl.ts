/** A request as a command that people can run, read and change. */
import type { OutgoingRequest } from '../ports.ts';
import { urlWithCredentials } from '../registration/registration-body.ts';
import type { Sender } from './request.ts';

/** A body longer than this goes through a pipe: systems limit the length of one argument (128 KiB on Linux). */
const LONGEST_ARGUMENT = 100_000;

/**
 * A POSIX shell command with curl. It asks for secrets in variables, named for their headers: `HOOKWRIGHT_AUTHORIZATION`.
 * Those that the provider repeats in each body are variables too.
 */
export function curlCommand(request: OutgoingRequest, sender: Sender): string {
  const text = new TextDecoder().decode(request.body);
  const piped = text.length > LONGEST_ARGUMENT;
  const shown = secretsInBody(sender).reduce(hide, quoted(text));
  const body = piped ? '--data-binary @-' : `--data-raw ${shown}`;
  const headers = request.headers.map(([name, value]) => `-H ${header(name, value, sender.secretHeaders)}`);
  // Without these two, curl would add what the provider does not send.
  const absent = ['Accept', 'User-Agent']
    .filter((name) => !has(request, name))
    .map((name) => `-H ${quoted(`${name}:`)}`);
  const lines = [`curl -i -X ${request.method} ${quoted(request.url)}`, ...headers, ...absent, body];
  const command = lines.join(' \\\n  ');
  return piped ? `printf '%s' ${shown} | ${command}` : command;
}

/** Between single quotes a shell changes nothing; a single quote itself stands outside of them. */
const quoted = (text: string): string => `'${withinQuotes(text)}'`;

const withinQuotes = (text: string): string => text.replaceAll("'", String.raw`'\''`);

/** A secret in a body with what stands around it, so that the same letters elsewhere stay. */
interface SecretInBody {
  readonly before: string;
  readonly secret: string;
  readonly after: string;
  readonly variable: string;
}

const hide = (quotedText: string, { before, secret, after, variable }: SecretInBody): string =>
  quotedText.replaceAll(
    withinQuotes(before + secret + after),
    () => `${withinQuotes(before)}'"\${${variable}:?}"'${withinQuotes(after)}`,
  );

function secretsInBody({ provider, endpoint }: Sender): readonly SecretInBody[] {
  const { inBody, members } = provider.webhooks.registration;
  if (inBody === undefined) return [];
  const userinfo = /:\/\/([^@]*)@/.exec(endpoint.basic === undefined ? '' : urlWithCredentials(endpoint))?.[1];
  const member = (name: string | undefined, value: string | undefined, variable: string): readonly SecretInBody[] => {
    if (name === undefined || value === undefined || value === '') return [];
    const secret = JSON.stringify(value).slice(1, -1);
    // A variable holds what stands in the body, which is something else where JSON has to escape it.
    const own = secret === value ? variable : `${variable}_JSON`;
    return [{ before: `${JSON.stringify(name)}:"`, secret, after: '"', variable: own }];
  };
  return [
    ...(userinfo === undefined
      ? []
      : [{ before: '://', secret: userinfo, after: '@', variable: 'HOOKWRIGHT_USER_AND_PASSWORD' }]),
    ...Object.entries(endpoint.headers).flatMap(([name, value]) => member(name, value, variableOf(name))),
    ...member(members['secret'], endpoint.secret, 'HOOKWRIGHT_SECRET'),
    ...member(members['token'], endpoint.token, 'HOOKWRIGHT_TOKEN'),
  ];
}

const variableOf = (header: string): string => `HOOKWRIGHT_${header.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;

function header(name: string, value: string, secretHeaders: ReadonlySet<string>): string {
  if (!secretHeaders.has(name.toLowerCase())) return quoted(value === '' ? `${name};` : `${name}: ${value}`);
  const scheme = /^(?:Bearer|Basic) /i.exec(value)?.[0] ?? '';
  return `${quoted(`${name}: ${scheme}`)}"\${${variableOf(name)}:?}"`;
}

const has = ({ headers }: OutgoingRequest, wanted: string): boolean =>
  headers.some(([name]) => name.toLowerCase() === wanted.toLowerCase());
