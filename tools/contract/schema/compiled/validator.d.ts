import type { Json } from '../../src/contract.ts';

/** A compiled JSON Schema. `errors` holds what the last call found, and is replaced by the next. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

export interface StructureError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: Json };
  /** The schema that holds the keyword. */
  readonly parentSchema: { readonly [keyword: string]: Json };
  readonly data: Json;
}
