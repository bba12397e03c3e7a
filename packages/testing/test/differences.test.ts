import { describe, expect, it } from 'vitest';
import { between, differences, leavesOf, withChange } from '../src/fast-check/differences.ts';

const from = { id: 1, list: [{ a: 1 }, { a: 2 }], gone: true, same: 'x', 'a/b~c': null };
const to = { id: 2, list: [{ a: 1 }, { a: 3 }], same: 'x', come: [], 'a/b~c': 'text' };

describe('differences', () => {
  it('are named at the deepest place that both have', () => {
    expect(differences(from, to)).toEqual(['/id', '/list/1/a', '/gone', '/a~1b~0c', '/come']);
    expect(differences([1], [1, 2])).toEqual(['']);
    expect(differences(from, from)).toEqual([]);
  });

  it('that are taken make the one into the other, step by step', () => {
    expect(between(from, to, new Set())).toEqual(from);
    expect(between(from, to, new Set(differences(from, to)))).toEqual(to);
    expect(between(from, to, new Set(['/list/1/a', '/gone']))).toEqual({
      id: 1,
      list: [{ a: 1 }, { a: 3 }],
      same: 'x',
      'a/b~c': null,
    });
  });
});

describe('leaves', () => {
  it('are the places that hold no others', () => {
    expect(leavesOf({ a: [1, { b: null }], c: {} })).toEqual([
      ['a', 0],
      ['a', 1, 'b'],
    ]);
  });

  it('change one at a time; members can go, items stay', () => {
    const body = { a: [1, { b: null }] };
    expect(withChange(body, ['a', 1, 'b'], () => 'odd')).toEqual({ a: [1, { b: 'odd' }] });
    expect(withChange(body, ['a', 1, 'b'], () => undefined)).toEqual({ a: [1, {}] });
    expect(withChange(body, ['a', 0], () => undefined)).toEqual(body);
    expect(body).toEqual({ a: [1, { b: null }] });
  });
});
