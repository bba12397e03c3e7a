/** Calls the function as an HTTP API of AWS does, with payload format 2.0, to try it without AWS. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LambdaEvent } from '@hookwright/receiver/lambda';
import { handler } from './function.ts';

const { PORT = '3000' } = process.env;

async function eventOf(request: IncomingMessage): Promise<LambdaEvent> {
  const { pathname, search, host } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(',')]);
  return {
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: Object.fromEntries(headers) as Record<string, string>,
    requestContext: { http: { method: request.method ?? '' }, domainName: host },
    body: Buffer.concat(await request.toArray()).toString('base64'),
    isBase64Encoded: true,
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { statusCode, headers, body } = await handler(await eventOf(request));
  response.writeHead(statusCode, headers).end(body);
}

const server = createServer((request, response) => {
  // A connection that was closed before the body was complete has nobody to answer.
  answer(request, response).catch(() => response.destroy());
});
server.listen(Number(PORT), () => {
  console.log(`Listening on http://localhost:${(server.address() as AddressInfo).port}/hooks`);
});
