/** A signature step by step, so that a person can recompute it with a shell. */
import type { WorkedSignature } from '../../runtime/docs.js';
import type { Delivery } from './request.ts';
import type { Signed, SignatureScheme } from './signing.ts';

export function workedSignature(scheme: SignatureScheme, signed: Signed, { body }: Delivery): WorkedSignature {
  const { secret, timestamp, id, content, digest, headers } = signed;
  return {
    secret,
    ...(timestamp !== undefined && { timestamp }),
    ...(id !== undefined && { id }),
    body,
    content,
    digest,
    headers,
    ...(scheme.scheme === 'hmac' && { shell: hmacShell(scheme, secret, content) }),
  };
}

/** Text as one word of a POSIX shell, to the byte. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function hmacShell(scheme: SignatureScheme, secret: string, content: string): string {
  return [
    `content=${quoted(content)}`,
    ...keyLines(scheme, secret),
    `printf '%s' "$content" | ${digestCommand(scheme)}`,
  ].join('\n');
}

/** Lines that set `key` as openssl reads it. */
function keyLines({ key: { encoding, prefix = '' } }: SignatureScheme, secret: string): readonly string[] {
  const bare = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  if (encoding === 'utf8') return [`key=${quoted(bare)}`];
  if (encoding === 'hex') return [`key=${quoted(bare)}`];
  return [`key=$(printf '%s' ${quoted(bare)} | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')`];
}

/** Prints the digest of what it is given, in the encoding of the contract. */
export function digestCommand({ algorithm, key: { encoding }, digestEncoding }: SignatureScheme): string {
  const mac = encoding === 'utf8' ? '-hmac "$key"' : '-mac HMAC -macopt "hexkey:$key"';
  return digestEncoding === 'hex'
    ? `openssl dgst -${algorithm} ${mac} -r | cut -d ' ' -f 1`
    : `openssl dgst -${algorithm} ${mac} -binary | openssl base64 -A`;
}
