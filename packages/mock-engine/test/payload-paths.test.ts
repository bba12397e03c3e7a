import { describe, expect, it } from 'vitest';
import { MockError } from '../src/mock-error.ts';
import { keysOf, pointerOf, valueAt, withoutValueAt, withValueAt } from '../src/payload/paths.ts';

const payload = { data: { name: 'Acme', tags: ['a', 'b'] }, 'a.b': 1, 'c/d': 2 };

describe('a path', () => {
  it.each([
    ['data.name', ['data', 'name']],
    ['data.tags.0', ['data', 'tags', '0']],
    ['/data/name', ['data', 'name']],
    ['/c~1d', ['c/d']],
    ['/~01', ['~1']],
    [String.raw`a\.b`, ['a.b']],
    ['', []],
  ])('%s means %j', (path, keys) => {
    expect(keysOf(path)).toEqual(keys);
  });

  it('comes back from its keys as a JSON pointer', () => {
    expect(pointerOf(['c/d', 0, '~'])).toBe('/c~1d/0/~0');
    expect(keysOf(pointerOf(['c/d', 0, '~']))).toEqual(['c/d', '0', '~']);
  });
});

describe('setting a value', () => {
  it.each([
    ['data.name', 'Other', { ...payload, data: { name: 'Other', tags: ['a', 'b'] } }],
    ['/data/tags/1', 'x', { ...payload, data: { name: 'Acme', tags: ['a', 'x'] } }],
    ['data.tags.2', 'c', { ...payload, data: { name: 'Acme', tags: ['a', 'b', 'c'] } }],
    ['data.tags.-', 'c', { ...payload, data: { name: 'Acme', tags: ['a', 'b', 'c'] } }],
    ['new.deep.member', 1, { ...payload, new: { deep: { member: 1 } } }],
    [String.raw`a\.b`, 9, { ...payload, 'a.b': 9 }],
  ])('%s', (path, value, expected) => {
    const before = structuredClone(payload);
    expect(withValueAt(payload, path, value)).toEqual(expected);
    expect(payload).toEqual(before);
  });

  it('keeps the order of the members', () => {
    expect(JSON.stringify(withValueAt({ a: 1, b: 2 }, 'a', 3))).toBe('{"a":3,"b":2}');
  });

  it.each(['__proto__', '__proto__.polluted', 'data.__proto__.polluted', '/constructor/prototype/polluted'])(
    'takes %s for a member like any other',
    (path) => {
      const changed = withValueAt(payload, path, true);
      expect(valueAt(changed, keysOf(path))).toBe(true);
      expect(JSON.stringify(changed)).toContain(keysOf(path)[keysOf(path).length - 1]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
    },
  );

  it.each([
    ['data.name.first', '/data/name of the payload is a string, which has no member "first"'],
    ['data.tags.3', '/data/tags of the payload is a list of 2, which has no place "3"'],
    ['data.tags.01', '/data/tags of the payload is a list of 2, which has no place "01"'],
  ])('says where %s leads nowhere', (path, message) => {
    expect(() => withValueAt(payload, path, 1)).toThrow(expect.objectContaining({ code: 'bad-request', message }));
  });
});

describe('leaving a value out', () => {
  it.each([
    ['data.name', { ...payload, data: { tags: ['a', 'b'] } }],
    ['/data/tags/0', { ...payload, data: { name: 'Acme', tags: ['b'] } }],
  ])('%s', (path, expected) => {
    expect(withoutValueAt(payload, path)).toEqual(expected);
  });

  it.each(['nothing', 'data.nothing.here', 'data.tags.7', 'data.name.x'])('%s changes nothing', (path) => {
    expect(withoutValueAt(payload, path)).toBe(payload);
  });

  it('does not leave out everything', () => {
    expect(() => withoutValueAt(payload, '')).toThrow(MockError);
  });
});
