import { hostBuilding } from '@hookwright/host-building-mock';
import { lokalebasen } from '@hookwright/lokalebasen-mock';
import type { AnyProvider } from '@hookwright/mock-engine';
import { runCertification } from '@hookwright/mock-engine/certify';
import type { CertifyCredentials } from '@hookwright/mock-engine/certify';
import { ventrata } from '@hookwright/ventrata-mock';
import { expect, test } from 'vitest';
import { exampleNames, secrets, startExample } from '../support/examples.ts';

interface Certified {
  readonly name: string;
  readonly provider: AnyProvider & { readonly id: string };
  readonly credentials: CertifyCredentials;
  readonly path?: string;
}

const { host, lokalebasenPath, ventrata: registered } = secrets;

const certified: readonly Certified[] = [
  ...exampleNames.map((name) => ({ name, provider: hostBuilding, credentials: { secret: host } })),
  { name: 'express', provider: lokalebasen, credentials: {}, path: `/lokalebasen/${lokalebasenPath}` },
  {
    name: 'hono',
    provider: ventrata,
    credentials: { basic: registered.basic, headers: { 'X-Webhook-Token': registered.token } },
    path: '/ventrata',
  },
];

test.concurrent.each(certified)(
  '$name reaches 100 % with $provider.id',
  async ({ name, provider, credentials, path = '/hooks' }) => {
    const service = await startExample(name);
    try {
      const target = new URL(path, service.url).href;
      const { results, score } = await runCertification(provider, {
        target,
        probe: service.probe,
        credentials,
        seed: name,
      });
      expect(results.flatMap((result) => (result.outcome === 'failed' ? [[result.id, result.failures]] : []))).toEqual(
        [],
      );
      expect(score).toBe(100);
      // What shows only inside the service was tried.
      expect(results.find(({ id }) => id === 'duplicate-once')).toMatchObject({ outcome: 'passed' });
      expect(results.find(({ id }) => id === 'concurrent-once')).toMatchObject({ outcome: 'passed' });
    } finally {
      await service.stop();
    }
  },
);
