import { expect, onTestFinished, test } from 'vitest';
import type { OutgoingRequest, Outcome, Transport } from '../src/ports.ts';
import { slowly } from '../src/transport/slow-body.ts';
import { createTransport, type TransportOptions } from '../src/transport/undici.ts';
import { pourForever, rawReceiver, reply } from './support/raw-receiver.ts';

const open = (options?: TransportOptions): Transport => {
  const transport = createTransport(options);
  onTestFinished(() => transport.close());
  return transport;
};
const request = (url: string, more: Partial<OutgoingRequest> = {}): OutgoingRequest => ({
  url,
  method: 'POST',
  headers: [['content-type', 'application/json']],
  body: Buffer.from('{"event":"tenant_created"}'),
  timeoutMs: 10_000,
  ...more,
});
const failure = (outcome: Outcome) => (outcome.kind === 'failed' ? outcome.failure : undefined);
const response = (outcome: Outcome) => (outcome.kind === 'answered' ? outcome.response : undefined);
const MB = 2 ** 20;

test('a request arrives byte for byte, and the answer is reported as it came', async () => {
  const receiver = await rawReceiver((socket) =>
    socket.write(reply('202 Accepted', 'thanks ☺', 'X-Trace: a\r\nX-Trace: b\r\n')),
  );
  const outcome = await open().send(
    request(`${receiver.url}?a=1&b=%20c`, {
      headers: [
        ['Content-Type', 'application/json'],
        ['Host-Signature', 't=1,signature=ab'],
      ],
    }),
  );
  expect(receiver.received()).toBe(
    `POST /hooks?a=1&b=%20c HTTP/1.1\r\nhost: 127.0.0.1:${receiver.port}\r\nconnection: keep-alive\r\n` +
      'Content-Type: application/json\r\nHost-Signature: t=1,signature=ab\r\ncontent-length: 26\r\n\r\n{"event":"tenant_created"}',
  );
  expect(outcome).toEqual({
    kind: 'answered',
    response: {
      status: 202,
      headers: [
        ['X-Trace', 'a'],
        ['X-Trace', 'b'],
        ['content-length', '10'],
      ],
      body: 'thanks ☺',
      truncated: false,
    },
  });
});

test('requests in a row share a connection', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const transport = open();
  for (let sent = 0; sent < 20; sent += 1) await transport.send(request(receiver.url));
  expect(receiver.connections()).toBe(1);
});

test('`connection: close` means a connection for each delivery, closed after it', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const transport = open();
  const headers = [['connection', 'close']] as const;
  for (let sent = 0; sent < 3; sent += 1) await transport.send(request(receiver.url, { headers }));
  expect(receiver.connections()).toBe(3);
  expect(receiver.received()).toContain('connection: close');
  await receiver.freed();
});

test('a redirect is an answer and is not followed', async () => {
  const elsewhere = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const receiver = await rawReceiver((socket) =>
    socket.write(reply('302 Found', '', `location: ${elsewhere.url}\r\n`)),
  );
  const outcome = await open().send(request(receiver.url));
  expect(response(outcome)).toMatchObject({ status: 302 });
  expect(elsewhere.connections()).toBe(0);
});

test('a response body of 64 kB is read whole', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('200 OK', 'x'.repeat(64 * 1024))));
  expect(response(await open().send(request(receiver.url)))).toMatchObject({
    body: 'x'.repeat(64 * 1024),
    truncated: false,
  });
});

