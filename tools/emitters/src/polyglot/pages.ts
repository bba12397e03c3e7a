/** From a contract to what each of its languages is printed from. */
import type { Contract } from '@hookwright/contract';
import { eventRules } from './event-rules.ts';
import { plainGraph } from './graph.ts';
import type { Language, Page } from './language.ts';
import { nameGraph } from './modelina.ts';

/** Pages by contract and language: the documentation shows parts of what the packages hold. */
const known = new WeakMap<Contract, Map<string, Promise<Page>>>();

export function pageOf(contract: Contract, language: Language): Promise<Page> {
  const pages = known.get(contract) ?? new Map<string, Promise<Page>>();
  known.set(contract, pages);
  const page = pages.get(language.id) ?? makePage(contract, language);
  pages.set(language.id, page);
  return page;
}

async function makePage(contract: Contract, language: Language): Promise<Page> {
  const graph = await nameGraph(plainGraph(contract), language);
  const printed = graph.declarations.map((declaration) => ({
    declaration,
    text: language.declare(declaration, graph),
  }));
  return { contract, graph, printed, rules: eventRules(contract) };
}
