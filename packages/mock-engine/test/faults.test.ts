import { describe, expect, it } from 'vitest';
import { checkFaultName, chooseFaults, readFaultRule } from '../src/faults/choose-faults.ts';
import { planDeliveries, type PlanOptions } from '../src/faults/plan-deliveries.ts';
import { faults } from '../src/faults/table.ts';
import type { FaultRule } from '../src/mock.ts';
import { faultNames, type FaultName } from '../src/model.ts';
import { choosePayloads } from '../src/payload/choose-payloads.ts';
import { createRandom } from '../src/random.ts';
import { endpointOf, providers } from './support/contracts.ts';

const { hostBuilding } = providers;
const event = 'tenant_created';
const endpoint = endpointOf(hostBuilding, { secret: 's' });

async function planned(options: Omit<PlanOptions, 'random'>, { count = 1, seed = '1', waits = [] as number[] } = {}) {
  const payloads = await choosePayloads(hostBuilding, event, { count }, createRandom('payloads'));
  const due = payloads.map((payload, index) => ({ ...payload, waitMs: waits[index] ?? 0 }));
  return planDeliveries(hostBuilding, endpoint, due, { ...options, random: createRandom(seed) });
}

describe('the table of faults', () => {
  it.each(faultNames)('says of %s what it does, in a sentence, and when', (name) => {
    const { title, effect, stage } = faults[name];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(effect).toMatch(/^[A-Z].*\.$/);
    expect(['plan', 'body', 'request']).toContain(stage);
  });
});

describe('a delivery without faults', () => {
  it('is the payload, once and at its time', async () => {
    const [draft, ...others] = await planned({}, { waits: [250] });
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ event, from: 'example published', faults: [], waitMs: 250, state: 'waiting' });
    expect(JSON.parse(draft!.body)).toEqual(hostBuilding.examples[event]!['published']!.payload);
  });
});

describe('duplicate', () => {
  it('is the same message twice', async () => {
    const [first, second, ...others] = await planned({ asked: ['duplicate'] });
    expect(others).toEqual([]);
    expect(second).toEqual(first);
    expect(first!.faults).toEqual(['duplicate']);
  });

  it('keeps other messages apart', async () => {
    const plan = await planned({ asked: ['duplicate'] }, { count: 3 });
    expect(plan).toHaveLength(6);
    expect(new Set(plan.map(({ message }) => message)).size).toBe(3);
  });
});

describe('reorder', () => {
  it('holds a delivery back until after the next one', async () => {
    const rules: FaultRule[] = [{ fault: 'reorder', rate: 0.5 }];
    const waits = [0, 60_000, 120_000, 180_000, 240_000, 300_000];
    const plan = await planned({ rules }, { count: 6, waits });
    const held = plan.filter(({ faults: names }) => names.includes('reorder'));
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(6);
    for (const [index, { faults: names, waitMs }] of plan.entries()) {
      if (names.length === 0) expect(waitMs).toBe(waits[index]);
      else expect(waitMs).toBeGreaterThanOrEqual((waits[index + 1] ?? waits[index]!) + 1000);
    }
  });

  it('mixes the order when all are held back', async () => {
    const plan = await planned({ asked: ['reorder'] }, { count: 10 });
    const waits = plan.map(({ waitMs }) => waitMs);
    expect(waits).not.toEqual(waits.toSorted((a, b) => a - b));
  });
});

describe('delay', () => {
  it('adds 1 to 30 seconds', async () => {
    const plan = await planned({ asked: ['delay'] }, { count: 40, waits: Array.from({ length: 40 }, () => 500) });
    const delays = plan.map(({ waitMs }) => waitMs - 500);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...delays)).toBeLessThanOrEqual(30_000);
    expect(new Set(delays).size).toBeGreaterThan(20);
  });
});

