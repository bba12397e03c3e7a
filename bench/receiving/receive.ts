/** node receive.ts: a service on node:http. It prints its port, and for each line on stdin what it handled since the last one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { createWebhookHandler } from '@hookwright/receiver';
import { nodeListener } from '@hookwright/receiver/node';
import { hostBuilding } from '../../packages/host-building/validators/provider.js';

let handled = 0;
const handler = createWebhookHandler(hostBuilding, {
  secret: 'secret-of-the-benchmark',
  on: {
    space_booked: () => {
      handled += 1;
    },
  },
  onUnhandled: () => {},
  onError: (error) => console.error(error),
});
const server = createServer(nodeListener(handler));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));

let used = process.cpuUsage();
createInterface({ input: process.stdin })
  .on('line', () => {
    const { user, system } = process.cpuUsage(used);
    console.log(JSON.stringify({ handled, cpuSeconds: (user + system) / 1e6 }));
    handled = 0;
    used = process.cpuUsage();
  })
  .on('close', () => process.exit());
