import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSpecs, readContract } from '../src/index.ts';
import { documentWith, settings, specFolder } from './spec-folder.ts';

const document = documentWith({ paid: { payload: { type: 'object', properties: { event: { const: 'paid' } } } } });

const found = (path: string, folder: string) =>
  findSpecs(path).documents.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'));

test('a file, a spec folder, a folder of spec folders, a folder with several documents', () => {
  const folder = specFolder({
    'specs/b/asyncapi.yaml': document,
    'specs/a/asyncapi.json': document,
    'specs/c/readme.yaml': 'x: 1\n',
    'specs/node_modules/x/asyncapi.yaml': document,
    'loose/z.yml': 'asyncapi: 3.0.0\n',
    'loose/y.json': '{ "asyncapi": "3.0.0" }',
    'loose/x.yaml': '# words\n"asyncapi": 3.0.0\n',
    'loose/other.yaml': 'openapi: 3.1.0\n',
    'loose/text.md': 'asyncapi: 3.0.0\n',
  });
  expect(found(join(folder, 'specs/b/asyncapi.yaml'), folder)).toEqual(['specs/b/asyncapi.yaml']);
  expect(found(join(folder, 'specs/b'), folder)).toEqual(['specs/b/asyncapi.yaml']);
  expect(found(join(folder, 'specs'), folder)).toEqual(['specs/a/asyncapi.json', 'specs/b/asyncapi.yaml']);
  expect(found(join(folder, 'loose'), folder)).toEqual(['loose/x.yaml', 'loose/y.json', 'loose/z.yml']);
  expect(found(join(folder, 'nothing'), folder)).toEqual([]);
  expect(findSpecs(join(folder, 'specs')).folders).toEqual(
    ['specs', 'specs/a', 'specs/b', 'specs/c'].map((name) => join(folder, name)),
  );
});

test('a path without a document is a problem, not an error', async () => {
  const folder = specFolder({ 'readme.md': 'x' });
  expect((await readContract(folder, settings)).problems.map(({ code }) => code)).toEqual(['spec-not-found']);
  expect((await readContract(join(folder, 'no.yaml'), settings)).problems.map(({ code }) => code)).toEqual([
    'spec-not-found',
  ]);
});

test('what was read and listed is told, for hashing and watching', async () => {
  const folder = specFolder({
    'asyncapi.yaml': documentWith({ paid: { payload: { $ref: './schemas/Paid.yaml' } } }),
    'schemas/Paid.yaml': { type: 'object', properties: { event: { const: 'paid' } } },
    'schemas/Unused.yaml': {},
    'examples/paid/a.json': { event: 'paid' },
    'examples/paid/about.yaml': { a: { origin: 'ours' } },
    'package.json': { version: '2.1.0', license: 'MIT' },
  });
  const { files, folders, contract } = await readContract(folder, settings);
  const below = (paths: readonly string[]) => paths.map((path) => path.slice(folder.length).replaceAll('\\', '/'));
  expect(below([...files.keys()])).toEqual([
    '/asyncapi.yaml',
    '/examples/paid/a.json',
    '/examples/paid/about.yaml',
    '/package.json',
    '/schemas/Paid.yaml',
  ]);
  for (const [path, sum] of files) expect(sum).toBe(hash('sha256', readFileSync(path)));
  expect(below(folders)).toEqual(['', '/examples', '/examples/paid', '/schemas']);
  expect(contract?.package).toEqual({ version: '2.1.0', license: 'MIT', runtimeRange: '^0.1.0' });
});

test('the id is the one asked for, else that of x-webhooks, else the name of the folder or file, else the title', async () => {
  const idOf = async (path: string, id?: string) =>
    (await readContract(path, { runtimeRange: '^1.0.0', ...(id !== undefined && { id }) })).contract?.id;
  const folder = specFolder({
    'HostBuilding/asyncapi.yaml': document,
    'named/asyncapi.yaml': { ...document, 'x-webhooks': { id: 'acme-pay' } },
    'loose/Order_Events.asyncapi.yaml': document,
    '123/asyncapi.yaml': document,
  });
  expect(await idOf(join(folder, 'HostBuilding'))).toBe('host-building');
  expect(await idOf(join(folder, 'HostBuilding'), 'other')).toBe('other');
  expect(await idOf(join(folder, 'named'))).toBe('acme-pay');
  expect(await idOf(join(folder, 'loose/Order_Events.asyncapi.yaml'))).toBe('order-events');
  expect(await idOf(join(folder, '123'))).toBe('acme');
});
