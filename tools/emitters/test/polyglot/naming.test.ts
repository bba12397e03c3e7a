import { describe, expect, test } from 'vitest';
import { camel, nameAll, pascal, screamingSnake, snake, wordsOf, type NameRules } from '../../src/polyglot/naming.ts';

const rules: NameRules = { write: snake, reserved: new Set(['class', 'from']), nameless: 'member' };
const named = (texts: readonly string[], given: Partial<NameRules> = {}) =>
  Object.fromEntries(nameAll(texts, { ...rules, ...given }));

test.each([
  ['fooBar', ['foo', 'Bar']],
  ['foo_bar-baz', ['foo', 'bar', 'baz']],
  ['HTTPServer2', ['HTTP', 'Server2']],
  ['utcCreatedAt', ['utc', 'Created', 'At']],
  ['Ærø Straße', ['Aero', 'Strasse']],
  ['日本語', []],
])('%s is the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('words are written in the case of a language', () => {
  const words = wordsOf('bookingUUID1.2');
  expect([snake(words), screamingSnake(words), camel(words), pascal(words)]).toEqual([
    'booking_uuid1_2',
    'BOOKING_UUID1_2',
    'bookingUuid1_2',
    'BookingUuid1_2',
  ]);
});

describe('names of one type', () => {
  test('the one that is written so already keeps its name, the others follow in code-point order', () => {
    const expected = { 'foo-bar': 'foo_bar_2', fooBar: 'foo_bar_3', foo_bar: 'foo_bar' };
    expect(named(['fooBar', 'foo_bar', 'foo-bar'])).toEqual(expected);
    expect(named(['foo-bar', 'fooBar', 'foo_bar'])).toEqual(expected);
  });

  test('a word that the language needs gets a low line, unless a member has that name', () => {
    expect(named(['class', 'from'])).toEqual({ class: 'class_', from: 'from_' });
    expect(named(['class', 'class_'])).toEqual({ class: 'class_2', class_: 'class_' });
  });

  test('what has no letter still gets a name', () => {
    expect(named(['', '-', '日本語', '1st'])).toEqual({
      '': 'member',
      '-': 'member_2',
      日本語: 'member_3',
      '1st': '_1st',
    });
  });

  test('names that the language takes for the same are kept apart', () => {
    const alike = (name: string) => name.toLowerCase();
    expect(named(['Order', 'ORDER'], { write: (_, text) => text, alike })).toEqual({
      ORDER: 'ORDER',
      Order: 'Order_2',
    });
  });
});
