import { expect, it } from 'vitest';
import { milliseconds } from '../src/duration.ts';

it.each([
  ['500ms', 500],
  ['10s', 10_000],
  ['5m', 300_000],
  ['12h', 43_200_000],
  ['3d', 259_200_000],
  ['0s', 0],
  ['1.5s', 1500],
])('%s has %i milliseconds', (duration, expected) => {
  expect(milliseconds(duration)).toBe(expected);
});

it.each(['', '5', 's', '5 s', '-5s', '5w', '1e3s', '5s5s'])('%j is no duration', (text) => {
  expect(() => milliseconds(text)).toThrow(RangeError);
});
