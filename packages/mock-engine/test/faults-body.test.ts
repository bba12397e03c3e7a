import { describe, expect, it } from 'vitest';
import type { Draft } from '../src/faults/fault.ts';
import { planDeliveries } from '../src/faults/plan-deliveries.ts';
import type { Json, MockedProvider } from '../src/mocked-provider.ts';
import { faultNames, type FaultName } from '../src/model.ts';
import { bodyFor } from '../src/payload/body.ts';
import { exampleOf, examplesOf } from '../src/payload/lookup.ts';
import { keysOf, valueAt } from '../src/payload/paths.ts';
import { createRandom } from '../src/random.ts';
import { allEvents, endpointOf, providers } from './support/contracts.ts';

const { hostBuilding, housemates, ventrata } = providers;

const chosen = (provider: MockedProvider, event: string, example = examplesOf(provider, event)[0]![0]) => ({
  event,
  payload: exampleOf(provider, event, example).payload,
  from: `example ${example}`,
});

async function drafted(
  provider: MockedProvider,
  event: string,
  asked: readonly FaultName[],
  seed = '1',
): Promise<Draft> {
  const random = createRandom(seed);
  const [draft] = await planDeliveries(provider, endpointOf(provider), [chosen(provider, event)], { asked, random });
  return draft!;
}

const judged = (provider: MockedProvider, { body }: Draft) => provider.validate(JSON.parse(body));

const usual = (provider: MockedProvider, event: string) =>
  bodyFor(provider, chosen(provider, event), endpointOf(provider));

describe.each(allEvents)('$title', ({ provider, event }) => {
  it('malformed-json does not parse', async () => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      const { body, faults } = await drafted(provider, event, ['malformed-json'], seed);
      expect(() => JSON.parse(body)).toThrow(SyntaxError);
      expect(faults).toEqual(['malformed-json']);
    }
  });

  it('unknown-event is refused, since the contract has no such event', async () => {
    const draft = await drafted(provider, event, ['unknown-event']);
    expect(judged(provider, draft)).toMatchObject({ ok: false, reason: 'unknown-event' });
  });

  it('unknown-member is accepted, with each new member told as drift', async () => {
    const draft = await drafted(provider, event, ['unknown-member']);
    const result = judged(provider, draft);
    expect(result).toMatchObject({ ok: true, type: event });
    const pointers = result.ok
      ? result.drift.map(({ code, pointer }) => (code === 'unknown-member' ? pointer : code))
      : [];
    expect(pointers.length).toBeGreaterThan(0);
    expect(pointers.length).toBeLessThanOrEqual(3);
    const before = JSON.parse(usual(provider, event)) as Json;
    for (const pointer of pointers) expect(valueAt(before, keysOf(pointer))).toBeUndefined();
  });

  it('null-member is refused where the null stands', async () => {
    const draft = await drafted(provider, event, ['null-member']);
    const result = judged(provider, draft);
    expect(result).toMatchObject({ ok: false, reason: 'structure' });
    const [issue] = result.ok ? [] : result.issues;
    expect(draft.body.split('null').length).toBe(usual(provider, event).split('null').length + 1);
    expect(issue!.pointer).not.toBe('');
  });

  it('new-enum-value is accepted as a new value, or told as not applied', async () => {
    const draft = await drafted(provider, event, ['new-enum-value']);
    if (!JSON.stringify(provider.schema(event)).includes('"examples"')) {
      expect(draft).toMatchObject({
        body: usual(provider, event),
        faults: [],
        from: expect.stringMatching(
          /; new-enum-value not applied, since this body has no member with an open set of values$/,
        ),
      });
      return;
    }
    expect(draft.faults).toEqual(['new-enum-value']);
    expect(judged(provider, draft)).toMatchObject({ ok: true, type: event, drift: [{ code: 'new-value' }] });
  });

  it('huge-body is about 2 MB of JSON that is accepted', async () => {
    const draft = await drafted(provider, event, ['huge-body']);
    expect(Buffer.byteLength(draft.body) / 2_000_000).toBeCloseTo(1, 2);
    expect(judged(provider, draft)).toMatchObject({ ok: true, type: event });
  });

  it.each(faultNames)('%s is the same for the same seed', async (fault) => {
    expect(await drafted(provider, event, [fault], 'x')).toEqual(await drafted(provider, event, [fault], 'x'));
  });
});

describe('malformed-json', () => {
  it('is what the provider itself has published, where it has', async () => {
    const published = hostBuilding.rejected['event_booked']!['published-text']!.text;
    expect((await drafted(hostBuilding, 'event_booked', ['malformed-json'])).body).toBe(published);
  });

  it('has more than one form', async () => {
    const seeds = Array.from({ length: 30 }, (_, seed) =>
      drafted(hostBuilding, 'tenant_created', ['malformed-json'], `${seed}`),
    );
    expect(new Set((await Promise.all(seeds)).map(({ body }) => body)).size).toBeGreaterThan(5);
  });
});

describe('unknown-event', () => {
  it('renames the member that tells the event, and every name of it', async () => {
    const body = JSON.parse((await drafted(ventrata, 'booking_update', ['unknown-event'])).body);
    expect(body).not.toHaveProperty('booking');
    expect(body.bookingV2).toBeDefined();
    expect(body.webhook.event).toBe('booking_update_v2');
  });

  it('spells the new name as the provider spells names', async () => {
    expect(JSON.parse((await drafted(housemates, 'room.updated', ['unknown-event'])).body).type).toBe(
      'room.updated.v2',
    );
    expect(JSON.parse((await drafted(hostBuilding, 'tenant_created', ['unknown-event'])).body).event).toBe(
      'tenant_created_v2',
    );
  });

  it('is not applied where nothing names the event', async () => {
    const nameless: MockedProvider = { ...housemates, webhooks: { ...housemates.webhooks, event: [] } };
    expect(await drafted(nameless, 'room.updated', ['unknown-event'])).toMatchObject({
      faults: [],
      from: 'example renamed; unknown-event not applied, since nothing in these deliveries names the event',
    });
  });
});

describe('several faults of one body', () => {
  it('all apply', async () => {
    const draft = await drafted(hostBuilding, 'space_booked', ['unknown-member', 'new-enum-value', 'huge-body']);
    const result = judged(hostBuilding, draft);
    const codes = result.ok ? new Set(result.drift.map(({ code }) => code)) : new Set();
    expect(codes).toEqual(new Set(['unknown-member', 'new-value']));
    expect(draft.body.length).toBeGreaterThan(1_900_000);
  });
});
