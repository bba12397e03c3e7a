import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { hostBuilding } from '@hookwright/host-building-mock';
import { runCertification } from '@hookwright/mock-engine/certify';
import type { Certification } from '@hookwright/mock-engine/certify';
import { expect, test } from 'vitest';
import { mistakes, receiverByHand } from './receiver-by-hand.ts';
import type { Mistake } from './receiver-by-hand.ts';

const secret = 'secret-of-one-endpoint';

async function certificationOf(mistake?: Mistake): Promise<Certification> {
  const server = receiverByHand(secret, mistake).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [target, probe] = [`http://127.0.0.1:${port}/hooks`, `http://127.0.0.1:${port}/handled`];
  try {
    return await runCertification(hostBuilding, { target, probe, credentials: { secret }, seed: 'receivers' });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const lostBy = ({ results }: Certification) => results.flatMap(({ id, outcome }) => (outcome === 'failed' ? [id] : []));

/** What each mistake must cost, and nothing else. */
const costs: Readonly<Record<Mistake, readonly string[]>> = {
  'signs the body printed again': ['raw-body'],
  'compares digests of unequal length': ['malformed-signature'],
  'takes any time': ['stale-timestamp', 'future-timestamp'],
  'forgets what it handled': ['replayed-once', 'duplicate-once', 'concurrent-once'],
  'looks before it remembers': ['concurrent-once'],
  'remembers what it refused': ['after-refusal-handled'],
  'refuses events that it does not know': ['unknown-event'],
  'reads bodies of any size': ['huge-body'],
};

test.concurrent('a receiver that is right reaches 100 %, whoever wrote it', async () => {
  const certification = await certificationOf();
  expect(lostBy(certification)).toEqual([]);
  expect(certification.score).toBe(100);
});

test.concurrent.each(mistakes)('one that %s loses the points for that, and no others', async (mistake) => {
  const certification = await certificationOf(mistake);
  expect(lostBy(certification).toSorted()).toEqual(costs[mistake].toSorted());
  const { reached, possible } = certification.points;
  const lost = certification.results.flatMap(({ outcome, points }) => (outcome === 'failed' ? [points] : []));
  expect(possible - reached).toBe(lost.reduce((sum, points) => sum + points, 0));
  expect(certification.score).toBeLessThan(100);
});
