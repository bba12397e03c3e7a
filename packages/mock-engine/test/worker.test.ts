import { spawn } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { startMock } from '../src/start.ts';
import { openPostgresStore } from '../src/stores/postgres.ts';
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
  const url = await listening(receiver);
  return { url, came, release: () => held.splice(0).forEach((response) => response.end()) };
}

/** @returns its address; it closes with the test */
async function listening(receiver: Server): Promise<string> {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    receiver.close();
    receiver.closeAllConnections();
  });
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
}

function startWorker(store: string) {
  const script = join(import.meta.dirname, 'support/worker-process.ts');
  const child = spawn(process.execPath, [script, 'STORE'], { env: { ...process.env, STORE: store } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      told += more;
      look();
    });
  }
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (pattern.test(told)) resolve();
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

test.runIf(server !== undefined)(
  'what a worker had taken when it was killed is delivered by the others, with the same id and body',
  async () => {
    // The lease is that of the process which keeps the event.
    const store = await openPostgresStore(server!.url, { leaseMs: 1000 });
    const mock = await startMock(hostBuilding, { store, concurrency: 1 });
    onTestFinished(() => mock.close());
    const bodies: string[] = [];
    let hold = true;
    const held: ServerResponse[] = [];
    const [bothHeld, cutOff, all] = [
      Promise.withResolvers<void>(),
      Promise.withResolvers<string>(),
      Promise.withResolvers<void>(),
    ];
    const receiver = createServer((request, response) => {
      void text(request).then((body) => {
        bodies.push(body);
        if (!hold) response.end();
        else if (held.push(response) === 2) bothHeld.resolve();
        response.on('close', () => !response.writableEnded && cutOff.resolve(body));
        // The one that was cut off comes a second time.
        if (!hold && new Set(bodies).size === 6 && bodies.length > 6) all.resolve();
      });
    });
    const url = await listening(receiver);
    for (const { id } of mock.endpoints()) await mock.unregister(id);
    await mock.register({ url });
    const worker = startWorker(server!.url);
    await worker.said(/"kind":"working"/);
    const sent = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((number) => mock.trigger('tenant_created', { set: { 'data.name': `tenant ${number}` } })),
    );
    await bothHeld.promise;
    worker.child.kill('SIGKILL');
    const lost = await cutOff.promise;
    hold = false;
    for (const response of held) response.end();
    await all.promise;
    expect(bodies.filter((body) => body === lost)).toHaveLength(2);
    await mock.settled();
    const deliveries = await Promise.all(sent.flat().map(({ id }) => mock.delivery(id)));
    expect(deliveries.map(({ delivery }) => delivery.body).toSorted()).toEqual([...new Set(bodies)].toSorted());
  },
);
