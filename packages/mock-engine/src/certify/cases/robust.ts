/** Time, load and bytes that nobody expects. */
import { byContract, byStandard } from '../citation.ts';
import type { CertificationCase } from '../plan.ts';
import * as withstanding from '../plans/withstanding.ts';

export const robust: readonly CertificationCase[] = [
  {
    id: 'in-time',
    group: 'robust',
    title: 'An answer in time',
    points: 5,
    expects: 'Each event is answered before the provider gives up.',
    why: byContract('/delivery/timeout', 'The provider waits for so long.'),
    fix: 'Put the work into a queue and answer at once.',
    plan: withstanding.answers,
  },
  {
    id: 'odd-bodies',
    group: 'robust',
    title: 'JSON that is no event',
    points: 3,
    expects: 'A number, null, a list, lists 5,000 deep and broken UTF-8 get a 2xx or a 4xx, and nothing falls over.',
    why: byStandard('RFC 9110, section 15.6.1', 'A 5xx says that the receiver is broken, and providers try again.'),
    fix: 'Check that a body is an object with an event before its members are read.',
    plan: withstanding.oddBodies,
  },
  {
    id: 'slow-body',
    group: 'robust',
    title: 'A body that comes slowly',
    points: 2,
    expects: 'It is answered with a 2xx or a 4xx, or its connection is closed, in time.',
    why: byContract('/delivery/timeout', 'The provider waits for so long, whatever the network does.'),
    fix: 'Read bodies without blocking, and with a time limit of your own.',
    plan: withstanding.slowBody,
  },
  {
    id: 'cut-off',
    group: 'robust',
    title: 'A connection that breaks, and the next attempt',
    points: 3,
    expects: 'The attempt after a delivery that was cut off in its body is taken.',
    why: byContract('/delivery/retry', 'A delivery that was not answered may be tried again.'),
    fix: 'Remember a delivery as done only after it was handled.',
    plan: withstanding.cutOff,
  },
  {
    id: 'burst',
    group: 'robust',
    title: 'Forty deliveries at once',
    points: 5,
    expects: 'All of them are answered as delivered before the provider gives up.',
    why: byContract('/delivery/timeout', 'The provider waits for so long, and promises no pace.'),
    fix: 'Put the work into a queue and answer at once.',
    plan: withstanding.burst,
  },
];
