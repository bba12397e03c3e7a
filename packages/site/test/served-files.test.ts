import { describe, expect, test } from 'vitest';
import { servedPath, servedText } from '../src/packages/served-paths.ts';

const events = [
  { name: 'order:created', key: 'order_created' },
  { name: 'guest.moved', key: 'moved' },
];

describe('where files of a docs package are on the site', () => {
  test('the text of an event stands beside its page, under the same name', () => {
    expect(servedPath('events/order_created.md', events)).toBe('order~3Acreated.md');
    expect(servedPath('events/moved.md', events)).toBe('guest.moved.md');
  });

  test('everything else keeps its path', () => {
    expect(servedPath('schemas/Order.json', events)).toBe('schemas/Order.json');
    expect(servedPath('llms.txt', events)).toBe('llms.txt');
  });
});

describe('links inside a served text', () => {
  test('those of an event lead to its neighbours', () => {
    const text = '[p](../provider.md) [t](../types.md#money) [e](../events/moved.md#data) [s](../schemas/Order.json)';
    expect(servedText('events/order_created.md', text, events)).toBe(
      '[p](provider.md) [t](types.md#money) [e](guest.moved.md#data) [s](schemas/Order.json)',
    );
  });

  test('those to an event lead to its text', () => {
    expect(servedText('llms.txt', '- [Order created](events/order_created.md): x', events)).toBe(
      '- [Order created](order~3Acreated.md): x',
    );
  });

  test('addresses of other sites stay', () => {
    const text = '[page](https://example.com/events/order_created.md)';
    expect(servedText('provider.md', text, events)).toBe(text);
  });
});
