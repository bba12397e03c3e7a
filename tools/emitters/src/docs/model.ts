/** The documentation of a provider as data. It is built once for each contract, and whoever prints it shares it. */
import type { Contract } from '@hookwright/contract';
import type { EventDocs, ProviderDocs, TypesDocs } from '../../runtime/docs.js';
import { eventDocs, summaryOf } from './event.ts';
import { providerDocs } from './provider.ts';
import { quirksOf } from './quirks.ts';
import { shapeOf } from './shape.ts';
import { lookupOf } from './tree.ts';
import { typesDocs } from './types.ts';

export interface DocsModel {
  readonly provider: ProviderDocs;
  /** In the order of the contract. */
  readonly events: readonly EventDocs[];
  readonly types: TypesDocs;
}

const built = new WeakMap<Contract, Promise<DocsModel>>();

export function docsModel(contract: Contract): Promise<DocsModel> {
  const found = built.get(contract) ?? build(contract);
  built.set(contract, found);
  return found;
}

async function build(contract: Contract): Promise<DocsModel> {
  const payloads = new Map(
    contract.events.map(({ name, typeName }) => [
      name,
      lookupOf(shapeOf(contract, { kind: 'reference', to: typeName })),
    ]),
  );
  const known = { payloads, quirks: quirksOf(contract, payloads) };
  const summaries = contract.events.map((event) => summaryOf(contract, event));
  const events: EventDocs[] = [];
  for (const [index, event] of contract.events.entries())
    events.push(await eventDocs(contract, event, summaries[index]!, known));
  return { provider: await providerDocs(contract, summaries, known), events, types: typesDocs(contract) };
}
