/** Deliveries that a provider makes, or may make tomorrow: all of them must be taken. */
import type { FaultContext } from '../../faults/fault.ts';
import { faults } from '../../faults/table.ts';
import type { Inapplicable } from '../../faults/fault.ts';
import type { FaultName } from '../../model.ts';
import type { Json } from '../../mocked-provider.ts';
import { bodyFor } from '../../payload/body.ts';
import { eventBodies, eventsOf, exampleBodies, variantBody, type Body } from '../bodies.ts';
import { newValues, otherForms, smallest, type Form } from '../forms.ts';
import { inTurn, type Plan, type Shipment } from '../plan.ts';
import type { Subject } from '../subject.ts';

/** Variants of each event. */
const variantsEach = 3;

/** Many deliveries of one kind go side by side, as a provider's would. */
const sideBySide = 8;

export const accepted = ({ event, what, text }: Body): Shipment => ({ event, what, body: text, expects: 'accepted' });

const inGroups = (shipments: readonly Shipment[]): Plan => ({
  stages: Array.from({ length: Math.ceil(shipments.length / sideBySide) }, (_, index) =>
    shipments.slice(index * sideBySide, (index + 1) * sideBySide),
  ),
});

export function examples(subject: Subject): Plan | Inapplicable {
  const bodies = exampleBodies(subject);
  return bodies.length === 0 ? { since: 'the contract has no example' } : inTurn(bodies.map(accepted));
}

export async function variants(subject: Subject): Promise<Plan> {
  const bodies: Body[] = [];
  for (const event of eventsOf(subject.provider)) {
    for (let index = 0; index < variantsEach; index += 1) {
      const body = await variantBody(subject, event, subject.random.fork(`variant ${event} ${index}`));
      bodies.push({ ...body, what: `${body.what}, number ${index + 1}` });
    }
  }
  return inGroups(bodies.map(accepted));
}

export const forms = (subject: Subject): Plan | Inapplicable =>
  ofForms(subject, (event) => otherForms(subject.provider, event), 'no value has more than one form');

export const openValues = (subject: Subject): Plan | Inapplicable =>
  ofForms(subject, (event) => newValues(subject.provider, event), 'no set of values is open');

export const withoutOptionals = (subject: Subject): Plan | Inapplicable =>
  ofForms(
    subject,
    (event) => [smallest(subject.provider, event)].filter((form) => form !== undefined),
    'no example has an optional member',
  );

function ofForms(subject: Subject, formsOf: (event: string) => readonly Form[], since: string): Plan | Inapplicable {
  const { provider, endpoint } = subject;
  const bodies = eventsOf(provider).flatMap((event) =>
    formsOf(event).map(({ what, payload }) => ({ event, what, text: bodyFor(provider, { event, payload }, endpoint) })),
  );
  return bodies.length === 0 ? { since } : inGroups(bodies.map(accepted));
}

export const contextOf = ({ provider, endpoint, random }: Subject, event: string, label: string): FaultContext => ({
  provider,
  endpoint,
  event,
  random: random.fork(label).fork(event),
});

/** A fault that acts on bodies, once for each event; what it cannot act on is left out. */
export async function corrupted(
  subject: Subject,
  name: FaultName,
  expects: Shipment['expects'],
): Promise<readonly Shipment[] | Inapplicable> {
  const fault = faults[name];
  if (fault.stage !== 'body') throw new TypeError(`${name} acts on no body`);
  const shipments: Shipment[] = [];
  let reason: Inapplicable | undefined;
  for (const { event, what, text } of await eventBodies(subject)) {
    const context = contextOf(subject, event, name);
    const body = fault.corrupt(text, context);
    if (typeof body !== 'string') reason = body;
    else {
      const { alter } = fault;
      shipments.push({ event, what, body, expects, ...(alter && { alter: (parts) => alter(parts, context) }) });
    }
  }
  return shipments.length > 0 ? shipments : (reason ?? { since: 'there is no event' });
}

const planned = (shipments: readonly Shipment[] | Inapplicable): Plan | Inapplicable =>
  'since' in shipments ? shipments : inTurn(shipments);

export const unknownMembers = async (subject: Subject): Promise<Plan | Inapplicable> =>
  planned(await corrupted(subject, 'unknown-member', 'accepted'));

export const unknownEvents = async (subject: Subject): Promise<Plan | Inapplicable> =>
  planned(await corrupted(subject, 'unknown-event', 'accepted'));

export const nullMembers = async (subject: Subject): Promise<Plan | Inapplicable> =>
  planned(await corrupted(subject, 'null-member', 'refused'));

/** The same JSON in other bytes: white space, escapes and numbers as other printers write them. */
export function reprinted(text: string): string {
  const spaced = JSON.stringify(JSON.parse(text) as Json, undefined, 1).replaceAll('\n', '\r\n');
  return spaced.replaceAll('/', String.raw`\/`).replaceAll(/[\u0080-\uffff]/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Every event in other bytes than `JSON.stringify` would print. */
export const otherPrint = async (subject: Subject): Promise<readonly Shipment[]> =>
  (await eventBodies(subject)).map((body) =>
    accepted({ ...body, what: `${body.what}, printed another way`, text: reprinted(body.text) }),
  );
