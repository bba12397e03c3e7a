/** HTTP requests as bytes in a file: what `listen` records, what proxies save, what people type. */

export interface HttpMessage {
  readonly method: string;
  /** Path and query, or a whole URL, as it stands in the first line. */
  readonly target: string;
  /** In order, as they were sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** Bytes that do not have the form of a request. The message is a sentence without its full stop. */
export class HttpMessageError extends Error {
  override readonly name = 'HttpMessageError';
}

const REQUEST_LINE = /^([A-Z]{1,20}) (\S+) HTTP\/\d(?:\.\d)?$/;

/** Whether bytes begin as a request does. A body alone does not. */
export const isHttpMessage = (bytes: Uint8Array): boolean =>
  REQUEST_LINE.test(latin1(bytes.subarray(0, 8192)).split('\n', 1)[0]!.replace(/\r$/, ''));

/**
 * Lines of the head may end in LF alone, since editors save them so. The body is all that follows the empty line,
 * whatever `Content-Length` says: it may have been edited. Chunks are put together.
 * @throws {HttpMessageError}
 */
export function readHttpMessage(bytes: Uint8Array): HttpMessage {
  const text = latin1(bytes);
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const [first = '', ...lines] = head.trimEnd().split(/\r?\n/);
  const [, method, target] = REQUEST_LINE.exec(first) ?? [];
  if (method === undefined || target === undefined) {
    throw new HttpMessageError('The first line is not that of a request, such as POST /hooks HTTP/1.1');
  }
  const headers = readHeaders(lines);
  const body = end === null ? new Uint8Array() : bytes.subarray(end.index + end[0].length);
  const isChunked = headers.some(([name, value]) => /^transfer-encoding$/i.test(name) && /\bchunked\b/i.test(value));
  return { method, target, headers, body: isChunked ? (joinChunks(body) ?? body) : body };
}

function readHeaders(lines: readonly string[]): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [];
  for (const [index, line] of lines.entries()) {
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    const [, name, value] = /^([^\s:]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new HttpMessageError(`Line ${index + 2} is not a header, "Name: value"`);
    headers.push([name, value.trim()]);
  }
  return headers;
}

/** Undefined for what is not in chunks: some tools put them together and leave the header. */
function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const text = latin1(body);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = text.indexOf('\r\n', at);
    const [, digits] = /^([0-9a-f]{1,8})(?:;|$)/i.exec(end < 0 ? '' : text.slice(at, Math.min(end, at + 1024))) ?? [];
    if (digits === undefined) return undefined;
    const size = parseInt(digits, 16);
    if (size === 0) return Buffer.concat(pieces);
    pieces.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

/** The bytes of a request, with the length of its body said as HTTP wants it. */
export function printHttpMessage({ method, target, headers, body }: HttpMessage): Uint8Array {
  const isLength = (name: string) => /^(content-length|transfer-encoding)$/i.test(name);
  const place = headers.findIndex(([name]) => isLength(name));
  const rest = headers.filter(([name]) => !isLength(name));
  const all = rest.toSpliced(place < 0 ? rest.length : place, 0, ['Content-Length', String(body.length)]);
  const lines = [`${method} ${target} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`), '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), body]);
}

/** The values of a header by its name in any case, joined as HTTP joins them. */
export function headerReader(headers: HttpMessage['headers']): { get(name: string): string | null } {
  return {
    get: (name) => {
      const values = headers.filter(([other]) => other.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
      return values.length === 0 ? null : values.join(', ');
    },
  };
}

/** The URL as the sender most likely called it. */
export function urlOf({ target, headers }: HttpMessage): string {
  if (URL.canParse(target)) return target;
  const reader = headerReader(headers);
  const host = reader.get('host') ?? 'localhost';
  const isNear = /^(localhost|127\.|\[::1\])/.test(host);
  return `${reader.get('x-forwarded-proto') ?? (isNear ? 'http' : 'https')}://${host}${target}`;
}

/** Headers that belong to one connection, or that whoever sends the request makes anew. */
const CONNECTION = new Set([
  'host',
  'content-length',
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'transfer-encoding',
  'te',
  'trailer',
  'upgrade',
  'expect',
]);

/** The headers that can be sent on. */
export const withoutConnection = (headers: HttpMessage['headers']): HttpMessage['headers'] =>
  headers.filter(([name]) => !CONNECTION.has(name.toLowerCase()));

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
