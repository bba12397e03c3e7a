import { expect, test } from 'vitest';
import { emitPackages } from '../src/index.ts';
import { toyShop } from './toy-shop.ts';

test('all packages by default, one when asked, and no path twice', async () => {
  const paths = (await emitPackages(toyShop())).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(paths.toSorted());
  expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(['models', 'validators', 'mock', 'docs']));
  const models = (await emitPackages(toyShop(), ['models'])).map(({ path }) => path);
  expect(models).toEqual(paths.filter((path) => path.startsWith('models/')));
});

test('other languages come only where they are wanted, each in its folder', async () => {
  const wanted = toyShop({ package: { languages: ['python', 'go'] } });
  const paths = (await emitPackages(wanted, ['polyglot'])).map(({ path }) => path);
  expect(new Set(paths.map((path) => path.split('/').slice(0, 2).join('/')))).toEqual(
    new Set(['polyglot/README.md', 'polyglot/go', 'polyglot/package.json', 'polyglot/python']),
  );
  expect(await emitPackages(toyShop(), ['polyglot'])).toEqual([]);
});

test('the same contract gives the same bytes, and is left as it was', async () => {
  const contract = toyShop();
  const before = structuredClone(contract);
  const first = await emitPackages(contract);
  expect(contract).toEqual(before);
  // A copy, so that nothing remembered of the first run is used.
  expect(await emitPackages(before)).toEqual(first);
});

test('every file ends with one line end and knows nothing of this machine', async () => {
  for (const { path, text } of await emitPackages(toyShop())) {
    if (/\.(js|ts|json|md|txt)$/.test(path)) {
      expect(text, path).toMatch(/[^\n]\n$/);
    }
    expect(text, path).not.toMatch(/\/work\/|\/tmp\/|file:\/\/|\r/);
  }
});
