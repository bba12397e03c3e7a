/** The schemas of events: as data that the walks read, and as files that other tools read. */
import { code, doc, join, literal, printModule, ref } from '@hookwright/code';
import type { Contract, Json, JsonSchema } from '@hookwright/contract';
import { assertionsOf, reach } from './assertions.ts';
import { fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { paths } from './layout.ts';

/** What is validated: the bodies of events and all types that these refer to, by name, in code-point order. */
export function validatedSchemas({ events, types }: Contract): ReadonlyMap<string, JsonSchema> {
  const all = assertionsOf(new Map(types.map(({ name, schema }) => [name, schema])));
  const bodies = events.map(({ typeName }) => typeName);
  const names = new Set(bodies.flatMap((name) => [name, ...reach(all.get(name) ?? true, all)]));
  return new Map([...names].toSorted((a, b) => (a < b ? -1 : 1)).map((name) => [name, all.get(name) ?? true]));
}

/** One constant for each type, so that a bundle holds only those of the events it uses. The title is the type's name. */
export const emitSchemas: Emitter = (contract) => {
  const constants = [...validatedSchemas(contract)].map(
    ([name, schema]) => code`export const ${ref(name, paths.schemas)} = ${literal({ title: name, ...keywordsOf(schema) })};`,
  );
  const body = code`
    ${doc(fileComment('What the schemas of events assert. Whole schemas are in the folder beside this file.', contract))}
    ${join(constants, '\n\n')}
  `;
  return [{ path: paths.schemas, text: printModule(paths.schemas, body) }];
};

/** Every type of the contract as a JSON Schema file that needs no other. */
export const emitJsonSchemas: Emitter = ({ types }) => {
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  return types.map(({ name, schema }) => {
    const needed = reach(schema, schemas);
    const document = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      ...keywordsOf(schema),
      ...(needed.length > 0 && { definitions: Object.fromEntries(needed.map((other) => [other, schemas.get(other)!])) }),
    };
    return { path: paths.jsonSchema(name), text: `${JSON.stringify(document satisfies Json, null, 2)}\n` };
  });
};

/** `true` and `false` as schemas that can hold more. */
const keywordsOf = (schema: JsonSchema) => (typeof schema === 'object' ? schema : schema ? {} : { not: {} });
