/** What the official parser says of the documents that docs packages hold. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSpecs, readContract } from '@hookwright/contract';
import { afterAll, expect, test } from 'vitest';
import { convert } from '../src/convert.ts';
import { openOfficialParser } from '../src/official-parser.ts';

const specs = fileURLToPath(new URL('../../../specs', import.meta.url));
const parser = openOfficialParser();
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(async () => {
  await parser.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: object): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/** The verdict on the bundle of a document, which lies alone in its folder. */
async function verdictOn(entry: string): Promise<object> {
  const { contract } = await readContract(entry, { id: 'acme', runtimeRange: '^0.1.0', convert });
  const { verdict, problems } = await parser.judge(write('alone/asyncapi.json', contract!.document));
  return { verdict, problems: problems.map(({ message }) => message) };
}

test.each(findSpecs(specs).documents.map((file) => [file.slice(specs.length + 1).split(/[/\\]/)[0]!, file] as const))(
  'it accepts the bundle of %s',
  async (_, file) => expect(await verdictOn(file)).toEqual({ verdict: 'accepted', problems: [] }),
);

test('it accepts the bundle of a document of AsyncAPI 2 whose parts refer to each other across files', async () => {
  const entry = write('two/asyncapi.json', {
    asyncapi: '2.6.0',
    info: { title: 'Acme', version: '1.0.0' },
    channels: { events: { subscribe: { message: { $ref: './messages.json#/created' } } } },
  });
  write('two/messages.json', {
    created: { name: 'created', payload: { $ref: './node.json' }, headers: { $ref: '#/headers' } },
    headers: { type: 'object', properties: { Key: { type: 'string' } } },
  });
  write('two/node.json', {
    type: 'object',
    properties: { next: { $ref: '#' }, all: { type: 'array', items: { $ref: 'node.json' } } },
  });
  write('two/examples/created/one.json', { next: { next: {} } });
  write('two/examples/created/about.yaml', { one: { origin: 'ours' } });
  expect(await verdictOn(entry)).toEqual({ verdict: 'accepted', problems: [] });
});
