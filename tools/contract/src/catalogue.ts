/** Every kind of problem, its words, and what to do about it. `hookwright explain CODE` prints an entry. */
import { documentProblems } from './catalogue/documents.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { eventProblems } from './catalogue/events.ts';
import { exampleProblems } from './catalogue/examples.ts';
import { referenceProblems } from './catalogue/references.ts';
import { schemaProblems } from './catalogue/schemas.ts';
import { webhookProblems } from './catalogue/webhooks.ts';

const entries = {
  ...documentProblems,
  ...referenceProblems,
  ...schemaProblems,
  ...eventProblems,
  ...webhookProblems,
  ...exampleProblems,
};

/** The same entries by what they are about, for pages that list them. */
export const catalogueGroups: Readonly<Record<string, Readonly<Record<string, CatalogueEntry>>>> = {
  documents: documentProblems,
  references: referenceProblems,
  schemas: schemaProblems,
  events: eventProblems,
  webhooks: webhookProblems,
  examples: exampleProblems,
};

export type ProblemCode = keyof typeof entries;

export const catalogue: Readonly<Record<ProblemCode, CatalogueEntry>> = entries;
