/** The types of the packages that a mock package speaks of, from their sources, where compilers look for packages. */
import { readFileSync } from 'node:fs';
import type { GeneratedFile } from '../src/emitter.ts';

const packages = new URL('../../../packages/', import.meta.url);

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'mock-engine': ['mocked-provider', 'mock', 'model', 'ports'],
  receiver: ['provider', 'webhooks'],
};

const INDEXES: Readonly<Record<string, string>> = {
  'mock-engine': `
    import type { Mock } from './mock.js';
    import type { MockedProvider } from './mocked-provider.js';
    export type * from './mock.js';
    export type * from './mocked-provider.js';
    export declare function startMock<Events>(provider: MockedProvider<Events>): Promise<Mock>;
  `,
  receiver: `
    export type * from './provider.js';
    export type * from './webhooks.js';
  `,
};

export const engineTypes = (): readonly GeneratedFile[] =>
  Object.entries(SOURCES).flatMap(([name, sources]) => {
    const at = (file: string) => `node_modules/@hookwright/${name}/${file}`;
    const manifest = { name: `@hookwright/${name}`, type: 'module', exports: { '.': './index.ts' } };
    return [
      { path: at('package.json'), text: JSON.stringify(manifest) },
      { path: at('index.ts'), text: INDEXES[name]! },
      ...sources.map((source) => ({ path: at(`${source}.ts`), text: sourceText(`${name}/src/${source}.ts`) })),
    ];
  });

const sourceText = (file: string): string =>
  readFileSync(new URL(file, packages), 'utf8').replaceAll(/ from '(\.\/[\w-]+)\.ts';/g, " from '$1.js';");
