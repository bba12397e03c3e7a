/** Where things go and what packages are called. Emitters ask here and nowhere else. */
import type { Contract } from '@hookwright/contract';

/** The packages that come out of one contract. */
export const artifacts = ['models', 'validators'] as const;
export type Artifact = (typeof artifacts)[number];

/** `@hookwright/host-building-models`, or `host-building-models` without a scope. */
export function packageName(contract: Contract, artifact: Artifact): string {
  const name = `${contract.id}-${artifact}`;
  return contract.package.scope === undefined ? name : `@${contract.package.scope}/${name}`;
}

/** Every generated path, below `<out>/<id>/`. */
export const paths = {
  manifest: (artifact: Artifact) => `${artifact}/package.json`,
  readme: (artifact: Artifact) => `${artifact}/README.md`,
  models: 'models/index.d.ts',
  modelsModule: 'models/index.js',
  typedExamples: 'models/examples.check.ts',
  validators: 'validators/index.js',
  validatorsTypes: 'validators/index.d.ts',
  validatorsModels: 'validators/models.d.ts',
  verdicts: 'validators/is.js',
  verdictsTypes: 'validators/is.d.ts',
  schemas: 'validators/schemas.js',
  provider: 'validators/provider.js',
  providerTypes: 'validators/provider.d.ts',
  jsonSchema: (typeName: string) => `validators/schemas/${typeName}.json`,
  runtime: (file: string) => `validators/${file}`,
} as const;
