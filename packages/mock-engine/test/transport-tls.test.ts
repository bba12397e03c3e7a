import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { createTransport } from '../src/transport/undici.ts';
import { makeCertificate, type Certificate } from './support/certificate.ts';
import { rawReceiver, reply, tlsReceiver } from './support/raw-receiver.ts';

const DAY = 86_400_000;

function trust({ cert }: Certificate): Certificate {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, cert]);
  onTestFinished(() => setDefaultCACertificates(before));
  return { cert, key: '' };
}

async function sendTo(url: string, timeoutMs = 10_000) {
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const body = Buffer.from('{"event":"tenant_created"}');
  return transport.send({ url: url.replace('http:', 'https:'), method: 'POST', headers: [], body, timeoutMs });
}

test('a certificate that is trusted lets a delivery through', async () => {
  const certificate = makeCertificate();
  trust(certificate);
  const receiver = await tlsReceiver(certificate, (socket) => socket.write(reply('200 OK', 'safe')));
  expect(await sendTo(receiver.url)).toMatchObject({ kind: 'answered', response: { status: 200, body: 'safe' } });
});

test.each([
  ['nobody known signed', /nobody known here signed; NODE_EXTRA_CA_CERTS/, false, {}],
  ['has expired', /has expired/, true, { from: new Date(Date.now() - 9 * DAY), to: new Date(Date.now() - DAY) }],
  ['is not valid yet', /not valid yet/, true, { from: new Date(Date.now() + DAY), to: new Date(Date.now() + 9 * DAY) }],
  ['is for another host', /made for another host/, true, { ip: '10.9.8.7' }],
])('a certificate that %s: the body never leaves, and the socket is freed', async (_, message, trusted, wishes) => {
  const certificate = makeCertificate(wishes);
  if (trusted) trust(certificate);
  const receiver = await tlsReceiver(certificate, (socket) => socket.write(reply('200 OK')));
  const outcome = await sendTo(receiver.url);
  expect(outcome).toEqual({ kind: 'failed', failure: { reason: 'tls', message: expect.stringMatching(message) } });
  expect(receiver.received()).toBe('');
  await receiver.freed();
});

test('a receiver that speaks plain HTTP where TLS is expected', async () => {
  const receiver = await rawReceiver((socket) => socket.write(reply('400 Bad Request')));
  expect(await sendTo(receiver.url)).toMatchObject({ kind: 'failed', failure: { reason: 'tls' } });
  await receiver.freed();
});

test('a receiver that stalls in the handshake', async () => {
  const receiver = await rawReceiver(() => {});
  expect(await sendTo(receiver.url, 60)).toMatchObject({ kind: 'failed', failure: { reason: 'timeout' } });
  await receiver.freed();
});

test('a receiver that hangs up in the handshake', async () => {
  const receiver = await rawReceiver((socket) => socket.end());
  expect(await sendTo(receiver.url)).toMatchObject({ kind: 'failed', failure: { reason: 'reset' } });
  await receiver.freed();
});
