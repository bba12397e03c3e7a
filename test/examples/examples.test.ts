import { hostBuilding } from '@hookwright/host-building-mock';
import { lokalebasen } from '@hookwright/lokalebasen-mock';
import { createTesting } from '@hookwright/testing';
import { webhookMatchers } from '@hookwright/testing/vitest';
import { ventrata } from '@hookwright/ventrata-mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleNames, secrets, startExample } from '../support/examples.ts';
import type { Service } from '../support/examples.ts';

expect.extend(webhookMatchers);

/** Deliveries to that address. */
const testing = (url = 'http://localhost') => createTesting(hostBuilding, { secret: secrets.host, url });

test('there is one for each of these', () => {
  expect(exampleNames).toEqual(['express', 'fastify', 'hono', 'lambda', 'next', 'workers']);
});

describe.each(exampleNames)('%s', (name) => {
  let service: Service;
  let { signedRequest, signedBody, tamper } = testing();
  beforeAll(async () => {
    service = await startExample(name);
    ({ signedRequest, signedBody, tamper } = testing(service.url));
  });
  afterAll(() => service.stop());

  test('handles a delivery once', async () => {
    const request = signedRequest('tenant_created', { data: { id: 7001 } });
    await expect(await fetch(request.clone())).toBeHandled();
    await expect(await fetch(request)).toBeHandled('duplicate');
    await fetch(signedRequest('tenant_created', { data: { id: 7002 } }));
    const printed = await service.until('New tenant 7002');
    expect(printed.filter((line) => line === 'New tenant 7001')).toHaveLength(1);
  });

  test.each(testing().tamperings)('refuses one that was tampered with: %s', async (how) => {
    const answer = await fetch(await tamper(signedRequest('tenant_created', { data: { id: 7003 } }), how));
    await expect(answer).toBeRefused(401);
  });

  test('refuses one that was signed long ago', async () => {
    await expect(await fetch(signedRequest('tenant_created', {}, { at: Date.now() - 3_600_000 }))).toBeRefused('stale');
  });

  test('refuses what is no JSON, and what is too large', async () => {
    await expect(await fetch(signedBody('{"event":'))).toBeRefused('not-json');
    await expect(await fetch(signedBody(`"${'x'.repeat(2 << 20)}"`))).toBeRefused(413);
  });

  test('takes an event that it does not know', async () => {
    await expect(await fetch(signedBody({ event: 'tenant_moved' }))).toBeHandled('unhandled');
    await service.until("Not handled { type: 'tenant_moved', known: false }");
  });

  test('answers another method with the one that is right', async () => {
    const answer = await fetch(service.url);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('other providers', () => {
  test('Express receives Lokalebasen where nobody can guess it', async () => {
    const service = await startExample('express');
    const { signedRequest } = createTesting(lokalebasen, {
      url: new URL(`/lokalebasen/${secrets.lokalebasenPath}`, service.url).href,
    });
    const guessed = new URL('/lokalebasen/guessed', service.url).href;
    try {
      await expect(await fetch(signedRequest('enquiry_created'))).toBeHandled();
      await expect(await fetch(signedRequest('enquiry_created', {}, { url: guessed }))).toBeRefused(404);
    } finally {
      await service.stop();
    }
  });

  test('Hono receives Ventrata with both password and token', async () => {
    const service = await startExample('hono');
    const url = new URL('/ventrata', service.url).href;
    const { basic, token } = secrets.ventrata;
    const headers = { 'X-Webhook-Token': token };
    const { signedRequest, tamper, tamperings } = createTesting(ventrata, { url, basic, headers });
    try {
      await expect(await fetch(signedRequest('booking_update'))).toBeHandled();
      for (const how of tamperings) {
        await expect(await fetch(await tamper(signedRequest('booking_update'), how))).toBeRefused(401);
      }
      await expect(await fetch(createTesting(ventrata, { url, basic }).signedRequest('booking_update'))).toBeRefused(
        401,
      );
      await expect(await fetch(createTesting(ventrata, { url, headers }).signedRequest('booking_update'))).toBeRefused(
        401,
      );
    } finally {
      await service.stop();
    }
  });
});

test.each(exampleNames.filter((name) => !['next', 'workers'].includes(name)))(
  '%s does not start without its secret',
  async (name) => {
    await expect(startExample(name, { secret: '' })).rejects.toThrow(/TypeError: host-building: .*secret/i);
  },
);

test.each(['next', 'workers'])('%s, which gets its secret later, refuses everything without it', async (name) => {
  const service = await startExample(name, { secret: '' });
  const answer = await fetch(testing(service.url).signedRequest('tenant_created'));
  await service.stop();
  expect(answer.ok).toBe(false);
});
