/** Gives an old request a fresh time and signature. */
import { createSigner } from '@hookwright/mock-engine';
import { SecretError, type SignatureAuthentication } from '@hookwright/receiver';
import { UsageError } from '../exit.ts';
import type { AnyProvider } from '../providers.ts';
import { headerReader, type HttpMessage } from './http-message.ts';

export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly url: string;
}

/**
 * Makes what signs a provider's requests anew. The id stays: it is the same delivery, sent again.
 * @throws {UsageError} when the provider signs nothing, or the secret is not written as the contract says
 */
export function openResigner(
  { title, webhooks }: AnyProvider,
  secret: string,
): (message: HttpMessage, moment: Moment) => HttpMessage {
  const auths = webhooks.authentication.filter(
    (auth): auth is SignatureAuthentication => auth.scheme === 'hmac' || auth.scheme === 'ed25519',
  );
  if (auths.length === 0) throw new UsageError(`${title} signs nothing; send it --as-recorded.`);
  const signers = auths.map((auth) => signerOf(auth, secret));
  return (message, { now, url }) => {
    const fresh = signers.flatMap(({ auth, sign }) => {
      const id = auth.idHeader === undefined ? null : headerReader(message.headers).get(auth.idHeader);
      return sign(message.body, { now, url, id: id ?? crypto.randomUUID() });
    });
    return { ...message, headers: replaced(message.headers, fresh) };
  };
}

function signerOf(auth: SignatureAuthentication, secret: string): ReturnType<typeof createSigner> {
  try {
    return createSigner(auth, secret);
  } catch (error) {
    if (error instanceof SecretError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

/** Each at the place and in the spelling that it had; new ones behind. */
function replaced(headers: HttpMessage['headers'], fresh: HttpMessage['headers']): HttpMessage['headers'] {
  const waiting = new Map(fresh.map(([name, value]) => [name.toLowerCase(), [name, value] as const]));
  const names = new Set(waiting.keys());
  const kept = headers.flatMap(([name, value]) => {
    const key = name.toLowerCase();
    if (!names.has(key)) return [[name, value] as const];
    const now = waiting.get(key);
    waiting.delete(key);
    return now === undefined ? [] : [[name, now[1]] as const];
  });
  return [...kept, ...waiting.values()];
}
