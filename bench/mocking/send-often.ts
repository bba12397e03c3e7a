/** The engine's own way from a delivery to the socket: headers prepared once, a key made once, one pool of connections. */
import { createSigner, createTransport } from '@hookwright/mock-engine';
import type { MockedProvider } from '@hookwright/mock-engine';

export interface Sending {
  readonly send: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function sendOften(
  provider: Pick<MockedProvider, 'webhooks'>,
  url: string,
  secret: string,
  body: string,
): Promise<Sending> {
  const auth = provider.webhooks.authentication.find((one) => one.scheme === 'hmac');
  if (auth?.scheme !== 'hmac') throw new Error('This provider signs nothing.');
  const signer = createSigner(auth, secret);
  const transport = createTransport();
  const bytes = Buffer.from(body);
  return {
    send: async () => {
      const signature = signer.sign(bytes, { now: Date.now(), id: 'bench', url });
      const headers = [['Content-Type', 'application/json'] as const, ...signature];
      const outcome = await transport.send({ url, method: 'POST', headers, body: bytes, timeoutMs: 10_000 });
      if (outcome.kind === 'failed') throw new Error(outcome.failure.message);
    },
    close: transport.close,
  };
}
