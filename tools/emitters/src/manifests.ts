/** The package.json of each generated package. Nothing is installed with them, and nothing runs on installation. */
import type { Contract } from '@hookwright/contract';
import type { Emitter, GeneratedFile } from './emitter.ts';
import { packageName, paths } from './layout.ts';
import type { Artifact } from './layout.ts';

interface PackageParts {
  readonly description: string;
  readonly keyword: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
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
      './schemas/*.json': './schemas/*.json',
    },
  });

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
      engines: { node: '>=20' },
      publishConfig: scope === undefined ? undefined : { access: 'public' },
    },
    null,
    2,
  );
  return [{ path: paths.manifest(artifact), text: `${text}\n` }];
}
