/** The schemas of events: as data that the walks read, and as files that other tools read. */
import type { Contract } from '@hookwright/contract';
import { assertionsOf, reach } from './assertions.ts';
import type { Schemas } from './assertions.ts';
import { fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { generatedModule } from './generated-module.ts';
import { paths } from './layout.ts';
import { printConstants } from './schema-constants.ts';
import { wholeSchema } from './whole-schema.ts';

/** Assertions by contract: the schemas and the checks are both made from them. */
const validated = new WeakMap<Contract, Schemas>();

/** What is validated: the bodies of events and all types that these refer to, by name, in code-point order. */
export function validatedSchemas(contract: Contract): Schemas {
  const schemas = validated.get(contract) ?? schemasOfBodies(contract);
  validated.set(contract, schemas);
  return schemas;
}

function schemasOfBodies({ events, types }: Contract): Schemas {
  const all = assertionsOf(new Map(types.map(({ name, schema }) => [name, schema])));
  const bodies = events.map(({ typeName }) => typeName);
  const names = new Set(bodies.flatMap((name) => [name, ...reach(all.get(name) ?? true, all)]));
  return new Map([...names].toSorted((a, b) => (a < b ? -1 : 1)).map((name) => [name, all.get(name) ?? true]));
}

/** What the walks read: one constant for each type, so that a bundle holds only those of the events it uses. */
export const emitSchemas: Emitter = async (contract) => {
  const comment = fileComment(
    'What the schemas of events assert. Whole schemas are in the folder beside this file.',
    contract,
  );
  return [await generatedModule(paths.schemas, printConstants(validatedSchemas(contract)), comment)];
};

/** Each body, of an event or of a call, as a JSON Schema file that needs no other. */
export const emitJsonSchemas: Emitter = (contract) => {
  const schemas = new Map(contract.types.map(({ name, schema }) => [name, schema]));
  return bodiesOf(contract).map((name) => ({
    path: paths.jsonSchema(name),
    text: `${JSON.stringify(wholeSchema(name, schemas), null, 2)}\n`,
  }));
};

/** Types that are a whole body. What these refer to is in their files. */
function bodiesOf({ events, operations }: Contract): readonly string[] {
  const messages = operations.flatMap(({ requests, replies }) => [...requests, ...replies]);
  const called = messages.flatMap(({ payload }) => (payload?.kind === 'reference' ? [payload.to] : []));
  return [...new Set([...events.map(({ typeName }) => typeName), ...called])].toSorted((a, b) => (a < b ? -1 : 1));
}