test('of a body of 1 GB, 64 kB are read and the connection is dropped', async () => {
  let written = 0;
  const receiver = await rawReceiver((socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${1024 * MB}\r\n\r\n`);
    const piece = Buffer.alloc(64 * 1024, 'y');
    const pour = () => {
      do written += piece.length;
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on('drain', pour);
    pour();
  });
  const before = process.memoryUsage().rss;
  const outcome = await open().send(request(receiver.url));
  expect(response(outcome)).toEqual(
    expect.objectContaining({ status: 200, body: 'y'.repeat(64 * 1024), truncated: true }),
  );
  await receiver.freed();
  expect(written).toBeLessThan(32 * MB);
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * MB);
});

test('a body in chunks without end is dropped at 64 kB too', async () => {
  const receiver = await rawReceiver((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    pourForever(socket, '3;padding="-----------------------------------"\r\nabc\r\n');
  });
  const outcome = await open().send(request(receiver.url));
  expect(response(outcome)?.body).toHaveLength(64 * 1024);
  expect(response(outcome)?.truncated).toBe(true);
  await receiver.freed();
});

test('a body that ends with the connection is whole', async () => {
  const receiver = await rawReceiver((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nall of it'));
  expect(response(await open().send(request(receiver.url)))).toMatchObject({ body: 'all of it', truncated: false });
});

test('responses with a 1xx status are passed over', async () => {
  const receiver = await rawReceiver((socket) => {
    socket.write('HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n');
    socket.write(reply('200 OK', 'done'));
  });
  expect(response(await open().send(request(receiver.url)))).toMatchObject({ status: 200, body: 'done' });
});

const slow = { timeoutMs: 60 };

test.each([
  ['stalls before it answers', 'timeout', slow, () => {}],
  ['stalls in its headers', 'timeout', slow, (socket) => socket.write('HTTP/1.1 200 OK\r\nx-a: b\r\n')],
  ['stalls in its body', 'timeout', slow, (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc')],
  [
    'never reads the body',
    'timeout',
    { ...slow, body: Buffer.alloc(32 * MB) },
    (socket) => socket.removeAllListeners('data').pause(),
  ],
  ['resets', 'reset', {}, (socket) => socket.resetAndDestroy()],
  [
    'resets in its body',
    'reset',
    {},
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc', () => socket.resetAndDestroy());
    },
  ],
  ['hangs up without an answer', 'reset', {}, (socket) => socket.end()],
  ['hangs up in its headers', 'reset', {}, (socket) => socket.end('HTTP/1.1 200 OK\r\nx-a')],
  ['hangs up in its body', 'reset', {}, (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc')],
  ['speaks something else', 'protocol', {}, (socket) => socket.write('SSH-2.0-OpenSSH_9.9\r\n')],
  [
    'sends random bytes',
    'protocol',
    {},
    (socket) => socket.write(Buffer.from('\u0000\u0001\u00ff\u0016\u0003', 'latin1')),
  ],
  ['sends a status that is none', 'protocol', {}, (socket) => socket.write('HTTP/1.1 OK fine\r\n\r\n')],
  [
    'sends two lengths',
    'protocol',
    {},
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab');
    },
  ],
  [
    'sends an invalid header',
    'protocol',
    {},
    (socket) => socket.write('HTTP/1.1 200 OK\r\nbad header\u0000: x\r\n\r\n'),
  ],
  [
    'sends headers without end',
    'too-large',
    {},
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      pourForever(socket, 'x-more: and more and more and more\r\n');
    },
  ],
  [
    'sends one header without end',
    'too-large',
    {},
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-more: ');
      pourForever(socket, 'more'.repeat(1000));
    },
  ],
  [
    'sends a status line without end',
    'timeout',
    slow,
    (socket) => {
      socket.write('HTTP/1.1 200 ');
      pourForever(socket, 'OK'.repeat(1000));
    },
  ],
  ['sends 1xx for ever', 'protocol', {}, (socket) => pourForever(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n')],
  ['sends 100 Continue unasked', 'protocol', {}, (socket) => socket.write('HTTP/1.1 100 Continue\r\n\r\n')],
  [
    'switches protocols',
    'protocol',
    {},
    (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    },
  ],
] satisfies [string, string, Partial<OutgoingRequest>, Parameters<typeof rawReceiver>[0]][])(
  'a receiver that %s: %s, and its socket is freed',
  async (_, reason, more, behave) => {
    const receiver = await rawReceiver(behave);
    const found = failure(await open().send(request(receiver.url, more)));
    expect(found?.reason).toBe(reason);
    expect(found?.message).toMatch(/^127\.0\.0\.1:\d+ .*[^.]$/);
    await receiver.freed();
  },
);

test('after a failure, the next request gets through', async () => {
  let sent = 0;
  const receiver = await rawReceiver((socket) => {
    sent += 1;
    if (sent === 1) socket.resetAndDestroy();
    else if (sent > 2) socket.write(reply('200 OK'));
  });
  const transport = open();
  expect(failure(await transport.send(request(receiver.url)))?.reason).toBe('reset');
  expect(failure(await transport.send(request(receiver.url, slow)))?.reason).toBe('timeout');
  expect(response(await transport.send(request(receiver.url)))?.status).toBe(200);
});

test('a connection that the receiver closed after its answer is not used again', async () => {
  const receiver = await rawReceiver((socket) => socket.end(reply('200 OK')));
  const transport = open();
  for (let sent = 1; sent <= 5; sent += 1) {
    expect(response(await transport.send(request(receiver.url)))?.status).toBe(200);
    await receiver.freed();
  }
  expect(receiver.connections()).toBe(5);
});

test('one receiver that stalls does not hold up another', async () => {
  const stalled = await rawReceiver(() => {});
  const quick = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const transport = open();
  const waiting = Array.from({ length: 20 }, () => transport.send(request(stalled.url)));
  expect(response(await transport.send(request(quick.url)))?.status).toBe(200);
  await transport.close();
  const reasons = (await Promise.all(waiting)).map((outcome) => failure(outcome)?.reason);
  expect(new Set(reasons)).toEqual(new Set(['interrupted']));
  await stalled.freed();
});

test('nothing is sent once it is closed', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const transport = open();
  await transport.send(request(receiver.url));
  await transport.close();
  await receiver.freed();
  expect(failure(await transport.send(request(receiver.url)))?.reason).toBe('interrupted');
});

test('where nothing listens, the connection is refused', async () => {
  const receiver = await rawReceiver(() => {});
  const { url, port } = receiver;
  const { createServer } = await import('node:net');
  const free = createServer();
  const freePort = await new Promise<number>((resolve) => {
    free.listen(0, '127.0.0.1', () => resolve((free.address() as { port: number }).port));
  });
  await new Promise((resolve) => free.close(resolve));
  expect(failure(await open().send(request(url.replace(String(port), String(freePort)))))).toEqual({
    reason: 'refused',
    message: `127.0.0.1:${freePort} refused the connection: nothing listens there`,
  });
});

test.each([
  ['a line break in a value', [['x-a', 'b\r\nx-injected: c']]],
  ['a line break in a name', [['x-a\r\nx-injected', 'b']]],
  ['a null character', [['x-a', 'b\u0000']]],
  ['a character that headers cannot hold', [['x-a', '☺']]],
  ['a length of its own', [['transfer-encoding', 'chunked']]],
] as const)('a header with %s is never sent', async (_, headers) => {
  const receiver = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const found = failure(await open().send(request(receiver.url, { headers })));
  expect(found?.reason).toBe('protocol');
  expect(found?.message).toMatch(/cannot be sent/);
  expect(receiver.received()).toBe('');
});

test.each(['ftp://127.0.0.1/x', 'file:///etc/passwd', 'javascript:alert(1)', 'nowhere', ''])(
  '"%s" is no URL to send to',
  async (url) => {
    expect(failure(await open().send(request(url)))?.reason).toBe('protocol');
  },
);

test('a slow body arrives whole, in pieces, with its length announced', async () => {
  const pieces: string[] = [];
  const body = Buffer.from(JSON.stringify({ event: 'tenant_created', note: 'x'.repeat(500) }));
  let size = 0;
  const receiver = await rawReceiver((socket, data) => {
    pieces.push(data.toString());
    size += data.length;
    if (size >= body.length + pieces[0]!.indexOf('\r\n\r\n') + 4) socket.write(reply('200 OK', 'got it'));
  });
  const outcome = await open().send(request(receiver.url, { body, slowMs: 40 }));
  expect(response(outcome)).toMatchObject({ status: 200, body: 'got it' });
  expect(receiver.received()).toContain(`content-length: ${body.length}\r\n`);
  expect(receiver.received().endsWith(`\r\n\r\n${body.toString()}`)).toBe(true);
  expect(pieces.length).toBeGreaterThan(3);
});

test('an answer before the end of a slow body ends the attempt', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('413 Too Large')));
  const outcome = await open().send(request(receiver.url, { slowMs: 60_000 }));
  expect(response(outcome)?.status).toBe(413);
  await receiver.freed();
});

test('a slow body ends at once when its attempt does', async () => {
  const ended = new AbortController();
  const pieces = slowly(Buffer.alloc(100), 60_000, ended.signal);
  await pieces.next();
  const next = pieces.next();
  ended.abort();
  expect(await next).toEqual({ done: true, value: undefined });
});

test('a slow body does not outlive its time', async () => {
  const receiver = await rawReceiver(() => {});
  expect(failure(await open().send(request(receiver.url, { slowMs: 60_000, timeoutMs: 60 })))?.reason).toBe('timeout');
  await receiver.freed();
});
