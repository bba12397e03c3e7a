import { expect, test } from 'vitest';
import {
  camelCase,
  fileName,
  idFault,
  kebabCase,
  nameFromPath,
  pascalCase,
  typeName,
  valueName,
} from '../src/names.ts';
import { didYouMean, nearest } from '../src/nearest.ts';

test.each([
  ['contract.added', 'ContractAdded', 'contractAdded', 'contract-added'],
  ['HTTPError', 'HTTPError', 'httpError', 'http-error'],
  ['hostBuilding', 'HostBuilding', 'hostBuilding', 'host-building'],
  ['ORDER_PAID', 'OrderPaid', 'orderPaid', 'order-paid'],
  ['API', 'API', 'api', 'api'],
  ['v2', 'V2', 'v2', 'v2'],
  ['acme-2', 'Acme2', 'acme2', 'acme-2'],
  ['2fa.on', '_2faOn', '_2faOn', '2-fa-on'],
  ['a1.2b', 'A1_2b', 'a1_2b', 'a1-2-b'],
  ['Æblegård ø', 'AeblegardO', 'aeblegardO', 'aeblegard-o'],
  ['日本', '', '', ''],
])('%s', (text, pascal, camel, kebab) => {
  expect([pascalCase(text), camelCase(text), kebabCase(text)]).toEqual([pascal, camel, kebab]);
});

test('words that code needs get a tail', () => {
  expect(valueName('delete')).toBe('delete_');
  expect(valueName('validate')).toBe('validate_');
  expect(typeName('record')).toBe('Record_');
  expect(typeName('order')).toBe('Order');
});

test('file names are safe on every system', () => {
  expect(['a', 'a/b', '..', '.hidden', 'nul.txt', 'a b:c', 'x.'].map(fileName)).toEqual([
    'a',
    'a-b',
    '',
    'hidden',
    'nul.txt_',
    'a-b-c',
    'x',
  ]);
});

test('ids are folders and parts of package names', () => {
  expect(['acme', 'acme-2', 'site', 'con', '-a', 'a--b', 'A', 'a'.repeat(60)].map(idFault)).toEqual([
    undefined,
    undefined,
    'taken',
    'unusable',
    'unusable',
    'unusable',
    'unusable',
    'unusable',
  ]);
});

test.each([
  [['components', 'schemas', 'Money'], 'Money'],
  [['definitions', 'money'], 'money'],
  [['Money'], 'Money'],
  [[], 'Shop'],
  [['components', 'messages', 'Paid', 'payload', 'properties', 'total'], 'Paid total'],
  [['definitions', 'Money', 'properties', 'amount'], 'Money amount'],
  [['properties', 'lines', 'items'], 'lines'],
])('a schema at %j is called %s', (path, name) => {
  expect(nameFromPath('/specs/Shop.schema.json', path)).toBe(name);
});

test('names that look like the one that was meant', () => {
  const names = ['channel', 'channels', 'messages', 'address'];
  expect(nearest('chanel', names)).toEqual(['channel', 'channels']);
  expect(nearest('zzz', names)).toEqual([]);
  expect(didYouMean('chanel', names)).toBe('Did you mean `channel` or `channels`?');
  expect(didYouMean('zzz', ['a', 'b'])).toBe('There is `a` and `b`.');
  expect(didYouMean('zzz', [])).toBe('');
});
