/** Deliveries that a provider makes, or may make tomorrow. */
import { byContract } from '../citation.ts';
import type { CertificationCase } from '../plan.ts';
import * as accepting from '../plans/accepting.ts';

const success = 'These statuses count as delivered.';
const openContract = 'The contract is open: it says what must be there, and providers add to it without notice.';

export const accepts: readonly CertificationCase[] = [
  {
    id: 'examples',
    group: 'accepts',
    title: 'Every accepted example of every event',
    points: 10,
    expects: 'Each is answered with a status that counts as delivered.',
    why: byContract('/delivery/success', success),
    fix: 'Take what the contract accepts; `hookwright verify` tells how it reads a body, and the validators package does the check.',
    plan: accepting.examples,
  },
  {
    id: 'variants',
    group: 'accepts',
    title: 'Other payloads of every event',
    points: 5,
    expects: 'Payloads with other ids, people, times and amounts are taken.',
    why: byContract('/delivery/success', success),
    fix: 'Look for a value of an example that your code takes for a constant.',
    plan: accepting.variants,
  },
  {
    id: 'forms',
    group: 'accepts',
    title: 'Every other form of a value',
    points: 5,
    expects:
      'Known values, numbers as text, null and moments without a zone are taken wherever the contract lists them.',
    why: byContract(
      '/delivery/success',
      'What the schemas list as alternatives has been sent, and counts as delivered.',
    ),
    fix: 'Widen the type of the member that is named: the contract lists more than one form for it.',
    plan: accepting.forms,
  },
  {
    id: 'new-values',
    group: 'accepts',
    title: 'A new value in an open set',
    points: 5,
    expects: 'A value that nobody has listed yet is taken.',
    why: byContract(
      '/delivery/success',
      'The set is open (`anyOf` an enum and any text): new values come without notice.',
    ),
    fix: 'Give the branch over these values a default that keeps the delivery.',
    plan: accepting.openValues,
  },
  {
    id: 'optional-members',
    group: 'accepts',
    title: 'Events without their optional members',
    points: 5,
    expects: 'The smallest body that the contract accepts is taken.',
    why: byContract('/delivery/success', 'What the schemas do not require may be absent.'),
    fix: 'Read members that are not required with a default.',
    plan: accepting.withoutOptionals,
  },
  {
    id: 'unknown-member',
    group: 'accepts',
    title: 'Members that nobody knows',
    points: 5,
    expects: 'A body with members that the contract does not have is taken.',
    why: byContract('/delivery/success', openContract),
    fix: 'Do not refuse unknown members: a strict schema (`additionalProperties: false`) loses deliveries when a member is added.',
    plan: accepting.unknownMembers,
  },
  {
    id: 'unknown-event',
    group: 'accepts',
    title: 'Events that nobody knows',
    points: 5,
    expects: 'An event that the contract does not have is answered as delivered.',
    why: byContract(
      '/event',
      'This tells the event, and providers add events: an error would make them try again in vain.',
    ),
    fix: 'Answer 200 to events that you do not handle, and log their name.',
    plan: accepting.unknownEvents,
  },
];
