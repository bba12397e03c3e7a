import { describe, expect, it } from 'vitest';
import type { Json } from '../src/mocked-provider.ts';
import { choosePayloads, type PayloadOptions } from '../src/payload/choose-payloads.ts';
import { chooseSteps } from '../src/payload/steps.ts';
import { createRandom } from '../src/random.ts';
import { providers } from './support/contracts.ts';

const { hostBuilding, housemates, lokalebasen, ventrata } = providers;

const choose = (options: PayloadOptions, event = 'tenant_created', seed = 'seed') =>
  choosePayloads(hostBuilding, event, options, createRandom(seed));

const published = hostBuilding.examples['tenant_created']!['published']!.payload as Json;

describe('which payload is sent', () => {
  it('is the default example', async () => {
    expect(await choose({})).toEqual([{ event: 'tenant_created', payload: published, from: 'example published' }]);
  });

  it('is the named example, as often as was asked for', async () => {
    const [example] = await choose({ example: 'text-ids', count: 3 }, 'space_booked');
    const all = await choose({ example: 'text-ids', count: 3 }, 'space_booked');
    expect(all).toEqual([example, example, example]);
    expect(example!.from).toBe('example text-ids');
  });

  it('is the default example and then variants that all differ', async () => {
    const all = await choose({ count: 20 });
    expect(all[0]!.from).toBe('example published');
    expect(all.slice(1).every(({ from }) => from.startsWith('variant of example '))).toBe(true);
    expect(new Set(all.map(({ payload }) => JSON.stringify(payload))).size).toBe(20);
  });

  it('is a variant when one is asked for', async () => {
    const [first] = await choose({ variant: true });
    expect(first!.from).toMatch(/^variant of example /);
    expect(first!.payload).not.toEqual(published);
  });

  it('is the same for the same seed, and another for another', async () => {
    const options = { variant: true, count: 3 };
    expect(await choose(options)).toEqual(await choose(options));
    expect(await choose(options)).not.toEqual(await choose(options, 'tenant_created', 'other seed'));
  });

  it('is the given data', async () => {
    const data = {
      event: 'tenant_created',
      event_at: '2026-01-02 03:04:05',
      source: 'localhost',
      data: { id: 7, name: 'x' },
    };
    expect(await choose({ data })).toEqual([{ event: 'tenant_created', payload: data, from: 'data' }]);
  });

  it('has what was set and lacks what was unset', async () => {
    const options = {
      set: { 'payload.client.name': 'Ada', '/payload/enquiry/type': 'client' },
      unset: ['payload.comment'],
    };
    const [chosen] = await choosePayloads(lokalebasen, 'enquiry_created', options, createRandom('1'));
    expect(chosen!.payload).toMatchObject({ payload: { client: { name: 'Ada' }, enquiry: { type: 'client' } } });
    expect(chosen!.payload).not.toHaveProperty('payload.comment');
    expect(chosen!.from).toMatch(/, changed$/);
  });

  it('may have members that the contract does not list: that is drift', async () => {
    const [chosen] = await choose({ set: { 'data.brand_new': true } });
    expect(chosen!.payload).toMatchObject({ data: { brand_new: true } });
  });
});

describe('what is not sent', () => {
  it.each([
    ['a wrong event', 'tenant_create', {}, 'unknown-event', 'Did you mean "tenant_created"?'],
    ['an event of nobody', 'zzzzzzzzzzzz', {}, 'unknown-event', 'Choose one of'],
    ['a name that every object has', 'constructor', {}, 'unknown-event', 'Choose one of'],
    ['a wrong example', 'tenant_created', { example: 'publish' }, 'unknown-example', 'Did you mean "published"?'],
  ])('%s', async (_, event, options, code, help) => {
    await expect(choose(options, event)).rejects.toMatchObject({ code, help: expect.stringContaining(help) });
  });

  it('what the contract refuses, with every place', async () => {
    const refused = choose({ set: { 'data.id': true }, unset: ['data.name'] });
    await expect(refused).rejects.toMatchObject({
      code: 'refused-body',
      message: expect.stringMatching(
        /tenant_created.*\/data\/id must be .*\/data\/name is missing|\/data\/name is missing.*\/data\/id must be /,
      ),
    });
  });

  it('data of another event', async () => {
    const data = hostBuilding.examples['tenant_enabled']!['published']!.payload as Json;
    await expect(choose({ data })).rejects.toMatchObject({
      code: 'refused-body',
      message: 'The body is of the event "tenant_enabled", not "tenant_created"',
      help: 'Trigger "tenant_enabled", or correct the body.',
    });
  });

  it.each([null, 'text', 7, [], {}])('data that is %j', async (data) => {
    await expect(choose({ data })).rejects.toMatchObject({ code: 'refused-body' });
  });

  it('an event that is renamed by what was set', async () => {
    await expect(choose({ set: { event: 'tenant_moved' } })).rejects.toMatchObject({
      code: 'refused-body',
      message: 'The body is of the event "tenant_moved", not "tenant_created"',
    });
  });
});

describe('a provider that tells events by headers', () => {
  const byHeader = {
    ...lokalebasen,
    webhooks: { ...lokalebasen.webhooks, event: [{ header: 'X-Event' }] },
    validate: ((body, options) => {
      const type = options?.type ?? options?.headers?.get('x-event');
      return lokalebasen.validate(body, { ...options, type: type ?? 'none' });
    }) as typeof lokalebasen.validate,
  };

  it('has its payloads checked too', async () => {
    const random = createRandom('1');
    expect(await choosePayloads(byHeader, 'enquiry_created', { variant: true }, random)).toHaveLength(1);
    await expect(choosePayloads(byHeader, 'enquiry_created', { data: {} }, random)).rejects.toMatchObject({
      code: 'refused-body',
    });
  });
});

describe('a story', () => {
  it('has the time of each step since it began', () => {
    const steps = chooseSteps(housemates, 'enquiry-booked-and-cancelled');
    expect(steps.map(({ event, waitMs, from }) => [event, waitMs, from])).toEqual([
      ['enquiry.updated', 0, 'scenario enquiry-booked-and-cancelled, step 1'],
      ['enquiry.updated', 2 * 86_400_000, 'scenario enquiry-booked-and-cancelled, step 2'],
      ['booking.updated', 32 * 86_400_000, 'scenario enquiry-booked-and-cancelled, step 3'],
    ]);
  });

  it.each(
    Object.values(providers).flatMap((provider) =>
      Object.keys(provider.scenarios).map((name) => ({ title: `${provider.id} ${name}`, provider, name })),
    ),
  )('is accepted: $title', ({ provider, name }) => {
    expect(chooseSteps(provider, name).length).toBeGreaterThan(1);
  });

  it('with a wrong name gets the nearest', () => {
    expect(() => chooseSteps(ventrata, 'hold-expires')).toThrow(
      expect.objectContaining({ code: 'unknown-scenario', help: 'Did you mean "hold-expired"?' }),
    );
  });
});
