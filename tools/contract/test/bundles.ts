import { expect } from 'vitest';
import { readContract, type Contract, type Json, type JsonObject } from '../src/index.ts';
import { readFiles, settings, specFolder, type Files } from './spec-folder.ts';

export async function contractOf(files: Files): Promise<Contract> {
  const { contract, problems } = await readFiles(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return contract!;
}

export const bundleOf = async (files: Files): Promise<JsonObject> => (await contractOf(files)).document;

/** The contract of a bundle, read from a folder that holds nothing else. */
export async function readAgain(document: JsonObject, id = 'acme'): Promise<Contract> {
  const folder = specFolder({ 'asyncapi.json': document });
  const { contract, problems } = await readContract(folder, { ...settings, id });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return contract!;
}

/** What both must agree in. Where an example came from is said beside it in a bundle. */
export const meaning = ({ events, operations, types, webhooks, facts, title, version }: Contract) => ({
  events: events.map(({ rejected: _rejected, examples, ...event }) => ({
    ...event,
    examples: examples.map(({ name, summary, payload }) => ({ name, summary, payload })),
  })),
  operations: operations.map(({ requests, replies, ...operation }) => ({
    ...operation,
    messages: [...requests, ...replies].map(({ examples, ...message }) => ({
      ...message,
      examples: examples.map(({ name, payload }) => ({ name, payload })),
    })),
  })),
  types,
  webhooks,
  facts,
  title,
  version,
});

export function referencesIn(value: Json, found: string[] = []): readonly string[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('$ref' in value && typeof value.$ref === 'string') found.push(value.$ref);
  for (const inner of Object.values(value)) referencesIn(inner as Json, found);
  return found;
}

/** What a pointer leads to, as a reader without any knowledge of AsyncAPI finds it. */
export function at(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const key of pointer.slice(2).split('/')) {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as JsonObject)[name];
  }
  return value;
}
