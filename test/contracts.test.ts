import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { contractOf, mockOf, providers, specFolder, validatorsOf } from './support/contracts.ts';

/** Others may join them; none of these may lose an event. */
const published: Readonly<Record<string, number>> = { 'host-building': 10, housemates: 8, lokalebasen: 1, ventrata: 4 };

test('the four providers are there, each with all its events', async () => {
  const counts = await Promise.all(
    providers.map(async (id) => [id, (await contractOf(specFolder(id))).contract.events.length]),
  );
  expect(Object.fromEntries(counts)).toMatchObject(published);
});

describe.each(providers)('%s', async (provider) => {
  const { contract, problems } = await contractOf(specFolder(provider));
  const { validate } = await validatorsOf(provider);
  const mock = await mockOf(provider);

  test('has no problem, not even a warning', () => {
    expect(problems).toEqual([]);
  });

  test('its mock sends what the contract holds, what is published first', () => {
    expect(mock.events).toEqual(contract.events.map(({ name }) => name));
    for (const { name, examples } of contract.events) {
      const sent = Object.entries(mock.examples[name] ?? {}).map(([key, { payload }]) => [key, payload]);
      expect(sent).toEqual(examples.map((example) => [example.name, example.payload]));
      const [first, ...others] = examples.map(({ origin }) => origin);
      if (first === 'ours') expect(others.filter((origin) => origin !== 'ours')).toEqual([]);
    }
    const stories = contract.scenarios.map(({ name, steps }) => [name, steps.map(({ payload }) => payload)]);
    const played = Object.entries(mock.scenarios).map(([name, { steps }]) => [
      name,
      steps.map(({ payload }) => payload),
    ]);
    expect(played).toEqual(stories);
  });

  test('its mock has a schema of each body that needs no other file and accepts the examples', () => {
    for (const { name, examples } of contract.events) {
      const check = new Ajv({ strict: false, validateFormats: false }).compile(mock.schema(name));
      for (const { payload } of examples) expect(check(payload), JSON.stringify(check.errors)).toBe(true);
    }
  });

  test('every fact says how it is known', () => {
    expect(contract.facts.unstated).toBe(0);
  });

  test('tells at least two stories when it has more than one event', () => {
    expect(contract.scenarios.length).toBeGreaterThanOrEqual(contract.events.length > 1 ? 2 : 0);
  });

  describe.each(contract.events.map((event) => [event.name, event] as const))('%s', (name, event) => {
    test('has accepted and rejected examples', () => {
      expect(event.examples.length).toBeGreaterThan(0);
      expect(event.rejected.length).toBeGreaterThan(0);
    });

    test.each(event.examples.map((example) => [example.name, example] as const))('accepts %s', (_, { payload }) => {
      expect(validate(payload)).toMatchObject({ ok: true, type: name });
    });

    test.each(event.rejected.map((example) => [example.name, example] as const))(
      'refuses %s for its reason',
      (_, example) => {
        if (example.reason === 'not-json') {
          expect(() => JSON.parse(example.text)).toThrow(SyntaxError);
          return;
        }
        const judged = validate(JSON.parse(example.text));
        expect(judged).toMatchObject({ ok: false, reason: example.reason });
        if (example.at !== undefined) expect(judged.issues?.map(({ pointer }) => pointer)).toContain(example.at);
      },
    );
  });

  test.each(contract.scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'the story %s is accepted step by step',
    (_, { steps }) => {
      for (const { event, payload } of steps) expect(validate(payload)).toMatchObject({ ok: true, type: event });
    },
  );
});
