/** Where things go and what packages are called. Emitters ask here and nowhere else. */
import type { Contract } from '@hookwright/contract';

/** The packages that come out of one contract. */
export const artifacts = ['models', 'validators', 'mock', 'docs', 'polyglot'] as const;
export type Artifact = (typeof artifacts)[number];

/** The languages of `polyglot`: each is a folder of that name, and a name of the setting. */
export const languageIds = ['python', 'java', 'go', 'csharp', 'kotlin', 'rust', 'php'] as const;
export type LanguageId = (typeof languageIds)[number];

/** `@hookwright/host-building-models`, or `host-building-models` without a scope. */
export function packageName(contract: Contract, artifact: Artifact): string {
  const name = `${contract.id}-${artifact}`;
  return contract.package.scope === undefined ? name : `@${contract.package.scope}/${name}`;
}

/** What a mock package holds, one module each, so that a difference shows what changed. */
type MockData = 'examples' | 'rejected' | 'scenarios' | 'operations' | 'capabilities';

/** Where symbols of another package come from, as a module's text names it. */
export const packageModule = (contract: Contract, artifact: Artifact, subpath = ''): string =>
  `npm:${packageName(contract, artifact)}${subpath}`;

/** The package that reads a mock's data. */
export const MOCK_ENGINE = 'npm:@hookwright/mock-engine';

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
  receive: 'validators/receive.js',
  receiveTypes: 'validators/receive.d.ts',
  jsonSchema: (typeName: string) => `validators/schemas/${typeName}.json`,
  runtime: (file: string) => `validators/${file}`,
  mock: 'mock/index.js',
  mockTypes: 'mock/index.d.ts',
  mockData: (kind: MockData) => `mock/${kind}.js`,
  mockDataTypes: (kind: MockData) => `mock/${kind}.d.ts`,
  mockBin: 'mock/bin.js',
  docsProvider: 'docs/model/provider.json',
  docsEvent: (key: string) => `docs/model/events/${key}.json`,
  docsTypes: 'docs/model/types.json',
  docsIndex: 'docs/index.d.ts',
  docsWebhooks: 'docs/webhooks.d.ts',
  docsText: (file: string) => `docs/${file}`,
  polyglot: (language: LanguageId, path: string) => `polyglot/${language}/${path}`,
} as const;
