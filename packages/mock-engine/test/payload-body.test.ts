import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, MockedProvider } from '../src/mocked-provider.ts';
import { bodyFor } from '../src/payload/body.ts';
import { withCapabilities } from '../src/payload/capabilities.ts';
import { keysOf, valueAt } from '../src/payload/paths.ts';
import { variantOf } from '../src/payload/variants.ts';
import { createRandom } from '../src/random.ts';
import { allEvents, endpointOf, providers } from './support/contracts.ts';

const { ventrata, hostBuilding } = providers;
const capabilities = Object.keys(ventrata.webhooks.capabilities);

const payloadOf = (provider: MockedProvider, event: string, example: string) =>
  provider.examples[event]![example]!.payload as Json;

const everything = payloadOf(ventrata, 'booking_update', 'every-capability');

describe('members that need a capability', () => {
  it('go to an endpoint that has it', () => {
    const kept = withCapabilities(ventrata, 'booking_update', everything, ['octo/pricing']);
    expect(valueAt(kept, keysOf('/booking/pricing/retail'))).toBe(8000);
    expect(valueAt(kept, keysOf('/booking/offers'))).toBeUndefined();
  });

  it('are left out inside lists and named types too', () => {
    const item = keysOf('/booking/unitItems/0/pricing');
    expect(valueAt(everything, item)).toBeDefined();
    expect(valueAt(withCapabilities(ventrata, 'booking_update', everything, []), item)).toBeUndefined();
    expect(valueAt(withCapabilities(ventrata, 'booking_update', everything, ['octo/pricing']), item)).toBeDefined();
  });

  it('that lead to others stay with their own', () => {
    const offer = keysOf('/booking/availability/pricing/offerDiscount');
    const pricing = withCapabilities(ventrata, 'booking_update', payloadOf(ventrata, 'booking_update', 'with-offers'), [
      'octo/pricing',
    ]);
    expect(valueAt(pricing, keysOf('/booking/pricing'))).toBeDefined();
    expect(valueAt(pricing, offer)).toBeUndefined();
  });

  it('all stay with all capabilities, as the same object', () => {
    expect(withCapabilities(ventrata, 'booking_update', everything, capabilities)).toBe(everything);
  });

  it('are not looked for where a provider has none', () => {
    const payload = payloadOf(hostBuilding, 'tenant_created', 'published');
    expect(withCapabilities(hostBuilding, 'tenant_created', payload, [])).toBe(payload);
  });
});

describe('a body', () => {
  const sets = [
    [],
    capabilities,
    ...capabilities.map((one) => [one]),
    ...capabilities.map((one) => capabilities.filter((other) => other !== one)),
  ];

  it.each(Object.keys(ventrata.events))('of %s is accepted for any set of capabilities', (event) => {
    for (const [name, { payload }] of Object.entries(ventrata.examples[event]!)) {
      const drift = driftOf(payload);
      for (const set of sets) {
        const body = bodyFor(
          ventrata,
          { event, payload: payload as Json },
          endpointOf(ventrata, { capabilities: set }),
        );
        const result = ventrata.validate(JSON.parse(body));
        expect(result, `${name} with ${set.join()}`).toMatchObject({ ok: true, type: event });
        expect(driftOf(JSON.parse(body)).filter((code) => !drift.includes(code))).toEqual([]);
      }
    }
  });

  it('of a variant is accepted for any set of capabilities', async () => {
    const given = fc.record({
      event: fc.constantFrom(...Object.keys(ventrata.events)),
      seed: fc.string(),
      set: fc.subarray(capabilities),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ event, seed, set }) => {
        const { payload } = await variantOf(ventrata, event, createRandom(seed));
        const body = bodyFor(ventrata, { event, payload }, endpointOf(ventrata, { capabilities: set }));
        expect(driftOf(JSON.parse(body))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('repeats the registration of its endpoint, where the contract says so', () => {
    const endpoint = endpointOf(ventrata, {
      id: 'e-77',
      url: 'https://hooks.example.com/in',
      capabilities: ['octo/pricing'],
      headers: { 'X-Mine': 'yes' },
      members: { retryOnError: true, useContactLanguage: false },
    });
    const body = JSON.parse(bodyFor(ventrata, { event: 'booking_update', payload: everything }, endpoint));
    expect(body.webhook).toEqual({
      id: 'e-77',
      event: 'booking_update',
      url: 'https://hooks.example.com/in',
      retryOnError: true,
      useContactLanguage: false,
      headers: { 'X-Mine': 'yes' },
      capabilities: ['octo/pricing'],
    });
  });

  it.each(allEvents.filter(({ provider }) => provider.webhooks.registration.inBody === undefined))(
    'of $title is otherwise the payload in compact JSON',
    ({ provider, event }) => {
      const payload = Object.values(provider.examples[event]!)[0]!.payload as Json;
      expect(bodyFor(provider, { event, payload }, endpointOf(provider))).toBe(JSON.stringify(payload));
    },
  );
});

function driftOf(payload: unknown): readonly string[] {
  const result = ventrata.validate(payload);
  if (!result.ok) return ['refused'];
  // Which capabilities a receiver lists is its own choice, known or not.
  const found = result.drift.filter(({ pointer }) => !pointer.startsWith('/webhook/capabilities/'));
  return found.map(({ code, pointer }) => `${code} ${pointer}`);
}
