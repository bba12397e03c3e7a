/** A small contract that the tests of whole packages share, and ways to look into what comes out of it. */
import type { Contract } from '@hookwright/contract';
import { emitPackages } from '../src/index.ts';
import type { GeneratedFile } from '../src/index.ts';
import { contractOf } from './contract-of.ts';
import type { ContractParts } from './contract-of.ts';
import { field, object, string } from './type-cases.ts';

const schema = {
  type: 'object',
  required: ['event'],
  properties: { event: { type: 'string' }, name: { type: 'string' } },
};
const model = object(field('event', string), field('name', string, false));

export const toyShop = (parts: Partial<ContractParts> = {}): Contract =>
  contractOf({
    types: { Sold: schema, Lost: schema },
    models: { Sold: model, Lost: model },
    events: { 'toy.sold': { typeName: 'Sold', title: 'Toy sold', summary: 'A toy was sold.' }, lost: 'Lost' },
    ...parts,
  });

export async function textAt(path: string, contract: Contract = toyShop()): Promise<string> {
  return textOf(await emitPackages(contract), path);
}

export const textOf = (files: readonly GeneratedFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? `there is no ${path}`;
