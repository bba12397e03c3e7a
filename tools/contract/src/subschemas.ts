/** The schemas right below a schema, whatever keyword holds them. */
import type { Json } from './contract.ts';
import { shapes, type Shape } from './keywords.ts';
import { isList, isObject } from './place.ts';

export interface Subschema {
  readonly keyword: string;
  readonly schema: Json;
}

export function subschemas(schema: Json): readonly Subschema[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const shape = shapes.get(keyword);
    return shape?.startsWith('schema') === true ? inside(value, shape).map((one) => ({ keyword, schema: one })) : [];
  });
}

function inside(value: Json, shape: Shape): readonly Json[] {
  if (isList(value)) return value;
  // Lists among dependencies hold names, not schemas.
  const isMap = shape === 'schema map' || shape === 'schema or names map';
  return isMap && isObject(value) ? Object.values(value).filter((one) => !isList(one)) : [value];
}
