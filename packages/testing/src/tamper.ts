/** What somebody on the way, or somebody who does not know the secret, makes of a delivery. */
import { applyRequestFaults, createRandom, createSigner } from '@hookwright/mock-engine';
import type { HeaderList, RequestParts, Sender, Signer } from '@hookwright/mock-engine';
import { keyBytes, readSignature, signatureHeaders } from '@hookwright/receiver';
import type { HeadersLike, SignatureAuthentication } from '@hookwright/receiver';
import { requestOf } from './request.ts';

/** Way → what it does. All but `missing-header` look as they should. */
export const tamperings = {
  body: 'changes one character of the body after it was signed',
  signature: 'changes the digest, and nothing else',
  timestamp: 'says that it was signed a second later, under the old digest',
  secret: 'proves it with a secret, token or password that is not the right one',
  'missing-header': 'leaves out the header of the signature, token or password',
} as const;

export type Tampering = keyof typeof tamperings;

/** Those that a receiver of these deliveries can notice. */
export function noticeable({ signers, secretHeaders }: Sender): readonly Tampering[] {
  const signs = (part: string) => signers.some(({ auth }) => auth.content.includes(part));
  const proves = signers.length > 0 || secretHeaders.size > 0;
  const possible: Readonly<Record<Tampering, boolean>> = {
    body: signs('{body}'),
    signature: signers.length > 0,
    timestamp: signs('{timestamp}'),
    secret: proves,
    'missing-header': proves,
  };
  return (Object.keys(possible) as Tampering[]).filter((how) => possible[how]);
}

/**
 * A changed copy; the request itself can still be used.
 *
 * @throws {TypeError} when nobody could notice it, since the provider does not prove what is changed; or when the request's
 *   body was read
 */
export async function tampered(sender: Sender, request: Request, how: Tampering): Promise<Request> {
  const ways = noticeable(sender);
  if (!ways.includes(how)) {
    const others = ways.length > 0 ? `Only ${ways.join(', ')} can be noticed` : 'They prove nothing';
    throw new TypeError(
      `No receiver can tell that this delivery is not genuine when one ${tamperings[how]}. ${others}, with what was given to createTesting.`,
    );
  }
  if (request.bodyUsed)
    throw new TypeError('This request was sent already: send request.clone(), or make another one.');
  const body = new Uint8Array(await request.clone().arrayBuffer());
  const parts = alter(sender, { headers: [...request.headers], body }, request.headers, how);
  return requestOf({ ...sender, method: request.method, endpoint: { ...sender.endpoint, url: request.url } }, parts);
}

function alter(sender: Sender, parts: RequestParts, headers: HeadersLike, how: Tampering): RequestParts {
  const { signers } = sender;
  switch (how) {
    case 'body':
      return fault(sender, 'tampered-body', parts);
    case 'signature':
      return fault(sender, 'wrong-signature', parts);
    case 'timestamp':
      return replaced(
        parts,
        signers.filter(({ auth }) => auth.content.includes('{timestamp}')).flatMap((signer) => later(signer, headers)),
      );
    case 'secret':
      // A token that is not the right one is another token.
      if (signers.length === 0) return fault(sender, 'wrong-signature', parts);
      return replaced(
        parts,
        signers.flatMap((signer) => signedByOther(sender, signer, parts, headers)),
      );
    case 'missing-header': {
      const names =
        signers.length > 0 ? signers.map(({ auth }) => auth.header.toLowerCase()) : [...sender.secretHeaders];
      return { ...parts, headers: parts.headers.filter(([name]) => !names.includes(name.toLowerCase())) };
    }
  }
}

/** What a mock does on purpose, done once and always in the same way. */
function fault(
  { provider, endpoint }: Sender,
  name: 'tampered-body' | 'wrong-signature',
  parts: RequestParts,
): RequestParts {
  return applyRequestFaults(parts, [name], { provider, endpoint, event: '', random: createRandom('tampering') });
}

function replaced(parts: RequestParts, headers: HeaderList): RequestParts {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  return { ...parts, headers: [...parts.headers.filter(([name]) => !names.has(name.toLowerCase())), ...headers] };
}

function later({ auth }: Signer, headers: HeadersLike): HeaderList {
  const { digests, ...values } = readOrThrow(auth, headers);
  const second = auth.timestampUnit === 'ms' ? 1000 : 1;
  return signatureHeaders(auth, { ...values, digests, timestamp: String(Number(values.timestamp) + second) });
}

function signedByOther(
  { endpoint }: Sender,
  { auth }: Signer,
  { body }: RequestParts,
  headers: HeadersLike,
): HeaderList {
  const { timestamp = '0', id = '' } = readOrThrow(auth, headers);
  const now = Number(timestamp) * (auth.timestampUnit === 'ms' ? 1 : 1000);
  return createSigner(auth, otherSecret(auth, endpoint.secret!)).sign(body, { now, id, url: endpoint.url });
}

function readOrThrow(auth: SignatureAuthentication, headers: HeadersLike) {
  const read = readSignature(auth, headers);
  if (read.ok) return read;
  throw new TypeError(
    `This request is not signed as the contract says, so its signature cannot be changed. ${read.message}.`,
  );
}

/** Another secret of the same length, written in the same way. */
function otherSecret(auth: SignatureAuthentication, secret: string): string {
  const { encoding, prefix = '' } = auth.key;
  if (encoding === 'utf8') return `${secret}, not`;
  const bytes = Buffer.from(keyBytes(auth, secret).map((byte) => byte ^ 0xff));
  return prefix + bytes.toString(encoding);
}
