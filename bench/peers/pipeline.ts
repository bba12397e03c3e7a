/**
 * The pipeline that people build today: the official parser, json-schema-to-typescript with its prettier, AJV's standalone
 * code. Arguments: output folder, then AsyncAPI documents. One process for all of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { Ajv, type AnySchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const [out = '', ...documents] = process.argv.slice(2);
const parser = new Parser();
for (const [index, path] of documents.entries()) {
  const { document, diagnostics } = await parser.parse(readFileSync(path, 'utf8'), { source: path });
  if (document === undefined) throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
  const folder = join(out, String(index));
  mkdirSync(folder, { recursive: true });
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, code: { source: true, esm: true } });
  const exported: Record<string, string> = {};
  for (const message of document.allMessages()) {
    const name = message.name() ?? message.id();
    const schema = withoutParserMarks(message.payload()?.json()) as JSONSchema;
    writeFileSync(join(folder, `${name}.d.ts`), await compile(schema, name, { additionalProperties: false }));
    ajv.addSchema(schema as AnySchemaObject, `#/${index}/${name}`);
    exported[name.replaceAll(/\W/g, '_')] = `#/${index}/${name}`;
  }
  writeFileSync(join(folder, 'validators.js'), standalone.default(ajv, exported));
}

/** The parser leaves `x-parser-*` marks in every schema; the tools that follow have no use for them. */
function withoutParserMarks(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, member: unknown) => (key.startsWith('x-parser-') ? undefined : member)),
  );
}
