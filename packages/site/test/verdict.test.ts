import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../host-building/validators/provider.js';
import { housemates } from '../../housemates/validators/provider.js';
import { lokalebasen } from '../../lokalebasen/validators/provider.js';
import { anchorsOf } from '../src/try/anchors.ts';
import type { Descriptor } from '../src/try/descriptor.ts';
import { judgeText, verdictText } from '../src/try/verdict.ts';
import { recognise } from '../src/tools/recognise.ts';

const body = (changes: object = {}) =>
  JSON.stringify(
    { event: 'tenant_created', event_at: '2022-05-03 18:12:13', source: 'x', data: { id: 1, name: 'A' }, ...changes },
    undefined,
    2,
  );

const judge = (text: string) => judgeText(text, hostBuilding as unknown as Descriptor);

describe('a verdict', () => {
  test('names the event of what is right', () => {
    expect(judge(body())).toMatchObject({ kind: 'accepted', event: 'tenant_created', marks: [] });
    expect(verdictText(judge(body()), 'tenant_created')).toBe('Valid. Nothing the contract does not know.');
    expect(verdictText(judge(body()), 'tenant_deleted')).toMatch(/^Valid, but it is tenant_created\./);
  });

  test('has the line of each issue', () => {
    const verdict = judge(body({ data: { id: [], name: 'A' } }));
    expect(verdict).toMatchObject({
      kind: 'refused',
      issues: 1,
      marks: [{ level: 'issue', line: 6, pointer: '/data/id' }],
    });
    expect(verdictText(verdict)).toBe('1 issue: the contract refuses this.');
  });

  test('tells drift, which refuses nothing', () => {
    const verdict = judge(body({ more: 1 }));
    expect(verdict).toMatchObject({ kind: 'accepted', drift: 1, marks: [{ level: 'drift', pointer: '/more' }] });
    expect(verdictText(verdict)).toBe('Valid. 1 drift.');
  });

  test('of an event that nobody knows, and of what is no JSON', () => {
    expect(judge(body({ event: 'never' }))).toMatchObject({ kind: 'unknown-event', event: 'never' });
    expect(judge('{')).toMatchObject({ kind: 'not-json', marks: [{ line: 1 }] });
  });
});

describe('a payload', () => {
  const all = [lokalebasen, housemates, hostBuilding] as unknown as readonly Descriptor[];

  test('is recognised among providers, right or wrong', () => {
    expect(recognise(body(), all)?.best.descriptor.id).toBe('host-building');
    expect(recognise(body({ data: { id: [], name: 'A' } }), all)?.best.descriptor.id).toBe('host-building');
  });

  test('of nobody is refused by all', () => {
    const found = recognise('{"hello": 1}', all);
    expect(found?.best.verdict.kind).toBe('unknown-event');
    expect(found?.others).toEqual([]);
  });
});

test('places in lists lead to the property that explains all of them', () => {
  expect(anchorsOf('/data/items/0/value')).toEqual(['data.items.value', 'data.items', 'data']);
  expect(anchorsOf('/a~1b/~0c')).toEqual(['a/b.~c', 'a/b']);
  expect(anchorsOf('')).toEqual([]);
});
