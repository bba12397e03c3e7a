/** A type as a JSON Schema that needs no other file. */
import type { Json } from '@hookwright/contract';
import { keywordsOf, reach } from './assertions.ts';
import type { Schemas } from './assertions.ts';

/** The schema of a type with all that it refers to under `definitions`. */
export function wholeSchema(name: string, schemas: Schemas): { readonly [keyword: string]: Json } {
  const schema = schemas.get(name) ?? true;
  const needed = reach(schema, schemas);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...keywordsOf(schema),
    ...(needed.length > 0 && {
      definitions: Object.fromEntries(needed.map((other) => [other, schemas.get(other)!])),
    }),
  };
}
