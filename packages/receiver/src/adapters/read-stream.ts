/** The bytes of a Node stream, no more than a limit. */
import type { Readable } from 'node:stream';
import { incomplete, tooLarge } from '../read-body.ts';

export interface Reading {
  /** What somebody kept of the body as it came. */
  readonly kept: Uint8Array | undefined;
  /** What the sender says. */
  readonly length: string | undefined;
  /** In bytes. */
  readonly limit: number;
  /** What to tell a service that has read the stream before. */
  readonly taken: string;
}

/**
 * @throws {ReceiverError} `body-too-large`, with the rest unread, or `incomplete-body`
 * @throws {TypeError} when the body was read before
 */
export function readStream(
  stream: Readable,
  { kept, length = '0', limit, taken }: Reading,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    if (kept !== undefined) return kept.length <= limit ? resolve(Uint8Array.from(kept)) : reject(tooLarge(limit));
    if (stream.readableEnded || stream.readableDidRead) return reject(new TypeError(taken));
    if (Number(length) > limit) return reject(tooLarge(limit));
    const chunks: Buffer<ArrayBuffer>[] = [];
    let size = 0;
    const take = (chunk: Buffer<ArrayBuffer>) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      stream.off('data', take).pause();
      reject(tooLarge(limit));
    };
    stream
      .on('data', take)
      .on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size)))
      .on('error', (error) => reject(incomplete(error)))
      // An error costs a stack trace, and every stream closes.
      .on('close', () => stream.readableEnded || reject(incomplete()));
  });
}
