import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, MockedProvider } from '../src/mocked-provider.ts';
import { shifted } from '../src/payload/moments.ts';
import { keysOf, valueAt } from '../src/payload/paths.ts';
import { variantOf } from '../src/payload/variants.ts';
import { createRandom } from '../src/random.ts';
import { allEvents, providers } from './support/contracts.ts';

const { hostBuilding, lokalebasen, ventrata } = providers;

const many = async (provider: MockedProvider, event: string, count: number) =>
  Promise.all(Array.from({ length: count }, (_, seed) => variantOf(provider, event, createRandom(`${seed}`))));

describe('a variant', () => {
  it('is accepted without drift, whatever the seed and the event', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...allEvents), fc.string(), async ({ provider, event }, seed) => {
        const { payload, from } = await variantOf(provider, event, createRandom(seed));
        const result = provider.validate(JSON.parse(JSON.stringify(payload)));
        expect(result).toMatchObject({ ok: true, type: event, drift: [] });
        expect(from).toMatch(/^variant of example /);
      }),
      { numRuns: 400 },
    );
  });

  it.each(allEvents)('of $title is another one for each seed', async ({ provider, event }) => {
    const bodies = (await many(provider, event, 50)).map(({ payload }) => JSON.stringify(payload));
    expect(new Set(bodies).size).toBe(50);
  });

  it('has the same bytes on a machine with another time zone and language', async () => {
    const script = new URL('./support/print-variants.ts', import.meta.url).pathname;
    const run = async (TZ: string, LANG: string) =>
      (
        await promisify(execFile)(process.execPath, [script], {
          env: { ...process.env, TZ, LANG, LC_ALL: LANG },
          maxBuffer: 2 ** 26,
        })
      ).stdout;
    const [here, there] = await Promise.all([run('Pacific/Kiritimati', 'tr_TR.UTF-8'), run('America/St_Johns', 'C')]);
    expect(here.length).toBeGreaterThan(10_000);
    expect(here).toBe(there);
  });

  it('keeps one new id wherever the old one stood', async () => {
    for (const { payload } of await many(lokalebasen, 'enquiry_created', 30)) {
      const { id, href } = valueAt(payload, keysOf('/payload/location')) as { id: string | number; href: string };
      expect(href.endsWith(`-${id}`)).toBe(true);
    }
  });

  it('keeps moments in their order', async () => {
    for (const { payload } of await many(ventrata, 'availability_update', 30)) {
      const { localDateTimeStart: start, localDateTimeEnd: end } = valueAt(payload, ['availability']) as Record<
        string,
        string
      >;
      expect(Date.parse(start!)).toBeLessThanOrEqual(Date.parse(end!));
    }
  });

  it('shows the forms that the contract has: ids as text and as numbers, members there and not there, null and not', async () => {
    const bodies = (await many(lokalebasen, 'enquiry_created', 60)).map(({ payload }) => payload);
    const seen = (pointer: string) => new Set(bodies.map((body) => kindOf(valueAt(body, keysOf(pointer)))));
    expect(seen('/payload/location/id')).toEqual(new Set(['string', 'number']));
    expect(seen('/payload/requested_location/external_key')).toEqual(new Set(['string', 'null', 'undefined']));
    expect(seen('/payload/comment')).toEqual(new Set(['string', 'null', 'undefined']));
    expect(new Set(bodies.map((body) => valueAt(body, keysOf('/payload/enquiry/type'))))).toEqual(
      new Set(['client', 'extra']),
    );
  });

  it('moves moments in time', async () => {
    const variants = await many(hostBuilding, 'tenant_created', 30);
    const days = variants.map(({ payload }) => valueAt(payload, ['event_at']) as string);
    expect(new Set(days.map((day) => day.slice(0, 10))).size).toBeGreaterThan(20);
    for (const day of days) expect(Date.parse(day)).not.toBeNaN();
  });

  it.each([
    ['has', 'lacks', 'without-optional-members'],
    ['lacks', 'has', 'published'],
  ])('%s members now and then that its example %s', async (_, __, name) => {
    const only: MockedProvider = {
      ...lokalebasen,
      examples: { enquiry_created: { [name]: lokalebasen.examples['enquiry_created']![name]! } },
    };
    const bodies = (await many(only, 'enquiry_created', 80)).map(({ payload }) => payload);
    const comments = bodies.map((body) => kindOf(valueAt(body, keysOf('/payload/comment'))));
    expect(new Set(comments)).toEqual(new Set(['undefined', 'string', 'null']));
    for (const body of bodies) expect(lokalebasen.validate(body)).toMatchObject({ ok: true, drift: [] });
  });

  it('names people whose addresses are theirs', async () => {
    for (const { payload } of await many(lokalebasen, 'enquiry_created', 20)) {
      const { name, email } = valueAt(payload, keysOf('/payload/client')) as { name: string; email: string };
      expect(email.startsWith(name.toLowerCase().replace(' ', '.'))).toBe(true);
    }
  });
});

