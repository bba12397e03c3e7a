/** What every reader of a part of a schema needs. */
import type { Evidence, Json, JsonSchema, Type } from './contract.ts';
import { isObject } from './place.ts';

export type SchemaObject = Readonly<Record<string, Json>>;

export interface SchemaScope {
  /** Reads a schema within this one. */
  readonly read: (schema: Json, scope: SchemaScope) => Type;
  /** Normalised schemas by type name. */
  readonly definitions: ReadonlyMap<string, JsonSchema>;
  /** What members that say nothing themselves inherit. */
  readonly evidence?: Evidence | undefined;
  /** Types whose `allOf` is being read: a second visit is a reference, not a copy. */
  readonly open?: readonly string[];
  /** Types that were read as a part of an `allOf`, by name and inherited evidence. */
  readonly parts: Map<string, Type>;
}

export const isSchemaObject = (schema: Json | undefined): schema is SchemaObject => isObject(schema);

/** The type name in `#/definitions/Name`. */
export const nameIn = (ref: string): string => ref.slice('#/definitions/'.length);

/** Those of the keywords that hold a number. */
export function numbers<K extends string>(schema: SchemaObject, keywords: readonly K[]): { readonly [P in K]?: number } {
  const found = keywords.flatMap((keyword) => (typeof schema[keyword] === 'number' ? [[keyword, schema[keyword]]] : []));
  return Object.fromEntries(found) as { readonly [P in K]?: number };
}

export const list = (value: Json | undefined): readonly Json[] | undefined =>
  Array.isArray(value) ? (value as readonly Json[]) : undefined;
