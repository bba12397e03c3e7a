/**
 * Prints the data of the reference pages from what is its only source: the program, the JSON Schemas, the catalogues of
 * problems. Run it after a change of one of them: `node scripts/print-reference.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'oxfmt';
import { commandReference } from './command-reference.ts';
import { problemReference } from './problem-reference.ts';
import { fileReference, webhooksReference } from './schema-reference.ts';

export const folder = new URL('../../../packages/site/src/reference/', import.meta.url);

const schemas = new URL('../../contract/schema/', import.meta.url);

/** Schema → the file that it is for, in the folder of a spec. */
const specFiles = {
  about: 'examples/<message>/about.yaml',
  expected: 'examples/<message>/rejected/<name>.expected.yaml',
  scenario: 'scenarios/<name>.yaml',
};

/** File → its text. */
export async function printReference(): Promise<ReadonlyMap<string, string>> {
  const files = {
    'cli.json': commandReference(),
    'x-webhooks.json': webhooksReference(schema('x-webhooks')),
    'spec-files.json': Object.entries(specFiles).map(([name, title]) => fileReference(name, title, schema(name))),
    'problems.json': problemReference(),
  };
  const types = ['data.ts', readFileSync(new URL('data.ts', import.meta.url), 'utf8')] as const;
  const printed = Object.entries(files).map(async ([name, value]) => [name, await formatted(name, value)] as const);
  return new Map([types, ...(await Promise.all(printed))]);
}

const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemas), 'utf8')) as object;

async function formatted(name: string, value: unknown): Promise<string> {
  const { code, errors } = await format(name, JSON.stringify(value), { printWidth: 120 });
  if (errors.length > 0) throw new Error(`${name} could not be formatted`);
  return code;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await printReference()) writeFileSync(new URL(name, folder), text);
}
