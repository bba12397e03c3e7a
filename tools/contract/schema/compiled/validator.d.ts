/** A compiled JSON Schema. `errors` holds what the last call found, and is replaced by the next. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

export interface StructureError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}
