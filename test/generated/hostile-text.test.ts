import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readContract } from '@hookwright/contract';
import { emitPackages } from '@hookwright/emitters';
import { describe, expect, test } from 'vitest';
import { engineTypes } from '../../tools/emitters/test/engine-types.ts';
import type { Validators } from '../support/contracts.ts';
import { emptyFolder, fill } from '../support/folder.ts';

/** Texts that end a string, a comment, a template or a line, or name something that every object has. */
const hostile: readonly string[] = [
  '*/ globalThis.broken = true; /*',
  '`; globalThis.broken = true; `',
  '${globalThis.broken = true}',
  '"; globalThis.broken = true; "',
  "'; globalThis.broken = true; '",
  'line\nbreak',
  'carriage\rreturn',
  'separator\u2028and\u2029',
  '</script><script>globalThis.broken = true</script>',
  '\\u0022); globalThis.broken = true; (\\u0022',
  '@deprecated {@link evil} @internal',
  '[click](javascript:alert(1)) | pipe',
  '🦀 emoji \u200f mark',
  'null\u0000byte',
  '../../escape',
  'validate1',
  'vErrors',
  'hasOwnProperty',
  'constructor',
  'toString',
  'x'.repeat(5000),
];

/** A body that the document accepts without drift. */
const bodyWith = (text: string): object => ({
  event: 'thing_happened',
  [text]: 'value',
  fixed: text,
  one: text,
  matched: text,
  known: text,
  nested: { [text]: { [text]: 1 } },
});

/** A document with the text in every slot that takes free text, and as a member, a value and a pattern. */
const documentWith = (text: string): object => ({
  asyncapi: '3.0.0',
  info: {
    title: text,
    version: '1.0.0',
    description: text,
    license: { name: text },
    externalDocs: { url: 'https://example.com/docs', description: text },
  },
  channels: {
    events: { address: null, description: text, messages: { thing: { $ref: '#/components/messages/thing' } } },
  },
  operations: { send: { action: 'send', title: text, summary: text, channel: { $ref: '#/channels/events' } } },
  components: {
    messages: {
      thing: {
        name: 'thing_happened',
        title: text,
        summary: text,
        description: text,
        examples: [{ name: text, summary: text, payload: bodyWith(text) }],
        payload: {
          type: 'object',
          title: text,
          description: text,
          $comment: text,
          required: ['event', text],
          properties: {
            event: { const: 'thing_happened' },
            [text]: { type: 'string', title: text, description: text, default: text, examples: [text] },
            known: {
              description: text,
              anyOf: [{ enum: [text, 'other'] }, { type: 'string' }],
              'x-values': { [text]: text },
            },
            fixed: { const: text },
            one: { enum: [text, 1, null] },
            matched: { type: 'string', pattern: `^${text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}$` },
            nested: { type: 'object', properties: { [text]: { $ref: '#/components/schemas/Inner' } } },
          },
        },
      },
    },
    schemas: {
      Inner: {
        type: 'object',
        title: text,
        description: text,
        required: [text],
        properties: { [text]: { type: 'integer' } },
      },
    },
  },
  'x-webhooks': {
    id: 'hostile',
    unknown: [text],
    quirks: [{ id: 'Q1', text, at: ['thing_happened'] }],
    sources: [{ id: 'A', title: text, note: text }],
    registration: { mode: 'manual', steps: [text] },
    authentication: [{ scheme: 'static-header', header: 'X-Token', description: text }],
    evidence: { '/registration': { status: 'assumed', note: text } },
  },
});

const require = createRequire(import.meta.url);

test.each(['new', 'class', 'validate', 'default', 'v2-3'])('a provider may be called %s', async (id) => {
  const folder = fill(emptyFolder(), {
    'asyncapi.json': JSON.stringify({ ...documentWith('text'), 'x-webhooks': { id } }),
  });
  const { contract } = await readContract(folder, { runtimeRange: '^0.1.0' });
  const files = contract === undefined ? [] : await emitPackages(contract);
  fill(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const provider = (await import(pathToFileURL(join(folder, 'validators/provider.js')).href)) as Record<
    string,
    { readonly id: string }
  >;
  expect(Object.values(provider).map((one) => one.id)).toEqual([id]);
});

describe('text from a contract stays text', () => {
  test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const))('%s', async (_, text) => {
    const folder = emptyFolder();
    fill(folder, { 'spec/asyncapi.json': JSON.stringify(documentWith(text)) });
    const { contract, problems } = await readContract(join(folder, 'spec/asyncapi.json'), { runtimeRange: '^0.1.0' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (contract === undefined) throw new Error('no contract');
    const files = await emitPackages(contract);
    fill(folder, Object.fromEntries([...files, ...engineTypes()].map(({ path, text: content }) => [path, content])));
    symlinkSync(join(folder, 'validators'), join(folder, 'node_modules/hostile-validators'), 'junction');
    expect(files.map(({ path }) => path).filter((path) => /[^A-Za-z0-9._/-]|\.\./.test(path))).toEqual([]);

    const { validate } = (await import(pathToFileURL(join(folder, 'validators/index.js')).href)) as Validators;
    const provider = (await import(pathToFileURL(join(folder, 'validators/provider.js')).href)) as Record<
      string,
      { readonly title: string }
    >;
    expect(provider.hostile?.title).toBe(text);
    const { hostile: mock } = (await import(pathToFileURL(join(folder, 'mock/index.js')).href)) as {
      readonly hostile: { readonly examples: Readonly<Record<string, object>> };
    };
    const good = bodyWith(text);
    expect(Object.values(mock.examples.thing_happened ?? {})).toEqual([
      { summary: text, origin: 'ours', payload: good },
    ]);
    expect(validate(good)).toMatchObject({ ok: true, type: 'thing_happened' });
    expect(validate(good).drift).toEqual([]);
    expect(validate({ ...good, [text]: 1 }).issues).toHaveLength(1);
    expect(validate({ ...good, fixed: `${text}!` }).ok).toBe(false);
    expect((globalThis as { broken?: boolean }).broken).toBeUndefined();

    const tsc = join(require.resolve('typescript/package.json'), '../bin/tsc');
    // Beside a member that every object inherits, the compiler reads the literals of an example as plain strings.
    const checked = text in {} ? /\.d\.ts$/ : /\.d\.ts$|\.check\.ts$/;
    const declarations = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      checked.test(file),
    );
    const flags = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      '',
    ];
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags, ...declarations], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
