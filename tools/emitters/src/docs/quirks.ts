/** What a reader would not expect, and the properties at which it shows. */
import { evidenceAt } from '@hookwright/contract';
import type { Contract } from '@hookwright/contract';
import type { QuirkDocs } from '../../runtime/docs.js';
import { evidenceMember } from './facts.ts';
import { lineOf } from './spans.ts';
import { anchorOf } from './tree.ts';
import type { Lookup } from './tree.ts';

/** @param payloads of events, by their names on the wire */
export const quirksOf = ({ webhooks }: Contract, payloads: ReadonlyMap<string, Lookup>): readonly QuirkDocs[] =>
  webhooks.quirks.map(({ id, text, at }, index) => ({
    id,
    text: lineOf(text),
    at: distinct(
      at.flatMap((place) => {
        const [event, pointer] = split(place);
        const payload = payloads.get(event);
        if (payload === undefined) return [];
        const anchor = pointer === undefined ? undefined : anchorOf(payload, pointer);
        return [{ event, ...(anchor !== undefined && { anchor }) }];
      }),
    ),
    ...evidenceMember(evidenceAt(webhooks, ['quirks', index])),
  }));

function split(place: string): readonly [event: string, pointer?: string] {
  const hash = place.indexOf('#');
  return hash === -1 ? [place] : [place.slice(0, hash), place.slice(hash + 1)];
}

/** Two places below one property that is told elsewhere are one place here. */
const distinct = (places: QuirkDocs['at']): QuirkDocs['at'] => [
  ...new Map(places.map((place) => [`${place.event}#${place.anchor}`, place])).values(),
];
