/**
 * Compiles the JSON Schemas that specs are checked against into plain modules under `schema/compiled/`: those of AsyncAPI, of
 * `x-webhooks`, and of the small files beside a document. Run it after a change: `node scripts/compile-schemas.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import asyncapiSpecs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { trusted } from '../src/trusted.ts';
import { prepare, prepareAsyncapi, type Schema } from './prepare-schemas.ts';

const folder = new URL('../schema/', import.meta.url);

/** File → its text. */
export function compileSchemas(): ReadonlyMap<string, string> {
  return new Map(Object.entries({ ...asyncapi('3.0.0'), ...asyncapi('3.1.0'), ...webhooks(), ...specFiles() }));
}

type Files = Readonly<Record<string, string>>;

const asyncapi = (version: '3.0.0' | '3.1.0'): Files => {
  const official = trusted<Schema>(asyncapiSpecs.schemas[version]);
  const exports = {
    document: 'asyncapi.json',
    message: 'messageObject.json',
    channel: 'channel.json',
    operation: 'operation.json',
  };
  // Definitions are added one by one, or each of them would be printed twice.
  const { definitions, ...document } = prepareAsyncapi(official, version);
  return compile(
    `asyncapi-${version}`,
    [...Object.values(trusted<Readonly<Record<string, Schema>>>(definitions)), document],
    exports,
  );
};

const webhooks = (): Files => {
  const overrides = { $id: 'overrides', $ref: 'x-webhooks#/definitions/overrides' };
  return compile('x-webhooks', [{ $id: 'x-webhooks', ...readSchema('x-webhooks') }, overrides], {
    webhooks: 'x-webhooks',
    overrides: 'overrides',
  });
};

const specFiles = (): Files => {
  const names = ['about', 'expected', 'scenario'];
  return compile(
    'spec-files',
    names.map((name) => ({ $id: name, ...readSchema(name) })),
    Object.fromEntries(names.map((name) => [name, name])),
  );
};

const readSchema = (name: string): Schema =>
  prepare(trusted<Schema>(JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'))));

function compile(file: string, schemas: readonly Schema[], exports: Readonly<Record<string, string>>): Files {
  // `verbose` puts the schema into each error: what is allowed and what a member means is told from it.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    messages: false,
    validateSchema: false,
    validateFormats: false,
    inlineRefs: false,
    logger: false,
    meta: false,
    code: { source: true, esm: true, lines: true, optimize: 1 },
  });
  for (const schema of schemas) ajv.addSchema(schema);
  const names = Object.keys(exports);
  const types = `import type { Validator } from './validator.d.ts';\n\n${names.map((name) => `export declare const ${name}: Validator;\n`).join('')}`;
  return { [`${file}.js`]: module(standalone.default(ajv, exports)), [`${file}.d.ts`]: types };
}

/** AJV prints `require` for two functions of its own. Ours take any data, while its comparison calls a member named `toString`. */
function module(text: string): string {
  const used = new Set<string>();
  const body = text.replaceAll(
    /^const (func\d+) = require\("ajv\/dist\/runtime\/(equal|ucs2length)"\)\.default;$/gm,
    (_, name: string, runtime: string) => {
      used.add(runtime);
      return `const ${name} = ${runtime};`;
    },
  );
  const plain = body.replaceAll(/^\/\*# sourceURL=.* \*\/;\n/gm, '').replace(/^"use strict";\n?/, '');
  if (/\brequire\(/.test(plain))
    throw new Error('A compiled module still has a `require`: AJV prints its runtime in another way now.');
  const imports = used.size === 0 ? '' : `import { ${[...used].toSorted().join(', ')} } from './runtime.js';\n`;
  return `// Made by scripts/compile-schemas.ts; changes here are lost.\n${imports}${plain}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const compiled = new URL('compiled/', folder);
  mkdirSync(compiled, { recursive: true });
  for (const [name, text] of compileSchemas()) writeFileSync(new URL(name, compiled), text);
}