describe('drop', () => {
  it('keeps the delivery in the log, and never sends it or its copies', async () => {
    const plan = await planned({ asked: ['drop', 'duplicate'] });
    expect(plan.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
  });
});

describe('burst', () => {
  it('is ten messages at once that all differ, the first as it was asked for', async () => {
    const plan = await planned({ asked: ['burst'] }, { waits: [700] });
    expect(plan).toHaveLength(10);
    expect(plan[0]!.from).toBe('example published');
    expect(new Set(plan.map(({ body }) => body)).size).toBe(10);
    expect(new Set(plan.map(({ message }) => message)).size).toBe(10);
    for (const { body, waitMs } of plan) {
      expect(waitMs).toBe(700);
      expect(hostBuilding.validate(JSON.parse(body))).toMatchObject({ ok: true, type: event });
    }
  });

  it('has each of its bodies spoilt by a fault of bodies', async () => {
    const plan = await planned({ asked: ['burst', 'unknown-event'] });
    expect(plan).toHaveLength(10);
    for (const { body } of plan) expect(JSON.parse(body).event).toBe('tenant_created_v2');
  });
});

describe('faults by chance', () => {
  const choice = (rules: readonly FaultRule[], seed: string, asked: readonly FaultName[] = []) =>
    chooseFaults({ event, endpointId: 'endpoint-1', asked, rules, random: createRandom(seed) });

  const share = (rules: readonly FaultRule[], fault: FaultName) =>
    Array.from({ length: 2000 }, (_, seed) => choice(rules, `${seed}`)).filter((names) => names.includes(fault))
      .length / 2000;

  it('happen always at rate 1', () => {
    expect(share([{ fault: 'delay', rate: 1 }], 'delay')).toBe(1);
  });

  it('happen as often as their rate says', () => {
    expect(share([{ fault: 'delay', rate: 0.1 }], 'delay')).toBeCloseTo(0.1, 1);
    expect(share([{ fault: 'drop', rate: 0.7 }], 'drop')).toBeCloseTo(0.7, 1);
  });

  it('are the same for the same seed, whatever other rules there are', () => {
    const alone = Array.from({ length: 50 }, (_, seed) => choice([{ fault: 'delay', rate: 0.5 }], `${seed}`));
    const rules: FaultRule[] = [
      { fault: 'drop', rate: 0.5 },
      { fault: 'delay', rate: 0.5 },
      { fault: 'burst', rate: 0.5 },
    ];
    const among = Array.from({ length: 50 }, (_, seed) => choice(rules, `${seed}`));
    expect(among.map((names) => names.filter((name) => name === 'delay'))).toEqual(alone);
  });

  it('keep to the event and the endpoint of their rule', () => {
    expect(choice([{ fault: 'drop', rate: 1, event: 'tenant_enabled' }], '1')).toEqual([]);
    expect(choice([{ fault: 'drop', rate: 1, endpoint: 'endpoint-2' }], '1')).toEqual([]);
    expect(choice([{ fault: 'drop', rate: 1, event, endpoint: 'endpoint-1' }], '1')).toEqual(['drop']);
  });

  it('come on top of those that were asked for', () => {
    expect(choice([{ fault: 'drop', rate: 1 }], '1', ['burst', 'drop'])).toEqual(['drop', 'burst']);
  });

  it('differ from message to message', async () => {
    const plan = await planned({ rules: [{ fault: 'drop', rate: 0.5 }] }, { count: 40 });
    expect(new Set(plan.map(({ state }) => state))).toEqual(new Set(['waiting', 'dropped']));
  });
});

describe('a rule as people write it', () => {
  it.each([
    ['duplicate', { fault: 'duplicate', rate: 1 }],
    ['drop=0.25', { fault: 'drop', rate: 0.25 }],
    ['delay=1', { fault: 'delay', rate: 1 }],
  ])('%s', (text, rule) => {
    expect(readFaultRule(text)).toEqual(rule);
  });

  it.each(['drop=0', 'drop=1.5', 'drop=-1', 'drop=half', 'drop=', 'drop=0.5=x'])('%s has no rate', (text) => {
    expect(() => readFaultRule(text)).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });

  it.each(['duplicat', 'wrong_signature', 'slowbody'])('%s gets the nearest name', (name) => {
    expect(() => checkFaultName(name)).toThrow(
      expect.objectContaining({
        code: 'unknown-fault',
        help: expect.stringMatching(/^Did you mean "(duplicate|wrong-signature|slow-body)"\?$/),
      }),
    );
  });
});
