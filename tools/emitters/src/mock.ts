/** The provider as a mock takes it: the descriptor, and everything that a mock sends and answers. */
import { code, id, key, ref, typeRef } from '@hookwright/code';
import type { Contract } from '@hookwright/contract';
import { fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { generatedModule } from './generated-module.ts';
import { MOCK_ENGINE, packageModule, paths } from './layout.ts';
import { freeName, ownTypes } from './symbols.ts';
import { tsdocLine } from './tsdoc.ts';

export const emitMock: Emitter = async (contract) => {
  const comment = fileComment(
    `${tsdocLine(contract.title)} as a mock: data alone, for \`@hookwright/mock-engine\`.`,
    contract,
  );
  return [
    await generatedModule(paths.mock, mock(contract), comment),
    await generatedModule(paths.mockTypes, mockTypes(contract), comment),
  ];
};

/** The provider keeps its name; ours step aside. */
function names({ exportName }: Contract) {
  const free = (name: string) => freeName(name, new Set([exportName]));
  return {
    provider: free('provider'),
    examples: free('examples'),
    scenarios: free('scenarios'),
    bodies: free('bodies'),
  };
}

function mock(contract: Contract) {
  const { exportName, events } = contract;
  const own = names(contract);
  const descriptor = ref(exportName, packageModule(contract, 'validators', '/provider'));
  const validator = (name: string) => ref(name, packageModule(contract, 'validators'));
  const bodies = ref(own.bodies, paths.mock);
  return code`
    /** The validator of each event: it knows the schema of the body. */
    const ${bodies} = {
      ${events.map((event) => code`${key(event.name)}: ${validator(event.exportName)},`)}
    };

    export const ${ref(own.provider, paths.mock)} = ${descriptor};

    export const ${ref(exportName, paths.mock)} = {
      ...${ref(own.provider, paths.mock)},
      ${members(contract)}
      schema: (type) => ${bodies}[type]['~standard'].jsonSchema.input({ target: 'draft-07' }),
    };

    ${passedOn('examples', own.examples)}
    ${passedOn('scenarios', own.scenarios)}
  `;
}

/** Each under its own name, written once where nothing else is called so. */
function members({ exportName, events }: Contract) {
  const taken = new Set([exportName, ...events.map((event) => event.exportName)]);
  return Object.entries(dataModules).map(([name, kind]) => {
    const value = ref(name, paths.mockData(kind));
    return taken.has(name) ? code`${id(name)}: ${value},` : code`${value},`;
  });
}

/** Member of the mock → the module that holds it. */
const dataModules = {
  examples: 'examples',
  rejected: 'rejected',
  scenarios: 'scenarios',
  operations: 'operations',
  capabilityMembers: 'capabilities',
  types: 'capabilities',
} as const;

function mockTypes(contract: Contract) {
  const { exportName } = contract;
  const own = names(contract);
  const events = typeRef(ownTypes(contract).events, packageModule(contract, 'validators'));
  const provider = typeRef('Provider', packageModule(contract, 'validators', '/provider'));
  const examples = typeRef('examples', paths.mockDataTypes('examples'));
  const scenarios = typeRef('scenarios', paths.mockDataTypes('scenarios'));
  const mocked = typeRef('MockedProvider', MOCK_ENGINE);
  return code`
    /** The provider with all that its mock sends and answers. */
    export declare const ${ref(exportName, paths.mockTypes)}: ${mocked}<${events}> & {
      readonly examples: typeof ${examples};
      readonly scenarios: typeof ${scenarios};
    };

    /** The descriptor of the validators package, as it is. */
    export declare const ${ref(own.provider, paths.mockTypes)}: ${provider}<${events}>;

    ${passedOn('examples', own.examples)}
    ${passedOn('scenarios', own.scenarios)}
  `;
}

/** Exports what a data module holds, under its own name unless the provider has that. */
const passedOn = (kind: 'examples' | 'scenarios', name: string) =>
  name === kind
    ? code`export { ${id(kind)} } from ${`./${kind}.js`};`
    : code`export { ${id(kind)} as ${id(name)} } from ${`./${kind}.js`};`;
