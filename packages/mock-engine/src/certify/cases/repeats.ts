/** Deliveries that come again, or in another order. */
import { byContract } from '../citation.ts';
import type { CertificationCase } from '../plan.ts';
import { unprobed } from '../probe.ts';
import * as proving from '../plans/proving.ts';
import * as repeating from '../plans/repeating.ts';
import type { Subject } from '../subject.ts';

const ordered = ({ provider }: Subject): string | undefined =>
  provider.webhooks.delivery.ordering === 'none' ? undefined : `${provider.title} promises an order`;

const identity = 'By this two deliveries are told to be one and the same.';

export const repeats: readonly CertificationCase[] = [
  {
    id: 'duplicate',
    group: 'repeats',
    title: 'The same delivery again',
    points: 5,
    expects: 'A delivery that comes again, signed anew, is answered as delivered each time.',
    why: byContract('/delivery/identity', identity),
    fix: 'Answer 200 to what was handled before: an error makes the provider send it again.',
    plan: repeating.duplicate,
  },
  {
    id: 'duplicate-once',
    group: 'repeats',
    title: 'The same delivery again is handled once',
    points: 10,
    expects: 'The service handles a delivery that comes three times once.',
    why: byContract('/delivery/identity', identity),
    fix: 'Keep the identity of what was handled, and drop what comes again.',
    leftOut: unprobed,
    plan: repeating.duplicateOnce,
  },
  {
    id: 'replayed-once',
    group: 'repeats',
    title: 'The same bytes again are handled once',
    points: 5,
    expects: 'The service handles a delivery that somebody recorded and sends again once.',
    why: byContract('/delivery/identity', identity),
    fix: 'Keep the identity of what was handled, and drop what comes again.',
    leftOut: (subject) => proving.unsigned(subject) ?? unprobed(subject),
    plan: proving.replayedOnce,
  },
  {
    id: 'concurrent-duplicates',
    group: 'repeats',
    title: 'The same delivery five times at once',
    points: 5,
    expects: 'Each is answered as delivered or with 409, and the attempt after them is taken.',
    why: byContract('/delivery/identity', identity),
    fix: 'Claim the identity atomically; answer 409 while it runs, so that the provider tries again.',
    plan: repeating.concurrentDuplicates,
  },
  {
    id: 'concurrent-once',
    group: 'repeats',
    title: 'Five at once are handled once',
    points: 10,
    expects: 'The service handles a delivery that comes five times at once, and then again, once.',
    why: byContract('/delivery/identity', identity),
    fix: 'Claim the identity atomically, by a unique key, before the work begins.',
    leftOut: unprobed,
    plan: repeating.concurrentOnce,
  },
  {
    id: 'reordered',
    group: 'repeats',
    title: 'Events in another order',
    points: 3,
    expects: 'Stories told backwards are taken, event by event.',
    why: byContract('/delivery/ordering', 'No order is promised.'),
    fix: 'Do not fail on an event about something that you have not seen yet.',
    leftOut: ordered,
    plan: repeating.reordered,
  },
  {
    id: 'after-refusal',
    group: 'repeats',
    title: 'The attempt after a failure',
    points: 5,
    expects: 'A delivery is taken after the same body was refused.',
    why: byContract('/delivery/retry', 'What fails may be tried again.'),
    fix: 'Remember a delivery only after it was verified and handled.',
    plan: repeating.afterRefusal,
  },
  {
    id: 'after-refusal-handled',
    group: 'repeats',
    title: 'The attempt after a failure is handled',
    points: 10,
    expects: 'The service handles a delivery once after the same body was refused.',
    why: byContract('/delivery/retry', 'What fails may be tried again.'),
    fix: 'Remember a delivery only after it was verified and handled.',
    leftOut: unprobed,
    plan: repeating.afterRefusalHandled,
  },
];
