/** The body of each event as a JSON Schema of its own. */
import type { Contract, JsonObject } from '@hookwright/contract';
import { wholeSchema } from '../whole-schema.ts';
import { jsonText } from './json-text.ts';

interface SchemaFile {
  readonly typeName: string;
  readonly text: string;
}

/** One file a type: events that share a body share its file. */
export function jsonSchemas({ events, types }: Contract): readonly SchemaFile[] {
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  const names = [...new Set(events.map(({ typeName }) => typeName))];
  return names.map((typeName) => {
    const { $schema, title = typeName, ...rest } = wholeSchema(typeName, schemas);
    return { typeName, text: jsonText({ $schema, title, ...rest } as JsonObject, 4) };
  });
}
