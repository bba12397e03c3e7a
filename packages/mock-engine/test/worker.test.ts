import { spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { startMock } from '../src/start.ts';
import { findServer } from './stores/postgres-server.ts';

const server = await findServer();
if (server === undefined) process.stderr.write('No PostgreSQL answers: the worker is not tried.\n');
afterAll(() => server?.drop());

/** Answers nobody until it is told to. */
async function holdingReceiver(count: number) {
  const held: ServerResponse[] = [];
  let full = () => {};
  const came = new Promise<void>((resolve) => (full = resolve));
  const receiver = createServer((request, response) => {
    request.resume();
    if (held.push(response) === count) full();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    receiver.close();
    receiver.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  return { url, came, release: () => held.splice(0).forEach((response) => response.end()) };
}

function startWorker(store: string) {
  const script = join(import.meta.dirname, 'support/worker-process.ts');
  const child = spawn(process.execPath, [script, 'STORE'], { env: { ...process.env, STORE: store } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      look();
    });
  }
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (pattern.test(text)) resolve();
      };
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

test.runIf(server !== undefined)('a worker delivers beside the mock, and drains when it is ended', async () => {
  const worker = startWorker(server!.url);
  await worker.said(/"kind":"working"/);
  const mock = await startMock(hostBuilding, { store: server!.url as `postgres://${string}`, concurrency: 1 });
  onTestFinished(() => mock.close());
  const receiver = await holdingReceiver(2);
  await mock.register({ url: receiver.url });
  // Each of the two sends one at a time, so that two at once come from both.
  const sent = await mock.trigger('tenant_created', { count: 2 });
  await receiver.came;
  worker.child.kill('SIGTERM');
  await worker.said(/Finishing what is in flight/);
  receiver.release();
  expect(await worker.ended).toBe(0);
  await worker.said(/"kind":"attempt".*"status":200/);
  await mock.settled();
  for (const { id } of sent) {
    const { delivery, attempts } = await mock.delivery(id);
    expect([delivery.state, attempts.length]).toEqual(['delivered', 1]);
  }
});
