/** A receiver of deliveries in the process of the test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestReceiver {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly Received[];
  /** Resolves once so many requests have come. */
  readonly came: (count: number) => Promise<readonly Received[]>;
}

type Answer = (response: ServerResponse, request: Received) => void;

/** @param answer Ends the response; by default with 200 and nothing else. */
export async function startReceiver(answer: Answer = (response) => void response.end()): Promise<TestReceiver> {
  const requests: Received[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (more: string) => (body += more));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const received = { method, url, headers, body };
      requests.push(received);
      answer(response, received);
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const came = (count: number) =>
    new Promise<readonly Received[]>((resolve) => {
      const look = () => {
        if (requests.length >= count) resolve(requests);
      };
      waiting.add(look);
      look();
    });
  return { url: `http://127.0.0.1:${port}/hooks`, port, requests, came };
}
