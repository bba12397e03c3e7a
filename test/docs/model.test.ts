import { describe, expect, test } from 'vitest';
import { waitBefore } from '../../packages/mock-engine/src/policy/schedule.ts';
import { retryDocs } from '../../tools/emitters/src/docs/retry.ts';
import { contractOf, providers, specFolder, validatorsOf } from '../support/contracts.ts';
import { docsOf, propertiesIn, variantsIn } from '../support/docs.ts';

describe.each(providers)('%s', (provider) => {
  const { provider: page, events, types } = docsOf(provider);

  test('every accepted example passes the validators, the minimal one among them', async () => {
    const { validate } = await validatorsOf(provider);
    for (const event of events)
      for (const { name, text } of event.examples) {
        const result = validate(JSON.parse(text), { type: event.name });
        expect(result, `${event.name}/${name}`).toMatchObject({ ok: true, type: event.name });
      }
  });

  test('every event shows a smallest body, and what the provider printed first', () => {
    for (const { name, examples } of events) {
      const ours = examples.findIndex(({ origin }) => origin === 'ours');
      const last = examples.findLastIndex(({ origin }) => origin !== 'ours');
      expect(ours === -1 || last < ours, name).toBe(true);
      const lengths = examples.map(({ text }) => JSON.stringify(JSON.parse(text)).length);
      const smallest = lengths[examples.findIndex(({ size }) => size === 'minimal')];
      if (new Set(lengths).size > 1) expect(smallest, name).toBe(Math.min(...lengths));
    }
  });

  test('ids are unique on their page, and every reference leads somewhere', () => {
    const named = new Set(types.types.map(({ name }) => name));
    for (const event of events) {
      const properties = propertiesIn(event.payload);
      const ids = properties.map(({ id }) => id);
      expect(new Set(ids).size, event.name).toBe(ids.length);
      expect(ids.filter((id) => id.startsWith('section-') || /[\s"<>`{}|\\^]/.test(id))).toEqual([]);
      for (const { see } of [...properties, ...variantsIn(event.payload)])
        if (see !== undefined)
          expect('anchor' in see ? ids : [...named]).toContain('anchor' in see ? see.anchor : see.type);
      const anchors = [...event.rejected, ...event.quirks.flatMap(({ at }) => at)].map((one) =>
        'event' in one && one.event !== event.name ? undefined : one.anchor,
      );
      expect(anchors.filter((anchor) => anchor !== undefined && !ids.includes(anchor))).toEqual([]);
    }
    const typeIds = types.types.flatMap((type) => propertiesIn(type).map(({ id }) => id));
    expect(new Set(typeIds).size).toBe(typeIds.length);
  });

  test('a page stays small enough to be read', () => {
    for (const { name, payload } of events) expect(propertiesIn(payload).length, name).toBeLessThan(320);
  });

  test('each event is in one category, and its facts are those of its page', () => {
    expect(page.categories.flatMap((one) => one.events).toSorted()).toEqual(
      page.events.map(({ name }) => name).toSorted(),
    );
    for (const event of events) expect(page.events.find(({ key }) => key === event.key)?.facts).toEqual(event.facts);
  });

  test('waits are those of the mock', async () => {
    const { contract } = await contractOf(specFolder(provider));
    const { retry } = contract.webhooks.delivery;
    for (const { number, waitMs } of page.delivery.retry?.attempts.slice(1) ?? [])
      expect(waitMs).toBe(waitBefore({ ...retry, jitter: 0 }, number, noChance));
  });
});

const noChance = () => {
  throw new Error('nothing is left to chance');
};

test.each([
  { attempts: 4, backoff: 'none' },
  { attempts: 3, backoff: 'fixed', first: '90s' },
  { attempts: 8, backoff: 'exponential', first: '500ms', factor: 1.5 },
  { attempts: 60, backoff: 'exponential', first: '1d', factor: 3 },
  { attempts: 9, backoff: 'exponential', first: '1m', factor: 2, max: '20m' },
  { attempts: 6, backoff: 'list', waits: ['5s', '5m', '2h'] },
  { attempts: 2, backoff: 'list', waits: [] },
] as const)('the schedule of $attempts attempts, $backoff, is the one of the mock', async (retry) => {
  const { contract } = await contractOf(specFolder('lokalebasen'));
  const webhooks = { ...contract.webhooks, delivery: { ...contract.webhooks.delivery, retry } };
  const { attempts = [] } = retryDocs({ webhooks }) ?? {};
  const waits = Array.from({ length: retry.attempts - 1 }, (_, index) => waitBefore(retry, index + 2, noChance));
  expect(attempts.slice(1).map(({ waitMs }) => waitMs)).toEqual(waits);
  expect(attempts.at(-1)?.atMs).toBe(waits.reduce<number>((sum, wait) => sum + wait!, 0));
});

test('what nobody knows is not told as if it were known', () => {
  const { delivery, tags } = docsOf('host-building').provider;
  expect(delivery.retry).toBeUndefined();
  expect(tags).toContain('Retries unknown');
  expect(delivery.facts.find(({ pointer }) => pointer === '/delivery/retry/attempts')).toMatchObject({
    value: ['not known; expect that nothing is tried again'],
    evidence: { status: 'unknown' },
  });
});

test('each provider is told as it is', () => {
  const told = (id: string) => {
    const { register, authenticate, delivery } = docsOf(id).provider;
    return [
      register.mode,
      authenticate.schemes.map(({ scheme, optional }) => (optional ? `${scheme}?` : scheme)),
      delivery.retry?.attempts.length,
      [delivery.retry?.count, delivery.retry?.times],
      delivery.retry?.onlyIf,
    ];
  };
  expect(told('lokalebasen')).toEqual(['manual', ['none'], 20, ['published', 'assumed'], undefined]);
  expect(told('host-building')).toEqual(['manual', ['hmac'], undefined, [undefined, undefined], undefined]);
  expect(told('ventrata')).toEqual(['api', ['basic?', 'static-header?'], 5, ['assumed', 'assumed'], 'retryOnError']);
  expect(told('housemates')).toEqual([
    'dashboard',
    ['bearer?', 'static-header?'],
    undefined,
    [undefined, undefined],
    undefined,
  ]);
});

test('values that hold a scenario together are told by the property that has them', () => {
  const [story] = docsOf('lokalebasen').provider.scenarios;
  expect(story?.shared).toContainEqual({ path: 'payload.client.email', value: 'ada@example.com' });
  expect(story?.steps.map(({ atMs }) => atMs)).toEqual([0, 2000]);
});
