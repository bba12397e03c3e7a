import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '@hookwright/contract';
import { emitPackages } from '../src/index.ts';
import { compilers, complaints } from './compiled.ts';
import { contractOf } from './contract-of.ts';
import { load, runWithoutEval, writePackage } from './emitted-package.ts';
import { hostileTexts } from './hostile.ts';
import { closed, field, object, string } from './type-cases.ts';

const body = (name: string): JsonSchema => ({
  type: 'object',
  required: ['event'],
  properties: { event: { const: name }, [`onlyIn_${name}`]: { type: 'string', format: 'date' } },
});

const model = (name: string) => object(field('event', closed(name)), field(`onlyIn_${name}`, string, false));

const twoEvents = contractOf({
  types: { First: body('first'), Second: body('second') },
  models: { First: model('first'), Second: model('second') },
  events: { first: 'First', second: 'Second' },
});

/** AJV cannot take half of a pair of surrogates for a name. */
const names = hostileTexts.filter((text) => text.isWellFormed());

/** A contract in which every text that can be anything is hostile. */
const hostile = contractOf({
  title: '*/ throw 1; /*',
  types: {
    Odd: {
      type: 'object',
      title: '*/',
      description: names.join('\n'),
      $id: '*/ throw 1; //',
      $comment: '*/',
      properties: Object.fromEntries(
        names.map((text, i): [string, JsonSchema] => [text, { enum: [text, i], description: text }]),
      ) as never,
      required: names.filter((text) => text !== '__proto__').slice(0, 3) as string[],
      anyOf: [{ enum: [...names] }, { type: 'string' }, { type: 'object', patternProperties: { '["\'`$]{2,}': true } }],
      additionalProperties: { const: { 'a"b': names[1]! } },
    },
  },
  events: Object.fromEntries(
    names.map((name, i) => [`${name}-${i}`, { typeName: 'Odd', exportName: `odd${i}`, title: name, summary: name }]),
  ),
  rules: [{ pointer: "/it's" }, { header: "X-'\n" }, { present: { "/'": "it's-0" }, aliases: { "a'b": "it's-0" } }],
});

const bundled = async (folder: string, entry: string): Promise<string> => {
  const stdin = { contents: entry, resolveDir: folder };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
};

test('a schema that AJV does not take is told with its type', async () => {
  for (const Bad of [{ pattern: '(' }, { properties: { '\ud800': { type: 'string' } } }] as JsonSchema[]) {
    const contract = contractOf({ types: { Bad }, events: { bad: 'Bad' } });
    await expect(emitPackages(contract, ['validators'])).rejects.toThrow('No check can be made for the type Bad: ');
  }
});

describe('the modules', () => {
  test('load unbundled in a plain Node that makes no code from strings', async () => {
    const folder = await writePackage(twoEvents);
    const printed = runWithoutEval(
      folder,
      `import { validate, first } from './index.js';
       import { toyShop } from './provider.js';
       import { isFirst } from './is.js';
       const refused = validate({ event: 'first', onlyIn_first: 1 });
       const strange = validate({ event: 'first', onlyIn_first: 'x', y: 1 });
       console.log(refused.issues[0].message, strange.drift.length, isFirst({ event: 'first' }), toyShop.id, first.type);`,
    );
    expect(printed).toBe('/onlyIn_first must be a string, but is a number 2 true toy-shop first\n');
  });

  test('import each other and nothing else', async () => {
    const folder = await writePackage(twoEvents);
    for (const file of readdirSync(folder).filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
      const text = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
      for (const [, from] of text.matchAll(/\bfrom '([^']*)'/g)) expect(from, file).toMatch(/^\.\/[\w-]+\.js$/);
      expect(text, file).not.toMatch(
        /\brequire\b|\bimport\(|\beval\b|new Function|sourceURL|process\.|node:|contract:\/\/\//,
      );
    }
  });

  test('a bundle holds only what it uses', async () => {
    const folder = await writePackage(twoEvents);
    expect(await bundled(folder, "export { first } from './index.js'")).not.toContain('onlyIn_second');
    const check = await bundled(folder, "export { isFirst } from './is.js'");
    expect(check).toContain('onlyIn_first');
    expect(check).not.toMatch(/onlyIn_second|must be/);
    expect(await bundled(folder, "import './index.js'")).toBe('');
  });

  test('text from a contract stays text', async () => {
    const { events, provider, folder } = await load(hostile);
    // AJV passes over a member called `__proto__` wherever a schema names it.
    const accepted = Object.fromEntries(names.filter((text) => text !== '__proto__').map((text) => [text, text]));
    const { odd0 } = events;
    expect(odd0!.issues(accepted)).toEqual([]);
    expect(odd0!.issues({ ...accepted, "it's": 'other' })).toMatchObject([{ code: 'enum' }]);
    expect(Object.keys(provider.events)).toEqual(names.map((name, i) => `${name}-${i}`));
    expect(provider.title).toBe(hostile.title);
    expect(odd0!['~standard'].jsonSchema.input({ target: 'draft-07' })['required']).toEqual(names.slice(0, 3));
    const shipped = JSON.parse(readFileSync(join(folder, 'schemas/Odd.json'), 'utf8')) as Record<string, unknown>;
    expect(shipped['description']).toBe(names.join('\n'));
    for (const { path, text } of await emitPackages(hostile, ['validators'])) {
      if (path.endsWith('.js')) expect(text.replaceAll('\n', ''), path).not.toMatch(/[\p{Cc}\u2028\u2029\u202E]/u);
    }
  });

  test('the checks are readable: no ladder, and names that an added event does not shift', async () => {
    const one = contractOf({ types: { First: body('first') }, events: { first: 'First' } });
    const [alone, together] = await Promise.all(
      [one, twoEvents].map(async (contract) => {
        const files = await emitPackages(contract, ['validators']);
        return files.find(({ path }) => path === 'validators/is.js')!.text;
      }),
    );
    const checkOf = (text: string) => /export function isFirst[^]*?\n\}\n/.exec(text)![0];
    expect(checkOf(alone!)).toBe(checkOf(together!));
    expect(checkOf(alone!)).toBe(`export function isFirst(data) {
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    return false;
  }
  if (data.event === undefined) {
    return false;
  }
  if ('first' !== data.event) {
    return false;
  }
  if (data.onlyIn_first !== undefined) {
    if (typeof data.onlyIn_first !== 'string') {
      return false;
    }
  }
  return true;
}
`);
  });
});

