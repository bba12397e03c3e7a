/**
 * node deliver.ts URL STORE EVENTS [keep-alive]: triggers that many signed events of Host Building through the whole engine, waits
 * until all are settled, and prints what it cost.
 */
import { startMock } from '@hookwright/mock-engine';
import { hostBuilding } from '@hookwright/host-building-mock';

const [url = '', store = '', events = '0', connection = ''] = process.argv.slice(2);
const total = Number(events);

// Host Building ends the connection after each delivery, which costs more than everything else together.
const { webhooks } = hostBuilding;
const delivery = { ...webhooks.delivery, headers: connection === 'keep-alive' ? {} : webhooks.delivery.headers };
const provider = { ...hostBuilding, webhooks: { ...webhooks, delivery } };

const mock = await startMock(provider, { store, seed: 'bench' });
await mock.register({ url });

const memory: number[] = [];
const begin = process.hrtime.bigint();
const used = process.cpuUsage();
const WAVE = 500;
for (let first = 0; first < total; first += WAVE) {
  const wave = Array.from({ length: Math.min(WAVE, total - first) }, (_, at) => first + at);
  await Promise.all(
    wave.map(async (number) => {
      await mock.trigger('tenant_created', { set: { bench: number } });
    }),
  );
  if (first % 10_000 === 0) memory.push(process.memoryUsage().rss);
}
await mock.settled();
const { user, system } = process.cpuUsage(used);
const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
const counts = await mock.counts();
memory.push(process.memoryUsage().rss);
await mock.close();
console.log(
  JSON.stringify({
    seconds,
    cpuSeconds: (user + system) / 1e6,
    delivered: counts.delivered,
    memory: memory.map((bytes) => bytes / 2 ** 20),
  }),
);
