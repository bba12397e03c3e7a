/** When and how deliveries come. */
import type { Contract, Event, Identity, Webhooks } from '@hookwright/contract';
import type { DeliveryDocs, Fact, Line } from '../../runtime/docs.js';
import { codeList } from '../fact-row.ts';
import type { FactRow } from '../fact-row.ts';
import { deliveryFacts } from '../webhook-facts.ts';
import { factOf, memberOfPointer } from './facts.ts';
import { retryDocs } from './retry.ts';
import { code } from './spans.ts';

export function deliveryDocs(contract: Contract): DeliveryDocs {
  const { webhooks } = contract;
  const retry = retryDocs(contract);
  const rows = [
    ...deliveryFacts(webhooks.delivery),
    ...identityRow(webhooks.delivery.identity),
    ...eventRows(webhooks),
  ];
  return {
    intro: introOf(webhooks),
    facts: rows.map((row) => factOf(row, webhooks)),
    ...(retry !== undefined && { retry }),
  };
}

const introOf = ({ delivery: { method, contentType, success } }: Webhooks): Line => [
  'Each event is one ',
  code(method),
  ' request with a body of ',
  code(contentType),
  '. Answer with ',
  ...codeList(success),
  ' and it counts as delivered.',
];

/** An id in a header is a fact of the delivery already. */
const identityRow = (identity: Identity): readonly FactRow[] =>
  'header' in identity
    ? []
    : [{ what: 'Same delivery when', value: identityLine(identity), path: ['delivery', 'identity'] }];

export function identityLine(identity: Identity): Line {
  if ('header' in identity) return ['header ', code(identity.header)];
  return 'body' in identity ? ['sha256 of the body'] : codeList(identity.pointers.map(memberOfPointer));
}

export const identityFact = ({ identity }: Event, { webhooks }: Contract): Fact =>
  factOf({ what: 'Same delivery when', value: identityLine(identity), path: ['delivery', 'identity'] }, webhooks);

const eventRows = ({ event }: Webhooks): readonly FactRow[] =>
  event.map((rule, index) => ({
    what: index === 0 ? 'Tells the event' : 'Else',
    value:
      'pointer' in rule
        ? ['the member ', code(memberOfPointer(rule.pointer))]
        : 'header' in rule
          ? ['the header ', code(rule.header)]
          : ['which of ', ...codeList(Object.keys(rule.present).map(memberOfPointer)), ' is there'],
    path: ['event', index],
  }));
