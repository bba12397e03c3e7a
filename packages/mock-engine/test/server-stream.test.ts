import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import type { Mock, MockEvent } from '../src/mock.ts';
import { createStream } from '../src/server/stream.ts';
import type { RawClient } from './support/raw-client.ts';
import { rawClient } from './support/raw-client.ts';
import { serve } from './support/served.ts';

const url = 'http://localhost:3000/hooks';

async function listen(to: URL, headers = ''): Promise<RawClient> {
  const client = await rawClient(to);
  client.write(`GET /_hookwright/stream HTTP/1.1\r\nHost: localhost:${to.port}\r\n${headers}\r\n`);
  await client.until('retry: 1000');
  return client;
}

interface Told {
  readonly id?: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The events of a stream so far, without the marks of chunked transfer. */
const eventsIn = (text: string): readonly Told[] =>
  text
    .slice(text.indexOf('\r\n\r\n') + 4)
    .replaceAll(/\r?\n?[0-9a-f]+\r\n/g, '')
    .split('\n\n')
    .map((block) => Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s, 2))))
    .flatMap(({ id, event, data }) => (event === undefined ? [] : [{ id, event, data: JSON.parse(data) }]));

/** A mock that only tells what a test has it tell. */
function silentMock() {
  const listeners = new Set<(event: MockEvent) => void>();
  const subscribe = (listener: (event: MockEvent) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const mock = { subscribe, listeners: () => listeners.size } as unknown as Mock & { readonly listeners: () => number };
  return { mock, tell: (event: MockEvent) => listeners.forEach((listener) => listener(event)) };
}

/** The answer to a reader of whom a test decides how much it has not read. */
function fakeResponse() {
  let text = '\r\n\r\n';
  const response = Object.assign(new EventEmitter(), {
    writableLength: 0,
    writeHead: () => {},
    write: (piece: string) => (text += piece),
  });
  return {
    response: response as unknown as ServerResponse,
    text: () => text,
    buffered: (bytes: number) => void (response.writableLength = bytes),
  };
}

describe('the live stream', () => {
  test('tells what happens, in order, with ids that grow and no secrets', async () => {
    const { mock, url: server } = await serve([hostBuilding]);
    const client = await listen(server);
    const endpoint = await mock.register({ url });
    const [delivery] = await mock.trigger('tenant_created');
    await mock.settled();
    const told = eventsIn(await client.until('"state":"delivered"'));
    expect(client.seen()).not.toContain(endpoint.secret);
    expect(told[0]).toMatchObject({
      id: '1',
      event: 'endpoint',
      data: { change: 'registered', endpoint: { secret: '***' } },
    });
    expect(told.map(({ id }) => Number(id))).toEqual(told.map((_, index) => index + 1));
    const attempt = told.find(({ event }) => event === 'attempt')!;
    expect(attempt.data).toMatchObject({ delivery: { id: delivery!.id, bodyBytes: delivery!.body.length } });
    expect(attempt.data).not.toHaveProperty('delivery.body');
  });

  test('keeps a silent connection open with comments', async () => {
    const { url: server } = await serve([hostBuilding], { limits: { heartbeatMs: 5 } });
    const client = await listen(server);
    expect(await client.until(': still here')).toContain('text/event-stream');
  });

  test('a reader that comes back is told that it may have missed something', async () => {
    const { url: server } = await serve([hostBuilding]);
    const client = await listen(server, 'Last-Event-ID: 7\r\n');
    expect(eventsIn(await client.until('gap'))).toEqual([{ event: 'gap', data: { missed: null } }]);
  });

  test('a slow reader loses events rather than filling the memory, and is told how many', () => {
    const { tell, mock } = silentMock();
    const stream = createStream(mock, { readers: 2, bufferBytes: 1000, heartbeatMs: 60_000 });
    const [slow, quick] = [fakeResponse(), fakeResponse()];
    stream.open(slow.response, undefined);
    stream.open(quick.response, undefined);
    slow.buffered(1001);
    for (let each = 0; each < 500; each += 1) tell({ kind: 'warning', message: `number ${each}` });
    expect(eventsIn(quick.text())).toHaveLength(500);
    expect(eventsIn(slow.text())).toEqual([]);
    slow.buffered(10);
    tell({ kind: 'warning', message: 'before the gap is told' });
    slow.buffered(0);
    slow.response.emit('drain');
    tell({ kind: 'warning', message: 'after' });
    expect(eventsIn(slow.text())).toEqual([
      { event: 'gap', data: { missed: 501 } },
      { id: '502', event: 'warning', data: { kind: 'warning', message: 'after' } },
    ]);
    for (const { response } of [slow, quick]) response.emit('close');
    expect(mock.listeners()).toBe(0);
  });

  test('listens to the mock only while somebody reads', async () => {
    const { mock, url: server, call } = await serve([ventrata], { limits: { readers: 1 } });
    const client = await listen(server);
    const second = await call('GET', '/_hookwright/stream');
    expect(second.status).toBe(503);
    client.socket.destroy();
    await client.ended;
    // The place is free as soon as the server has heard of the end.
    let again = await rawClient(server);
    for (;;) {
      again.write(`GET /_hookwright/stream HTTP/1.1\r\nHost: localhost:${server.port}\r\n\r\n`);
      const text = await again.until('\r\n\r\n');
      if (text.startsWith('HTTP/1.1 200')) break;
      again.socket.destroy();
      again = await rawClient(server);
    }
    await mock.register({ url });
    expect(eventsIn(await again.until('registered')).at(-1)).toMatchObject({ event: 'endpoint' });
  });

  test('ends when the server closes', async () => {
    const { server, url: address } = await serve([hostBuilding]);
    const client = await listen(address);
    const ended = once(client.socket, 'end');
    await server.close();
    await ended;
    expect(client.seen()).toMatch(/0\r\n\r\n$/);
  });
});
