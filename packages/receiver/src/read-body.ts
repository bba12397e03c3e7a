/** The bytes of a request, no more than a limit, and only if nobody took them before. */
import { joined } from './encoding.ts';
import { ReceiverError } from './refusal.ts';

/**
 * @throws {ReceiverError} `body-too-large`, before the rest is read, or `incomplete-body`
 * @throws {TypeError} when something has read the body already: a mistake in the service, with its fix
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = request;
  if (request.bodyUsed || body?.locked === true) throw new TypeError(TAKEN);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // A stream that is left early is cancelled by the loop, so the sender can stop too.
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (!(length <= limit)) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ReceiverError ? error : incomplete(error);
  }
  return joined(chunks);
}

export const tooLarge = (limit: number): ReceiverError =>
  new ReceiverError('body-too-large', `The body has more than ${limit} bytes`);

export const incomplete = (cause?: unknown): ReceiverError =>
  new ReceiverError('incomplete-body', 'The body broke off', { cause });

const TAKEN = `The body was read before. Give the handler request.clone(), or in Next, Hono and Workers
do not await request.json() before.`;