const kindOf = (value: Json | undefined) => (value === null ? 'null' : typeof value);

describe('an event without examples', () => {
  const without: MockedProvider = { ...lokalebasen, examples: { enquiry_created: {} } };

  it('is drawn from its schema, and says so', async () => {
    for (const { payload, from } of await many(without, 'enquiry_created', 50)) {
      expect(from).toBe('variant drawn from the schema');
      expect(lokalebasen.validate(payload)).toMatchObject({ ok: true, drift: [] });
    }
  });

  it('has moments of these years, and addresses that nobody owns', async () => {
    const drawn: MockedProvider = { ...hostBuilding, examples: {} };
    for (const { payload } of await many(drawn, 'space_booked', 40)) {
      expect(valueAt(payload, ['event_at'])).toMatch(/^202[56]-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?$/);
      expect(valueAt(payload, keysOf('/data/user/email'))).toMatch(/^[a-z]+\.[a-z]+@example\.com$/);
    }
  });

  it('of which no draw is accepted is an error that says what to do', async () => {
    const refusing: MockedProvider = { ...without, schema: () => ({ type: 'object' }) };
    await expect(variantOf(refusing, 'enquiry_created', createRandom('1'))).rejects.toMatchObject({
      code: 'refused-body',
      help: 'Add an example to the contract, or give the payload as data.',
    });
  });
});

describe('a contract that lists nothing but its examples', () => {
  const example = lokalebasen.examples['enquiry_created']!['published']!;
  const isExample = (body: unknown) => JSON.stringify(body) === JSON.stringify(example.payload);
  const strict: MockedProvider = {
    ...lokalebasen,
    examples: { enquiry_created: { published: example } },
    validate: ((body) =>
      isExample(body)
        ? lokalebasen.validate(body)
        : { ok: false, reason: 'structure', issues: [] }) as MockedProvider['validate'],
  };

  const drifting: MockedProvider = {
    ...strict,
    validate: ((body) => ({
      ok: true,
      type: 'enquiry_created',
      event: body,
      drift: isExample(body) ? [] : [{ code: 'new-value', path: [], pointer: '', message: 'The body is new' }],
    })) as MockedProvider['validate'],
  };

  it.each([
    ['refuses all else', strict],
    ['takes all else for drift', drifting],
  ])('and %s: the example is sent, and the reason is told', async (_, provider) => {
    expect(await variantOf(provider, 'enquiry_created', createRandom('1'))).toEqual({
      payload: example.payload,
      from: 'example published, since no variant of it was accepted',
    });
  });
});

describe('a moment', () => {
  const shift = { days: 3, seconds: 90 };

  it.each([
    ['2024-02-27', '2024-03-01'],
    ['2024-02-27T10:00:00Z', '2024-03-01T10:00:00Z'],
    ['2024-02-27T10:00:01Z', '2024-03-01T10:01:31Z'],
    ['2024-12-30T23:59:30.250+02:00', '2025-01-03T00:01:00.250+02:00'],
    ['2024-02-27 10:00:01', '2024-03-01 10:01:31'],
    ['2024-02-27T10:00', '2024-03-01T10:00'],
  ])('%s keeps its form, and moves only when a clock has stamped it', (text, expected) => {
    expect(shifted(text, shift)).toBe(expected);
  });

  it.each(['2859-16-19 31:36:50', '2024-02-27x', '10:00', '', '20240227'])('is not %j', (text) => {
    expect(shifted(text, shift)).toBeUndefined();
  });
});
