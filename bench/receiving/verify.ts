/** node verify.ts ours|peer: signatures a second of CPU time, 64 in flight, here or by the library of Standard Webhooks. */
import { verifyRequest } from '@hookwright/receiver';
import type { SignatureAuthentication } from '@hookwright/receiver';
import { Webhook } from 'standardwebhooks';
import { median } from '../measure.ts';

const auth: SignatureAuthentication = {
  scheme: 'hmac',
  algorithm: 'sha256',
  header: 'webhook-signature',
  format: 'v1,{digest}',
  content: '{id}.{timestamp}.{body}',
  timestampHeader: 'webhook-timestamp',
  timestampUnit: 's',
  idHeader: 'webhook-id',
  signatureSeparator: ' ',
  versionPrefix: 'v1',
  key: { encoding: 'base64', prefix: 'whsec_' },
  digestEncoding: 'base64',
};
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const webhook = new Webhook(secret);
const text = JSON.stringify({
  event: 'tenant_created',
  event_at: '2022-05-03 18:12:13',
  source: 'localhost',
  data: { id: 7, name: 'A' },
});
const body = new TextEncoder().encode(text);
const at = new Date();
const sent = {
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': webhook.sign('msg_1', at, text),
};
// Plain headers for both, as node:http has them.
const headers = { get: (name: string) => (sent as Readonly<Record<string, string>>)[name.toLowerCase()] };

const ours = () => verifyRequest({ authentication: [auth] }, { headers, body }, { now: Date.now(), secrets: [secret] });
// As its README calls it: it parses the body too, which takes it a tenth of the time.
const peer = async () => webhook.verify(text, sent);

async function rate(verify: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  for (let round = 0; round < 200; round += 1) await Promise.all(Array.from({ length: 64 }, verify));
  const { user, system } = process.cpuUsage(start);
  return (200 * 64 * 1e6) / (user + system);
}

// One of the two in each process, or the garbage of one would cost the other time.
const verify = process.argv[2] === 'ours' ? ours : peer;
const rounds: number[] = [];
for (let round = 0; round < 9; round += 1) rounds.push(await rate(verify));
// The first rounds warm the code up.
console.log(JSON.stringify({ rate: median(rounds.slice(2)) }));
