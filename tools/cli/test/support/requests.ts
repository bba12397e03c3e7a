/** Requests as Host Building sends them, signed by node:crypto, and receivers that take them. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The folder of this repository, whose generated packages the commands find. */
export const repository = join(import.meta.dirname, '../../../..');

export const SECRET = 'a secret for tests';
export const ARRIVED = '2026-11-22T10:00:00.000Z';

/** A body as published, which ends with a line break. */
export const tenantCreated = readFileSync(
  join(repository, 'specs/host-building/examples/tenant_created/published.json'),
);

/** The value of `Host-Signature`. `at` is in milliseconds since 1970. */
export function hostSignature(body: Uint8Array, at = Date.parse(ARRIVED)): string {
  const time = Math.floor(at / 1000);
  const digest = createHmac('sha256', SECRET).update(`${time}.`).update(body).digest('hex');
  return `t=${time},signature=${digest}`;
}

export interface Raw {
  readonly body?: Uint8Array;
  readonly headers?: readonly string[];
}

/** A request as it stands in a file. */
export function rawRequest({
  body = tenantCreated,
  headers = [`HOST-Signature: ${hostSignature(body)}`],
}: Raw = {}): Buffer {
  const head = ['POST /hooks HTTP/1.1', 'Host: localhost:3000', 'Content-Type: application/json', ...headers, '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), body]);
}

export interface Taken {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

export interface TestReceiver {
  readonly url: string;
  readonly taken: readonly Taken[];
}

/** A receiver on a free port, closed with the test. */
export async function receiver(statuses: readonly number[] = []): Promise<TestReceiver> {
  const taken: Taken[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = '', url = '', headers, rawHeaders } = request;
    response.writeHead(statuses[taken.length] ?? 200, { 'X-Answer': 'yes', 'Content-Type': 'text/plain' });
    taken.push({ method, url, headers, rawHeaders, body: Buffer.concat(chunks) });
    response.end('taken');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?a=1`, taken };
}
