import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDueTimes } from '../src/engine/due-times.ts';
import { fakeClock } from '../src/fake-clock.ts';
import { createIds, createSeededIds } from '../src/engine/ids.ts';
import { createRandom } from '../src/random.ts';
import { createSteadyTime } from '../src/engine/steady-time.ts';

describe('the times at which deliveries are due', () => {
  /** Adds times, lets time pass, and asks the store where that is needed: what is next is never told too late. */
  test('are never told too late, whatever is forgotten', () => {
    const step = fc.oneof(
      fc.record({ add: fc.integer({ min: 0, max: 5000 }) }),
      fc.record({ pass: fc.integer({ min: 0, max: 300 }) }),
      fc.record({ shift: fc.integer({ min: 0, max: 50 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { size: 'max', maxLength: 4000 }), (steps) => {
        const times = createDueTimes();
        let [store, now]: [number[], number] = [[], 0];
        for (const { add, pass, shift } of steps as { add?: number; pass?: number; shift?: number }[]) {
          if (add !== undefined) {
            store.push(now + add);
            times.add(now + add);
          }
          if (shift !== undefined) {
            store = store.map((at) => at - shift);
            times.shift(shift);
          }
          if (pass !== undefined) {
            now += pass;
            times.pass(now);
            store = store.filter((at) => at > now);
            if (times.unknown(now)) {
              times.ask();
              times.told(store.length === 0 ? undefined : Math.min(...store));
            }
          }
          expect(times.next() ?? Infinity).toBeLessThanOrEqual(Math.min(...store));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('that are more than are remembered come from the store, and no early one is lost meanwhile', () => {
    const times = createDueTimes();
    for (let at = 5000; at > 0; at -= 1) times.add(at);
    expect(times.next()).toBe(1);
    times.pass(1024);
    expect(times.unknown(1024)).toBe(false);
    expect(times.next()).toBe(1025);
    expect(times.unknown(1025)).toBe(true);
    times.ask();
    times.add(1030);
    times.told(1028);
    expect(times.next()).toBe(1028);
  });
});

describe('steady time', () => {
  function clockOf(readings: { now: number; elapsed: number }) {
    return { now: () => readings.now, elapsed: () => readings.elapsed, after: () => () => {} };
  }

  test('goes on when the clock is set back, follows it forward, and bears small corrections', () => {
    const readings = { now: 1_000_000, elapsed: 0 };
    const time = createSteadyTime(clockOf(readings));
    const read = (now: number, elapsed: number) => (Object.assign(readings, { now, elapsed }), time());
    expect(read(1_000_500, 500)).toBe(1_000_500);
    expect(read(400_000, 700)).toBe(1_000_700);
    expect(read(400_300, 1000)).toBe(1_001_000);
    expect(read(9_000_000, 1100)).toBe(9_000_000);
    expect(read(8_999_900, 1150)).toBe(9_000_000);
    expect(read(9_000_100, 1250)).toBe(9_000_100);
  });
});

describe('a fake clock', () => {
  test('runs what is due in order, each at its time, also what is set on the way', async () => {
    const clock = fakeClock(0);
    const seen: string[] = [];
    clock.after(20, () => seen.push(`b ${clock.now()}`));
    clock.after(10, () => {
      seen.push(`a ${clock.now()}`);
      clock.after(5, () => seen.push(`c ${clock.now()}`));
    });
    const cancel = clock.after(12, () => seen.push('never'));
    cancel();
    clock.after(31, () => seen.push('later'));
    await clock.advance(30);
    expect(seen).toEqual(['a 10', 'c 15', 'b 20']);
    expect([clock.now(), clock.elapsed()]).toEqual([30, 30]);
    await clock.advance('1ms');
    expect(seen.at(-1)).toBe('later');
  });

  test('starts when it is told to, and refuses what is no date', () => {
    expect(fakeClock('2026-05-01T00:00:00Z').now()).toBe(Date.UTC(2026, 4, 1));
    expect(() => fakeClock('soon')).toThrow(RangeError);
  });
});

describe('ids', () => {
  const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test('sort in the order in which they were made, also within a millisecond and when the clock goes back', () => {
    const newId = createIds();
    const times = [...Array.from({ length: 5000 }, () => 1_800_000_000_000), 1_700_000_000_000, 1_800_000_000_001];
    const ids = times.map(newId);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(uuid7);
    expect(ids[0]!.replaceAll('-', '').slice(0, 12)).toBe((1_800_000_000_000).toString(16).padStart(12, '0'));
  });

  test('with a seed are UUIDs too, the same each time, and all different', () => {
    const [one, two] = [createSeededIds(createRandom('x')), createSeededIds(createRandom('x'))];
    const ids = Array.from({ length: 1000 }, () => one(0));
    expect(Array.from({ length: 1000 }, () => two(123))).toEqual(ids);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(uuid7);
    expect(ids).toEqual(ids.toSorted());
  });
});
