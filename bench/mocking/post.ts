/**
 * node post.ts URL COUNT ours|fetch: sends that many signed POSTs, 16 at a time, and prints the CPU time. `ours` is the engine's way
 * from delivery to socket; `fetch` is what people write: createHmac and fetch in a loop.
 */
import { createHmac } from 'node:crypto';
import { hostBuilding } from '@hookwright/host-building-mock';
import { sendOften } from './send-often.ts';

const [url = '', count = '0', way = ''] = process.argv.slice(2);
const total = Number(count);
const secret = 'c2VjcmV0LW9mLXRoZS1iZW5jaG1hcms';
const body = JSON.stringify(hostBuilding.examples.tenant_created['published']?.payload);

async function fetchOnce(): Promise<void> {
  const t = Math.floor(Date.now() / 1000);
  const digest = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'host-signature': `t=${t},signature=${digest}` };
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
}

const once =
  way === 'ours' ? await sendOften(hostBuilding, url, secret, body) : { send: fetchOnce, close: async () => {} };

let sent = 0;
async function worker(): Promise<void> {
  while (sent < total) {
    sent += 1;
    await once.send();
  }
}
const lanes = async () => void (await Promise.all(Array.from({ length: 16 }, worker)));

// The first ones warm the code up.
await lanes();
sent = 0;
const used = process.cpuUsage();
await lanes();
const { user, system } = process.cpuUsage(used);
await once.close();
console.log(JSON.stringify({ cpuMicroseconds: (user + system) / total }));
