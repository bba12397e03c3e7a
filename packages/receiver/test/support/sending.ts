/** Servers and senders of the adapters' tests. */
import { request as open } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** Its address. The server ends with the test. */
export async function serve(listener: RequestListener): Promise<string> {
  return addressOf(createServer(listener));
}

export async function addressOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function post(url: string, headers: Record<string, string>, body: BodyInit): Promise<[number, unknown]> {
  const response = await fetch(url, { method: 'POST', headers, body });
  return [response.status, await response.json()];
}

/** A request whose body is written by hand. */
export function begin(url: string, headers: Record<string, string | string[]>): ClientRequest {
  return open(url, { method: 'POST', headers });
}

export async function answerOf(
  request: ClientRequest,
): Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  return { status: response.statusCode ?? 0, body: await text(response), headers: response.headers };
}
