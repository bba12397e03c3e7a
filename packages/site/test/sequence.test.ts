import { expect, it } from 'vitest';
import type { ScenarioDocs } from '../src/model.ts';
import { laySequence } from '../src/provider/sequence.ts';

const scenario = (...steps: readonly (readonly [event: string, atMs: number])[]): ScenarioDocs => ({
  name: 'story',
  title: 'Story',
  description: [],
  steps: steps.map(([event, atMs]) => ({ event, atMs, after: '0s' })),
  shared: [],
});

it('says how long after the one before an event comes, between the two arrows', () => {
  const { arrows } = laySequence(scenario(['booked', 0], ['approved', 7_200_000]), 'Host');
  expect(arrows[0]!.wait).toBeUndefined();
  expect(arrows[1]!.wait?.text).toBe('2 h later');
  expect(arrows[1]!.wait!.y).toBeGreaterThan(arrows[0]!.y);
  expect(arrows[1]!.wait!.y).toBeLessThan(arrows[1]!.y);
});

it('draws longer waits longer, and keeps arrows apart that follow at once', () => {
  const [a, b, c, d] = laySequence(scenario(['a', 0], ['b', 0], ['c', 1000], ['d', 86_401_000]), 'Host').arrows;
  expect(b!.wait).toBeUndefined();
  expect(b!.y - a!.y).toBeGreaterThan(40);
  expect(c!.y - b!.y).toBeGreaterThan(b!.y - a!.y);
  expect(d!.y - c!.y).toBeGreaterThan(c!.y - b!.y);
});

it('keeps both ends of a name that is too long for the picture', () => {
  const name = `${'a'.repeat(40)}_cancelled`;
  const { label } = laySequence(scenario([name, 0]), 'Host').arrows[0]!;
  expect(label.length).toBeLessThanOrEqual(30);
  expect(label).toMatch(/^aaa.*…a+_cancelled$/);
});

it('tells the story in words', () => {
  expect(laySequence(scenario(['booked', 0], ['approved', 7_200_000]), 'Host').text).toBe(
    'Host sends you: booked, then 2 h later approved.',
  );
});
