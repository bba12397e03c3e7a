import { describe, expect, test } from 'vitest';
import { artifacts, emitPackages } from '../src/index.ts';
import { textAt, toyShop } from './toy-shop.ts';

interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** All but the package that npm never sees. */
const onNpm = artifacts.filter((name) => name !== 'polyglot');

const manifestOf = async (...given: Parameters<typeof textAt>): Promise<Manifest> => JSON.parse(await textAt(...given));

const regExp = (pattern: string, star: string): RegExp =>
  new RegExp(`^${pattern.replace('./', '').replaceAll('.', '\\.').replaceAll('*', star)}$`);

/** `schemas/*.json` as npm reads it. */
const glob = (pattern: string): RegExp =>
  pattern.startsWith('**/') ? regExp(pattern.slice('**/'.length), '.+') : regExp(pattern, '[^/]+');

/** A resolver lets a star stand for folders too. */
const subpath = (pattern: string): RegExp => regExp(pattern, '.+');

describe('package.json', () => {
  test('holds what a registry and a resolver need', async () => {
    expect(await textAt('models/package.json')).toBe(`{
  "name": "@hookwright/toy-shop-models",
  "version": "0.1.0",
  "description": "TypeScript types for Toy Shop.",
  "keywords": [
    "webhooks",
    "toy-shop",
    "types",
    "typescript",
    "asyncapi"
  ],
  "license": "Apache-2.0",
  "type": "module",
  "sideEffects": false,
  "files": [
    "index.d.ts",
    "index.js"
  ],
  "exports": {
    ".": {
      "types": "./index.d.ts",
      "default": "./index.js"
    },
    "./package.json": "./package.json"
  },
  "types": "./index.d.ts",
  "engines": {
    "node": ">=20"
  },
  "publishConfig": {
    "access": "public"
  }
}
`);
  });

  test('installs nothing and runs nothing, but for the mock, which has its engine and a command', async () => {
    for (const artifact of onNpm.filter((name) => name !== 'mock')) {
      const keys = Object.keys(await manifestOf(`${artifact}/package.json`));
      expect(keys.filter((key) => /dependencies|scripts|bin/i.test(key))).toEqual([]);
    }
  });

  test.each([
    ['in a workspace of pnpm', toyShop(), 'workspace:^', '@hookwright/toy-shop-validators', 'workspace:^'],
    [
      'anywhere else',
      toyShop({ package: { runtimeRange: '^0.1.0', version: '2.0.0-rc.1', scope: 'corp' } }),
      '^0.1.0',
      '@corp/toy-shop-validators',
      '2.0.0-rc.1',
    ],
  ])('the mock finds its engine and the validators of its contract %s', async (_, contract, engine, name, range) => {
    const manifest: unknown = JSON.parse(await textAt('mock/package.json', contract));
    expect(manifest).toMatchObject({
      dependencies: { '@hookwright/mock-engine': engine, [name]: range },
      bin: { 'toy-shop-mock': './bin.js' },
      engines: { node: '>=22.18' },
    });
    expect(Object.keys((manifest as { dependencies: object }).dependencies)).toHaveLength(2);
    expect(manifest).not.toHaveProperty('scripts');
  });

  test('claims no scope and no license that it was not given', async () => {
    const contract = toyShop();
    const manifest = await manifestOf('validators/package.json', {
      ...contract,
      package: { version: contract.package.version, runtimeRange: contract.package.runtimeRange },
    });
    expect(manifest.name).toBe('toy-shop-validators');
    expect(Object.keys(manifest).filter((key) => ['license', 'publishConfig'].includes(key))).toEqual([]);
  });

  test('every entry point leads to files that are published, types first', async () => {
    const files = await emitPackages(toyShop());
    for (const artifact of onNpm) {
      const { exports, files: globs } = await manifestOf(`${artifact}/package.json`);
      const inside = files
        .filter(({ path }) => path.startsWith(artifact))
        .map(({ path }) => path.slice(artifact.length + 1));
      const published = inside.filter(
        (path) => path === 'package.json' || globs.some((pattern) => glob(pattern).test(path)),
      );
      for (const entry of Object.values(exports)) {
        // Of documentation there is nothing to run.
        const conditions = artifact === 'docs' ? ['types'] : ['types', 'default'];
        if (typeof entry === 'object') expect(Object.keys(entry)).toEqual(conditions);
        for (const target of typeof entry === 'object' ? Object.values(entry) : [entry]) {
          expect(
            published.filter((path) => subpath(target).test(path)),
            target,
          ).not.toEqual([]);
        }
      }
      expect(inside.filter((path) => !published.includes(path))).toEqual(
        { models: ['README.md', 'examples.check.ts'], docs: [], validators: ['README.md'], mock: ['README.md'] }[
          artifact
        ],
      );
    }
  });
});
