/** The package.json of each generated package. Nothing runs on installation, and only the mock installs anything with it. */
import type { Contract } from '@hookwright/contract';
import type { Emitter, GeneratedFile } from './emitter.ts';
import { packageName, paths } from './layout.ts';
import type { Artifact } from './layout.ts';

interface PackageParts {
  readonly description: string;
  readonly keyword: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** The oldest Node that it runs on. */
  readonly node?: string;
}

/** Types come first: a condition after `default` is never reached. */
const module = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });

export const emitModelsManifest: Emitter = (contract) =>
  manifest(contract, 'models', {
    description: `TypeScript types for ${contract.title}.`,
    keyword: 'types',
    files: ['index.d.ts', 'index.js'],
    exports: { '.': module('index') },
  });

export const emitValidatorsManifest: Emitter = (contract) =>
  manifest(contract, 'validators', {
    description: `Validators, types and JSON Schemas for ${contract.title}.`,
    keyword: 'validation',
    files: ['*.js', '*.d.ts', 'schemas/*.json'],
    exports: {
      '.': module('index'),
      './is': module('is'),
      './provider': module('provider'),
      './receive': module('receive'),
      './schemas/*.json': './schemas/*.json',
    },
  });

export const emitMockManifest: Emitter = (contract) =>
  manifest(contract, 'mock', {
    description: `${contract.title}, offline: a mock that registers, signs, delivers and retries.`,
    keyword: 'mock',
    files: ['*.js', '*.d.ts'],
    exports: { '.': module('index') },
    bin: { [`${contract.id}-mock`]: './bin.js' },
    dependencies: {
      '@hookwright/mock-engine': contract.package.runtimeRange,
      [packageName(contract, 'validators')]: validatorsRange(contract),
    },
    node: '>=22.18',
  });

export const emitDocsManifest: Emitter = (contract) =>
  manifest(contract, 'docs', {
    description: `${contract.title}, documented: data for a site, and text for people and programs.`,
    keyword: 'documentation',
    files: ['*.d.ts', '**/*.json', '**/*.md', '**/*.txt'],
    exports: {
      '.': { types: './index.d.ts' },
      './*.json': './*.json',
      './*.md': './*.md',
      './*.txt': './*.txt',
    },
  });

/** Both packages come out of one contract, so they go together: in a workspace as they lie there, elsewhere by version. */
const validatorsRange = ({ package: { runtimeRange, version } }: Contract): string =>
  runtimeRange.startsWith('workspace:') ? 'workspace:^' : version;

/** The order of the keys is the usual one, and always the same. */
function manifest(contract: Contract, artifact: Artifact, parts: PackageParts): readonly GeneratedFile[] {
  const { version, license, scope } = contract.package;
  const text = JSON.stringify(
    {
      name: packageName(contract, artifact),
      version,
      description: parts.description,
      keywords: ['webhooks', contract.id, parts.keyword, 'typescript', 'asyncapi'],
      license,
      type: 'module',
      sideEffects: false,
      files: parts.files,
      exports: { ...parts.exports, './package.json': './package.json' },
      types: './index.d.ts',
      bin: parts.bin,
      dependencies: parts.dependencies,
      engines: { node: parts.node ?? '>=20' },
      publishConfig: scope === undefined ? undefined : { access: 'public' },
    },
    null,
    2,
  );
  return [{ path: paths.manifest(artifact), text: `${text}\n` }];
}
