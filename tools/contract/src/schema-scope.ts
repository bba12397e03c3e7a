/** What every reader of a part of a schema needs. */
import type { Evidence, Json, JsonSchema, Type } from './contract.ts';
import { isList, type Members } from './place.ts';
import { trusted } from './trusted.ts';

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

/** The type name in `#/definitions/Name`. */
export const nameIn = (ref: string): string => ref.slice('#/definitions/'.length);

/** Those of the keywords that hold a number. */
export function numbers<K extends string>(schema: Members, keywords: readonly K[]): { readonly [P in K]?: number } {
  const found = keywords.flatMap((keyword) =>
    typeof schema[keyword] === 'number' ? [[keyword, schema[keyword]]] : [],
  );
  return trusted(Object.fromEntries(found));
}

export const list = (value: Json | undefined): readonly Json[] | undefined => (isList(value) ? value : undefined);

/** Texts in a list; anything else in it is left out. */
export const texts = (value: Json | undefined): readonly string[] =>
  isList(value) ? value.filter((one) => typeof one === 'string') : [];
