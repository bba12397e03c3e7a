import { expect, onTestFinished, test } from 'vitest';
import { isLoopbackAddress, type Resolve } from '../src/transport/loopback.ts';
import { createTransport, type TransportOptions } from '../src/transport/undici.ts';
import { rawReceiver, reply } from './support/raw-receiver.ts';

async function sendTo(url: string, options: TransportOptions = {}) {
  const transport = createTransport(options);
  onTestFinished(() => transport.close());
  return transport.send({ url, method: 'POST', headers: [], body: Buffer.from('{}'), timeoutMs: 10_000 });
}
const resolvesTo =
  (...addresses: readonly string[]): Resolve =>
  (_, __, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
const unknown: Resolve = (_, __, callback) => callback(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []);
const never: Resolve = () => expect.unreachable('nobody is asked');

test.each(['127.0.0.1', '127.255.0.9', '::1', '[::1]', '::ffff:127.0.0.1', '[::ffff:7f00:1]'])(
  '%s is this machine',
  (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
  },
);

test.each([
  '128.0.0.1',
  '10.0.0.1',
  '0.0.0.0',
  '1.127.0.0',
  '127.0.0.1.example',
  '::',
  '::2',
  '[::ffff:8f00:1]',
  '169.254.169.254',
  'fe80::1',
  '',
])('%s is not this machine', (address) => {
  expect(isLoopbackAddress(address)).toBe(false);
});

test.each([
  'http://10.1.2.3/',
  'http://[2001:db8::1]/',
  'http://0.0.0.0/',
  'http://0x0a000001/',
  'https://169.254.169.254/latest',
])('nothing is sent to %s', async (url) => {
  expect(await sendTo(url)).toEqual({
    kind: 'failed',
    failure: { reason: 'not-allowed', message: expect.stringMatching(/^\S+ is not this machine, .*--allow-host \S+$/) },
  });
});

test.each(['localhost', 'LOCALHOST', 'hooks.localhost', '127.1', '0x7f000001'])(
  '%s is this machine, without a question',
  async (host) => {
    const receiver = await rawReceiver((socket) => socket.write(reply('200 OK')));
    expect(await sendTo(`http://${host}:${receiver.port}/`, { resolve: never })).toMatchObject({ kind: 'answered' });
  },
);

test('a name that leads here is reached', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const resolve = resolvesTo('127.0.0.1');
  expect(await sendTo(`http://my-app.test:${receiver.port}/`, { resolve })).toMatchObject({ kind: 'answered' });
  expect(receiver.received()).toContain(`host: my-app.test:${receiver.port}\r\n`);
});

test('a name that leads elsewhere is refused when it connects', async () => {
  expect(await sendTo('http://example.test/', { resolve: resolvesTo('203.0.113.9') })).toEqual({
    kind: 'failed',
    failure: {
      reason: 'not-allowed',
      message:
        'example.test is 203.0.113.9, which is not this machine, and deliveries leave it only for hosts that are allowed: --allow-host example.test',
    },
  });
});

test('of a name with several addresses, only those of this machine are tried', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('200 OK')));
  const resolve = resolvesTo('203.0.113.9', '127.0.0.1');
  expect(await sendTo(`http://both.test:${receiver.port}/`, { resolve })).toMatchObject({ kind: 'answered' });
});

test('a host that is allowed may be anywhere', async () => {
  // Resolved to an address of this machine that the rule alone would refuse.
  const asked: string[] = [];
  const resolve: Resolve = (host, _, callback) => {
    asked.push(host);
    callback(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []);
  };
  const allowed = await sendTo('http://Hooks.Example.test/', { allowHosts: ['hooks.example.TEST'], resolve });
  expect(allowed).toMatchObject({ failure: { reason: 'dns' } });
  const elsewhere = await sendTo('http://hooks.example.test/', {
    allowHosts: ['hooks.example.test'],
    resolve: resolvesTo('::ffff:0:0'),
  });
  expect(elsewhere).not.toMatchObject({ failure: { reason: 'not-allowed' } });
  expect(asked).toEqual(['hooks.example.test']);
});

test('allowing one host does not allow another', async () => {
  const outcome = await sendTo('http://10.1.2.3/', { allowHosts: ['10.1.2.4', 'example.test'] });
  expect(outcome).toMatchObject({ failure: { reason: 'not-allowed' } });
});

test('a name that nobody knows', async () => {
  expect(await sendTo('http://nowhere.test:3000/', { resolve: unknown })).toEqual({
    kind: 'failed',
    failure: { reason: 'dns', message: 'nowhere.test:3000: no such host (ENOTFOUND)' },
  });
});
