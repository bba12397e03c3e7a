/** The schemas right below a schema, whatever keyword holds them. */
import type { Json } from './contract.ts';
import { shapes } from './keywords.ts';
import { isObject } from './place.ts';

export interface Subschema {
  readonly keyword: string;
  readonly schema: Json;
}

export function subschemas(schema: Json): readonly Subschema[] {
  if (!isObject(schema)) return [];
  return (Object.entries(schema) as [string, Json][]).flatMap(([keyword, value]): readonly Subschema[] => {
    switch (shapes.get(keyword)) {
      case 'schema':
        return [{ keyword, schema: value }];
      case 'schema list':
      case 'schema or list':
        return (Array.isArray(value) ? (value as readonly Json[]) : [value]).map((one) => ({ keyword, schema: one }));
      case 'schema map':
      case 'schema or names map':
        return isObject(value) ? (Object.values(value) as Json[]).filter((one) => !Array.isArray(one)).map((one) => ({ keyword, schema: one })) : [];
      default:
        return [];
    }
  });
}
