/** Accepted and refused bodies of an event. */
import type { Contract, Event, Example, Json } from '@hookwright/contract';
import type { ExampleDocs, RejectedDocs } from '../../runtime/docs.js';
import { minimalBody } from './minimal.ts';
import { sketchOf } from './sketch.ts';
import { lineOf, optionalLine } from './spans.ts';
import { anchorOf } from './tree.ts';
import type { Lookup } from './tree.ts';

/** What the provider printed comes before what we made. */
export const bestFirst = (examples: readonly Example[]): readonly Example[] => [
  ...examples.filter(({ origin }) => origin !== 'ours'),
  ...examples.filter(({ origin }) => origin === 'ours'),
];

/** The one that a page shows first. Where none is known, it is made of the types. */
export const bestExample = (contract: Contract, event: Event): Example =>
  bestFirst(event.examples)[0] ?? sketchOf(contract, event);

const words = (name: string): string => {
  const text = name.replaceAll(/[-_.]+/g, ' ').trim();
  return text === '' ? name : text.charAt(0).toUpperCase() + text.slice(1);
};

/** The smallest is made from the best one where nobody wrote one that is nearly as small. */
export function examplesOf(contract: Contract, event: Event): readonly ExampleDocs[] {
  const best = bestExample(contract, event);
  if (event.examples.length === 0) return [exampleDocs(best, undefined)];
  const made = minimalBody(contract, event, best.payload);
  const lengths = event.examples.map(({ payload }) => lengthOf(payload));
  const all =
    lengthOf(made) < Math.min(...lengths) * NEARLY ? [...event.examples, exampleOf(made, event)] : event.examples;
  const sizes = all.map(({ payload }) => lengthOf(payload));
  const sizeOf = (example: Example): ExampleDocs['size'] => {
    const index = all.indexOf(example);
    if (Math.min(...sizes) === Math.max(...sizes)) return undefined;
    if (index === sizes.indexOf(Math.min(...sizes))) return 'minimal';
    return index === sizes.indexOf(Math.max(...sizes)) ? 'full' : undefined;
  };
  return bestFirst(all).map((example) => exampleDocs(example, sizeOf(example)));
}

/** A made example that saves less than a tenth says nothing new. */
const NEARLY = 0.9;

const lengthOf = (payload: Json): number => JSON.stringify(payload).length;

function exampleOf(payload: Json, { examples }: Event): Example {
  const names = new Set(examples.map(({ name }) => name));
  let name = 'minimal';
  for (let count = 2; names.has(name); count++) name = `minimal-${count}`;
  return { name, origin: 'ours', summary: 'Nothing but the members that must be there.', payload };
}

function exampleDocs(example: Example, size: ExampleDocs['size']): ExampleDocs {
  const { name, origin, summary, note, source, payload } = example;
  return {
    name,
    label: words(name),
    origin,
    ...optionalLine('summary', summary),
    ...optionalLine('note', note),
    ...(source !== undefined && { source }),
    ...(size !== undefined && { size }),
    text: JSON.stringify(payload, null, 2),
  };
}

export const rejectedOf = ({ rejected }: Event, payload: Lookup): readonly RejectedDocs[] =>
  rejected.map(({ name, reason, why, at, text }) => {
    const anchor = at === undefined ? undefined : anchorOf(payload, at);
    return { name, reason, why: lineOf(why), ...(anchor !== undefined && { anchor }), text };
  });
