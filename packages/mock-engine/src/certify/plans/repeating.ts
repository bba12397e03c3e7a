/** Deliveries that come again, at once with themselves, or in another order. */
import type { Inapplicable } from '../../faults/fault.ts';
import { bodyFor } from '../../payload/body.ts';
import { eventsOf, freshBody, type Body } from '../bodies.ts';
import { inTurn, type Plan, type Shipment } from '../plan.ts';
import type { Subject } from '../subject.ts';
import { accepted } from './accepting.ts';
import { forged } from './proving.ts';

/** How many of one delivery arrive at once. */
const atOnce = 5;

const again = (body: Body, how: string): Shipment => accepted({ ...body, what: `${body.what}, ${how}` });

/** @param label chooses the body: each case that a receiver remembers has its own */
const freshOne = (subject: Subject, label: string): Promise<Body> =>
  freshBody(subject, eventsOf(subject.provider)[0]!, label);

const duplicates = (body: Body, message: string): Plan =>
  inTurn([
    { ...again(body, 'the first time'), message },
    { ...again(body, 'again'), message },
    { ...again(body, 'a third time'), message },
  ]);

export const duplicate = async (subject: Subject): Promise<Plan> =>
  duplicates(await freshOne(subject, 'duplicate'), 'duplicate');

export const duplicateOnce = async (subject: Subject): Promise<Plan> => ({
  ...duplicates(await freshOne(subject, 'duplicate once'), 'duplicate once'),
  effect: 1,
});

/** All at once, and then the attempt that a provider makes when it was told that somebody is at it. */
function concurrent(body: Body, message: string): Plan {
  const copy = { ...again(body, `one of ${atOnce} at once`), message, expects: 'accepted-or-busy' } as const;
  return {
    stages: [Array.from({ length: atOnce }, () => copy), [{ ...again(body, 'the attempt after it'), message }]],
  };
}

export const concurrentDuplicates = async (subject: Subject): Promise<Plan> =>
  concurrent(await freshOne(subject, 'concurrent'), 'concurrent');

export const concurrentOnce = async (subject: Subject): Promise<Plan> => ({
  ...concurrent(await freshOne(subject, 'concurrent once'), 'concurrent once'),
  effect: 1,
});

/** The stories of the contract, told backwards; without one, each event after those that follow it in the contract. */
export async function reordered(subject: Subject): Promise<Plan | Inapplicable> {
  const { provider, endpoint } = subject;
  const stories = Object.entries(provider.scenarios).filter(([, { steps }]) => steps.length > 1);
  if (stories.length > 0) {
    return inTurn(
      stories.flatMap(([name, { steps }]) =>
        steps
          .map(({ event, payload }, index) =>
            accepted({
              event,
              what: `${event}, step ${index + 1} of ${name}`,
              text: bodyFor(provider, { event, payload }, endpoint),
            }),
          )
          .toReversed(),
      ),
    );
  }
  const bodies: Body[] = [];
  for (const event of eventsOf(provider).toReversed()) bodies.push(await freshBody(subject, event, 'reordered'));
  return bodies.length < 2 ? { since: 'there is one event, and no story of it' } : inTurn(bodies.map(accepted));
}

/** What was refused is not done: the same body, sent as it should be, is a new chance. */
function refusedThenRight(subject: Subject, body: Body, message: string): Plan {
  const refused = { ...again(body, 'refused at first'), ...forged(subject), message, expects: 'anything' } as const;
  return inTurn([refused, { ...again(body, 'as it should be'), message }]);
}

export const afterRefusal = async (subject: Subject): Promise<Plan> =>
  refusedThenRight(subject, await freshOne(subject, 'after refusal'), 'after refusal');

export const afterRefusalHandled = async (subject: Subject): Promise<Plan> => ({
  ...refusedThenRight(subject, await freshOne(subject, 'handled after refusal'), 'handled after refusal'),
  effect: 1,
});