test('each body, of an event or of a call, is shipped as a JSON Schema that needs no other file', async () => {
  const types: Readonly<Record<string, JsonSchema>> = {
    Body: {
      description: 'Of an event.',
      properties: { a: { $ref: '#/definitions/Part' }, next: { $ref: '#/definitions/Body' } },
    },
    Part: { 'x-evidence': 'observed', title: 'A part', type: 'string', format: 'date' },
    Request: { properties: { part: { $ref: '#/definitions/Part' } } },
  };
  const request = { name: 'request', title: '', payload: { kind: 'reference', to: 'Request' }, examples: [] } as const;
  const call = { name: 'call', title: '', method: 'POST', basePath: '', path: '/', requests: [request], replies: [] };
  const contract = contractOf({ types, events: { body: 'Body' }, operations: [call] });
  const files = await emitPackages(contract, ['validators']);
  const schema = (name: string) =>
    JSON.parse(files.find(({ path }) => path === `validators/schemas/${name}.json`)!.text);
  expect(schema('Body')).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(types['Body'] as object),
    definitions: { Body: types['Body'], Part: types['Part'] },
  });
  expect(schema('Request').definitions).toEqual({ Part: types['Part'] });
  expect(files.find(({ path }) => path === 'validators/is.js')!.text).not.toContain('isRequest');
});

const standardSchema = readFileSync(
  createRequire(import.meta.url)
    .resolve('@standard-schema/spec')
    .replace(/\.c?js$/, '.d.ts'),
  'utf8',
);

const use = `
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '../standard-schema.js';
import { ContractError, first, validate } from './index.js';
import type { First, Finding, Result, ToyShopEvents } from './index.js';
import { isSecond } from './is.js';
import { toyShop } from './provider.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const schema: StandardSchemaV1<First> & StandardJSONSchemaV1<First> = first;
const output: Same<StandardSchemaV1.InferOutput<typeof first>, First> = true;

export function receive(body: unknown, headers: Headers): string | readonly Finding[] {
  const result: Result<ToyShopEvents> = toyShop.validate(body, { headers, mode: 'strict' });
  if (!result.ok) return result.reason === 'drift' ? (result.type ?? '') : result.issues;
  switch (result.type) {
    case 'first':
      return result.event.onlyIn_first ?? '';
    case 'second':
      return result.event.onlyIn_second ?? '';
  }
}

export function narrow(body: unknown): string | undefined {
  first.assert(body);
  const name: 'first' = body.event;
  const wire: 'first' = first.type;
  return name + wire + toyShop.events.second.title + (isSecond(body) ? '' : body.onlyIn_first);
}

// @ts-expect-error There is no such mode.
validate({}, { mode: 'lax' });
export { ContractError, output, schema };
`;

test.each(Object.entries(compilers))('the types hold under TypeScript %s', async (_, compiler) => {
  const files = await emitPackages(twoEvents, ['validators']);
  const more = [
    { path: 'standard-schema.d.ts', text: standardSchema },
    { path: 'validators/use.ts', text: use },
  ];
  expect(complaints([...files, ...more], compiler)).toBe('');
});
