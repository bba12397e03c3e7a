import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { docsPackages, readModel } from '../src/packages/read.ts';

const made: string[] = [];

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

test('providers are the folders that hold a document model, by name', async () => {
  const packages = folder({
    'zebra/docs/model/provider.json': '{}',
    'acme/docs/model/provider.json': '{}',
    'receiver/package.json': '{}',
    'half/docs/README.md': '',
  });
  expect((await docsPackages(packages)).map(({ id }) => id)).toEqual(['acme', 'zebra']);
});

test('a folder that does not exist holds none', async () => {
  expect(await docsPackages(join(folder({}), 'nowhere'))).toEqual([]);
});

test('a model of another format, or none at all, is refused by its name and without the machine’s path', async () => {
  const packages = folder({
    'acme/docs/model/provider.json': '{"format":2}',
    'acme/docs/model/events/moved.json': '{"format":',
  });
  const refusal = (path: string) =>
    readModel(join(packages, path)).then(
      () => '',
      (error: Error) => error.message,
    );
  expect(await refusal('acme/docs/model/provider.json')).toBe(
    'acme/docs/model/provider.json is not a document model of format 1. Generate it again with this version.',
  );
  expect(await refusal('acme/docs/model/events/moved.json')).toBe(
    'acme/docs/model/events/moved.json is not JSON. Generate it again.',
  );
});
