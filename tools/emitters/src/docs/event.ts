/** The page of an event. */
import { countEventFacts } from '@hookwright/contract';
import type { Contract, Event } from '@hookwright/contract';
import type { EventDocs, EventSummary, QuirkDocs } from '../../runtime/docs.js';
import { curlCode, triggerCode } from './commands.ts';
import { identityFact } from './delivery.ts';
import { bestExample, examplesOf, rejectedOf } from './examples.ts';
import { glanceOf } from './glance.ts';
import { languagesOf } from './languages.ts';
import { openPage, typeNames } from './page.ts';
import { plainCode, receiverCode } from './receivers.ts';
import { deliveryOf, httpCode } from './request.ts';
import type { Delivery } from './request.ts';
import { fillShape } from './shape.ts';
import { siblingsOf } from './siblings.ts';
import { lineOf, proseOf } from './spans.ts';
import type { Lookup } from './tree.ts';

export function summaryOf(contract: Contract, event: Event): EventSummary {
  const { name, key, typeName, exportName, title, summary, category, deprecated } = event;
  return {
    name,
    key,
    typeName,
    exportName,
    title,
    summary: lineOf(summary ?? title),
    ...(category !== undefined && { category }),
    deprecated,
    facts: countEventFacts(event, contract.types),
  };
}

/** The delivery of the body that is shown first. */
const firstDelivery = (contract: Contract, event: Event): Promise<Delivery> =>
  deliveryOf(contract, event, bestExample(contract, event).payload);

/** A command that one copies carries no more than this many characters of body where a shorter example does as well. */
const LONG_BODY = 3000;

function deliveryToCopy(contract: Contract, event: Event, first: Delivery): Promise<Delivery> | Delivery {
  if (first.body.length <= LONG_BODY) return first;
  const [shortest] = event.examples
    .map(({ payload }) => ({ payload, length: JSON.stringify(payload).length }))
    .toSorted((one, other) => one.length - other.length);
  return shortest === undefined ? first : deliveryOf(contract, event, shortest.payload);
}

/** What pages of a provider share. */
export interface Known {
  /** By the events' names on the wire. */
  readonly payloads: ReadonlyMap<string, Lookup>;
  readonly quirks: readonly QuirkDocs[];
}

export async function eventDocs(
  contract: Contract,
  event: Event,
  summary: EventSummary,
  { payloads, quirks }: Known,
): Promise<EventDocs> {
  const payload = payloads.get(event.name)!;
  const delivery = await firstDelivery(contract, event);
  return {
    ...summary,
    format: 1,
    provider: contract.id,
    description: proseOf(event.description),
    ...(event.link !== undefined && { link: event.link }),
    identity: identityFact(event, contract),
    glance: glanceOf(contract),
    headers: headersOf(contract, event),
    payload: payload.shape,
    examples: examplesOf(contract, event),
    rejected: rejectedOf(event, payload),
    http: httpCode(contract, delivery),
    code: [
      ...receiverCode(contract, event),
      plainCode(contract),
      triggerCode(contract, event),
      curlCode(contract, event, await deliveryToCopy(contract, event, delivery)),
    ],
    languages: await languagesOf(contract, event),
    siblings: siblingsOf(event, contract),
    quirks: quirks.filter(({ at }) => at.some((place) => place.event === event.name)),
  };
}

const headersOf = (contract: Contract, { headers }: Event): EventDocs['headers'] =>
  headers === undefined
    ? []
    : fillShape(openPage(typeNames(contract), Infinity), { type: headers }, 'header', undefined).properties;
