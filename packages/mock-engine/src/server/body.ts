/** The body of a call: JSON in UTF-8, of at most 1 MB. */
import type { IncomingMessage } from 'node:http';
import type { Json } from '../mocked-provider.ts';
import { deepest, parseJson } from './json-text.ts';
import { ProblemError } from './problem.ts';

/** Bytes. */
export const bodyLimit = 1024 * 1024;

/** Bytes that are thrown away after a body that is too large, so that its sender gets to read why; then it is cut off. */
const patience = 16 * bodyLimit;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * @returns nothing for an empty body
 * @throws {ProblemError} `body-too-large`, `not-json`, `bad-json`
 */
export async function readJson(request: IncomingMessage): Promise<Json | undefined> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  checkType(request);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new ProblemError('bad-json', 'The body is not UTF-8', 'Send JSON in UTF-8.');
  }
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  if (parsed.why === 'too-deep') throw new ProblemError('bad-json', `The body is nested deeper than ${deepest} levels`);
  const { line, column } = parsed;
  throw new ProblemError('bad-json', `The body stops being JSON at line ${line}, column ${column}`);
}

function checkType({ headers }: IncomingMessage): void {
  const type = headers['content-type'] ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new ProblemError(
      'not-json',
      'The body is not sent as JSON',
      'Send the header Content-Type: application/json.',
    );
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new ProblemError('not-json', 'The body is compressed', 'Send it as it is.');
  }
}

/** A body that is announced as too large is not waited for. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    let refused = false;
    const refuse = () => {
      refused = true;
      pieces.length = 0;
      const help = 'Send less, or trigger the event from the command line.';
      reject(new ProblemError('body-too-large', `The body is larger than ${bodyLimit} bytes`, help));
    };
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > bodyLimit && !refused) refuse();
      if (!refused) pieces.push(piece);
      else if (length > patience) request.destroy();
    });
    request.on('end', () => resolve(Buffer.concat(pieces)));
    const leave = () => reject(new ProblemError('bad-request', 'The call ended before its body'));
    request.on('error', leave);
    request.on('close', leave);
    if (Number(request.headers['content-length'] ?? 0) > bodyLimit) refuse();
  });
}
