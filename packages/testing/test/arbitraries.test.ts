import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { housemates } from '../../housemates/mock/index.js';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import type { MockedProvider } from '@hookwright/mock-engine';
import { arbitraryOf } from '../src/fast-check/index.ts';

const providers = [hostBuilding, housemates, lokalebasen, ventrata].map((one) => one as unknown as MockedProvider);
const events = providers.flatMap((provider) =>
  Object.keys(provider.events).map((event) => ({ title: `${provider.id} ${event}`, provider, event })),
);

describe.each(events)('$title', ({ provider, event }) => {
  it('is valid without drift, and stays what it is in JSON', async () => {
    const bodies = await arbitraryOf(provider, event);
    fc.assert(
      fc.property(bodies, (body) => {
        expect(provider.validate(body)).toMatchObject({ ok: true, type: event, drift: [] });
        expect(JSON.parse(JSON.stringify(body))).toEqual(body);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what fails', async () => {
  const tenants = await arbitraryOf(hostBuilding, 'tenant_created');
  const start = hostBuilding.examples.tenant_created.published.payload;

  it.each([1, 2, 3, 4, 5])('shrinks to the example, but for what makes it fail (seed %i)', (seed) => {
    const { counterexample } = fc.check(
      fc.property(tenants, ({ data }) => typeof data.id === 'number'),
      { seed, numRuns: 500 },
    );
    const [body] = counterexample!;
    expect(body).toEqual({ ...start, data: { ...start.data, id: body.data.id } });
    expect(typeof body.data.id).toBe('string');
  });

  it('finds texts that nobody thinks of, and makes them short', () => {
    const { counterexample } = fc.check(
      // oxlint-disable-next-line no-control-regex -- that is the question
      fc.property(tenants, ({ data }) => /^[\u0000-\u007f]*$/.test(data.name)),
      { seed: 1, numRuns: 2000 },
    );
    const [body] = counterexample!;
    expect(body).toEqual({ ...start, data: { ...start.data, name: body.data.name } });
    expect([...new Intl.Segmenter().segment(body.data.name)].length).toBe(1);
  });

  it('is the same for the same seed', () => {
    const sample = () => fc.sample(tenants, { seed: 7, numRuns: 20 });
    expect(sample()).toEqual(sample());
  });
});

describe('bodies by chance', () => {
  it('are of many kinds: optional members come and go, open values vary', async () => {
    const bookings = fc.sample(await arbitraryOf(hostBuilding, 'space_booking_cancelled'), { seed: 1, numRuns: 300 });
    expect(new Set(bookings.map((body) => JSON.stringify(body))).size).toBeGreaterThan(250);
    expect(new Set(bookings.map(({ data }) => data.status)).size).toBeGreaterThan(1);
    expect(new Set(bookings.map(({ data }) => typeof data.id)).size).toBe(2);
    expect(new Set(bookings.map(({ data }) => 'attendees' in data)).size).toBe(2);
  });

  it('are nobody else’s: a property may change them', async () => {
    const before = JSON.stringify(hostBuilding.examples);
    const bookings = await arbitraryOf(hostBuilding, 'space_booked');
    for (const { data } of fc.sample(bookings, 50)) {
      data.space_name = 'changed';
      data.custom_fields?.pop();
    }
    expect(JSON.stringify(hostBuilding.examples)).toBe(before);
  });

  it('are not of an event that is not there', async () => {
    await expect(arbitraryOf(hostBuilding, 'tenant_gone' as 'tenant_created')).rejects.toMatchObject({
      code: 'unknown-event',
    });
  });
});
