/** Sends a request on as it came, and brings the answer back. */
import type { Transport } from '@hookwright/mock-engine';
import { withoutConnection, type HttpMessage } from './http-message.ts';
import { note, type Answer } from './inbox.ts';

export interface Forwarded {
  readonly answer: Answer;
  /** Why no answer came, as a sentence without its full stop. */
  readonly failure?: string;
}

/** A receiver that needs longer has failed. */
const TIMEOUT_MS = 30_000;

/** The body goes on byte for byte, and all headers but those of the connection. Without an answer, 502 is given. */
export async function forward(message: HttpMessage, url: string, transport: Transport): Promise<Forwarded> {
  const { method, body } = message;
  const headers = withoutConnection(message.headers);
  const outcome = await transport.send({ url, method, headers, body, timeoutMs: TIMEOUT_MS });
  if (outcome.kind === 'failed') {
    return { answer: note(502, outcome.failure.message), failure: outcome.failure.message };
  }
  const { response } = outcome;
  // The transport reads an answer as text, so one in another coding cannot be passed on whole.
  const isCoded = response.headers.some(([name]) => /^content-encoding$/i.test(name));
  const kept = withoutConnection(response.headers).filter(([name]) => !/^content-encoding$/i.test(name));
  return { answer: { status: response.status, headers: kept, body: isCoded ? '' : response.body } };
}
