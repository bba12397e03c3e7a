import { createWebhookHandler, memoryStore } from '@hookwright/receiver';
import { describe, expect, it } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { createTesting } from '../src/index.ts';
import { webhookMatchers } from '../src/vitest/index.ts';

expect.extend(webhookMatchers);

const secret = 'secret-of-one-endpoint';
const { fixture, signedRequest, signedBody, tamper } = createTesting(hostBuilding, { secret });

const handler = createWebhookHandler(hostBuilding, {
  secret,
  idempotency: { store: memoryStore() },
  on: {
    tenant_created: () => {},
    tenant_disabled: () => {
      throw new Error('no database');
    },
  },
  onUnhandled: () => {},
});

/** What a matcher says when it does not pass. */
async function said(assertion: () => unknown): Promise<string> {
  try {
    await assertion();
  } catch (error) {
    return (error as Error).message;
  }
  return 'it passed';
}

describe('toMatchContract', () => {
  it('passes a body, or its text, that the contract accepts', () => {
    expect(fixture('tenant_created')).toMatchContract(hostBuilding);
    expect(JSON.stringify(fixture('tenant_created'))).toMatchContract(hostBuilding, { event: 'tenant_created' });
    expect({ event: 'tenant_created' }).not.toMatchContract(hostBuilding);
  });

  it('says what is wrong, and where', async () => {
    const wrong = { ...fixture('tenant_created'), data: { id: 1, name: 7 } };
    expect(await said(() => expect(wrong).toMatchContract(hostBuilding))).toBe(
      'The contract of Host Building webhooks refuses this tenant_created:\n- /data/name must be a string, but is a number',
    );
    expect(await said(() => expect({ event: 'x' }).toMatchContract(hostBuilding))).toMatch(
      /^The contract of Host Building webhooks does not know the event of this body:\n- \/event must name an event/,
    );
    expect(await said(() => expect('{').toMatchContract(hostBuilding))).toMatch(/^The text is no JSON/);
  });

  it('says which event it is, when another one was expected', async () => {
    expect(
      await said(() => expect(fixture('tenant_enabled')).toMatchContract(hostBuilding, { event: 'tenant_created' })),
    ).toBe('The contract of Host Building webhooks takes this body for tenant_enabled, not for tenant_created.');
  });

  it('minds drift where it shall', async () => {
    const drifting = { ...fixture('tenant_created'), colour: 'red' };
    expect(drifting).toMatchContract(hostBuilding);
    expect(await said(() => expect(drifting).toMatchContract(hostBuilding, { mode: 'strict' }))).toBe(
      'The contract of Host Building webhooks accepts this tenant_created, but not strictly:\n- /colour is not in the contract',
    );
    expect(await said(() => expect(drifting).not.toMatchContract(hostBuilding))).toBe(
      'Expected a body that the contract of Host Building webhooks refuses. It accepts this one as tenant_created, with drift:\n- /colour is not in the contract',
    );
  });
});

describe('toBeHandled', () => {
  it('passes what was handled, and leaves the answer to be read', async () => {
    const response = await handler(signedRequest('tenant_created', { data: { name: 'handled' } }));
    await expect(response).toBeHandled();
    await expect(response).toBeHandled('handled');
    expect(await response.json()).toEqual({ status: 'handled' });
  });

  it('tells a duplicate, and an event that nobody handles, from one that was handled', async () => {
    const request = signedRequest('tenant_created', { data: { name: 'twice' } });
    await handler(request.clone());
    const again = await handler(request);
    await expect(again).toBeHandled('duplicate');
    expect(await said(() => expect(again).toBeHandled())).toBe(
      'Expected the delivery to be handled, but the answer was 200 duplicate. The same body was handled before; change a member, or use a new store for each test.',
    );
    const other = await handler(signedRequest('tenant_enabled'));
    await expect(other).toBeHandled('unhandled');
    expect(await said(() => expect(other).toBeHandled())).toBe(
      'Expected the delivery to be handled, but the answer was 200 unhandled. Is there a function for this event in `on`?',
    );
  });

  it('says why a delivery was refused', async () => {
    const refused = await handler(signedRequest('tenant_created', {}, { secret: 'other' }));
    expect(await said(() => expect(refused).toBeHandled())).toBe(
      'Expected the delivery to be handled, but it was refused with 401 wrong-signature. Do test and receiver have the same secret, and does the receiver see the bytes as they came?',
    );
    const failed = await handler(signedRequest('tenant_disabled'));
    expect(await said(() => expect(failed).toBeHandled())).toMatch(
      /500 handler-failed\. The function for this event threw/,
    );
  });

  it('judges a receiver that is not ours by its status', async () => {
    await expect(new Response('thank you')).toBeHandled();
    expect(await said(() => expect(new Response('no', { status: 503 })).toBeHandled())).toBe(
      'Expected the delivery to be handled, but the answer was 503: no.',
    );
  });

  it('says that an answer was not awaited', async () => {
    expect(await said(() => expect(handler(signedRequest('tenant_created'))).toBeHandled())).toMatch(
      /with await inside/,
    );
  });
});

describe('toBeRefused', () => {
  it('passes a refusal, for its code or its status', async () => {
    const response = await handler(await tamper(signedRequest('tenant_created'), 'body'));
    await expect(response).toBeRefused();
    await expect(response).toBeRefused('wrong-signature');
    await expect(response).toBeRefused(401);
    await expect(response).not.toBeRefused('stale');
  });

  it('says what happened instead', async () => {
    const malformed = await handler(signedBody('{'));
    expect(await said(() => expect(malformed).toBeRefused('wrong-signature'))).toBe(
      'Expected the delivery to be refused with wrong-signature, but it was refused with 400 not-json.',
    );
    const handled = await handler(signedRequest('tenant_created', { data: { name: 'not refused' } }));
    expect(await said(() => expect(handled).toBeRefused())).toBe(
      'Expected the delivery to be refused, but the answer was 200 handled.',
    );
  });
});
