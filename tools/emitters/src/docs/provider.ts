/** The page of a provider. */
import type { Contract } from '@hookwright/contract';
import type { CategoryDocs, EventSummary, Line, ProviderDocs } from '../../runtime/docs.js';
import { packageName } from '../layout.ts';
import { authenticateDocs } from './authenticate.ts';
import { deliveryDocs } from './delivery.ts';
import { downloads } from './downloads.ts';
import type { Known } from './event.ts';
import { tagsOf } from './glance.ts';
import { registerDocs } from './register.ts';
import { scenariosOf } from './scenarios.ts';
import { lineOf, optionalLine, proseOf } from './spans.ts';

export async function providerDocs(
  contract: Contract,
  summaries: readonly EventSummary[],
  { payloads, quirks }: Known,
): Promise<ProviderDocs> {
  const { id, exportName, title, version, description, link, facts, webhooks } = contract;
  return {
    format: 1,
    id,
    exportName,
    title,
    version,
    summary: firstSentence(description ?? title),
    description: proseOf(description),
    ...(link !== undefined && { link }),
    facts,
    tags: tagsOf(contract),
    packages: {
      models: packageName(contract, 'models'),
      validators: packageName(contract, 'validators'),
      mock: packageName(contract, 'mock'),
    },
    register: registerDocs(contract),
    authenticate: await authenticateDocs(contract),
    delivery: deliveryDocs(contract),
    quirks,
    unknown: webhooks.unknown.map(lineOf),
    sources: webhooks.sources.map(({ id, title, url, note }) => ({
      id,
      title,
      ...(url !== undefined && { url }),
      ...optionalLine('note', note),
    })),
    capabilities: Object.entries(webhooks.capabilities).map(([name, text]) => ({ name, text: lineOf(text) })),
    categories: categoriesOf(contract),
    events: summaries,
    scenarios: scenariosOf(contract, payloads),
    downloads: downloads(contract),
  };
}

/** The first sentence of the first paragraph. */
function firstSentence(text: string): Line {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  return lineOf(/^[\s\S]*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph);
}

/** In the contract's order, then what is in none. */
function categoriesOf({ events, webhooks }: Contract): readonly CategoryDocs[] {
  const declared = Object.keys(webhooks.registration.categories);
  const titles = [...new Set([...declared, ...events.flatMap(({ category }) => category ?? [])])];
  const named = titles.map((title) => ({
    title,
    events: events.filter(({ category }) => category === title).map(({ name }) => name),
  }));
  const others = events.filter(({ category }) => category === undefined).map(({ name }) => name);
  return [...named, { events: others }].filter((one) => one.events.length > 0);
}
