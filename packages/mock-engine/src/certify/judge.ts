/** Whether what came back is what was expected. Pure: the same outcome is judged the same. */
import type { Delivery as DeliveryPolicy } from '@hookwright/receiver';
import type { Outcome } from '../ports.ts';
import type { Failure } from './certification.ts';
import type { Expectation, Shipment } from './plan.ts';

interface Rule {
  /** For people: what the answer should have been. */
  readonly says: string;
  readonly allows: (outcome: Outcome, isSuccess: (status: number) => boolean) => boolean;
}

const isRefusal = (status: number): boolean => status >= 400 && status < 500;

/** Statuses of a receiver that is at it, or asks for a pause. */
const busy = [409, 425, 429];

const statusOf = (outcome: Outcome): number => (outcome.kind === 'answered' ? outcome.response.status : 0);

/** The other side ended the connection, which is an answer of its own to a body that it does not want. */
const isClosed = (outcome: Outcome): boolean => outcome.kind === 'failed' && outcome.failure.reason === 'reset';

export const expectations: Readonly<Record<Expectation, Rule>> = {
  accepted: { says: 'a status that counts as delivered', allows: (outcome, isSuccess) => isSuccess(statusOf(outcome)) },
  refused: { says: 'a 4xx', allows: (outcome) => isRefusal(statusOf(outcome)) },
  'accepted-or-busy': {
    says: 'a status that counts as delivered, or 409',
    allows: (outcome, isSuccess) => isSuccess(statusOf(outcome)) || busy.includes(statusOf(outcome)),
  },
  'accepted-or-refused': {
    says: 'a 2xx or a 4xx',
    allows: (outcome, isSuccess) => isSuccess(statusOf(outcome)) || isRefusal(statusOf(outcome)),
  },
  'refused-or-closed': {
    says: 'a 4xx, or an end of the connection',
    allows: (outcome) => isRefusal(statusOf(outcome)) || isClosed(outcome),
  },
  'answered-or-closed': {
    says: 'a 2xx, a 4xx, or an end of the connection',
    allows: (outcome, isSuccess) => isSuccess(statusOf(outcome)) || isRefusal(statusOf(outcome)) || isClosed(outcome),
  },
  answered: { says: 'any answer in time', allows: (outcome) => outcome.kind === 'answered' },
  anything: { says: 'anything', allows: () => true },
};

/** Undefined when it is as expected. */
export function judgeOutcome(
  { what, expects }: Pick<Shipment, 'what' | 'expects'>,
  outcome: Outcome,
  policy: Pick<DeliveryPolicy, 'success' | 'statuses'>,
): Failure | undefined {
  const { says, allows } = expectations[expects];
  if (isEndless(outcome) && expects !== 'anything') {
    return { what, expected: says, got: `answered ${statusOf(outcome)} with a body of more than 64 kB` };
  }
  if (allows(outcome, (status) => isSuccess(policy, status))) return undefined;
  return { what, expected: says, got: described(outcome) };
}

/** A provider reads no such answer to its end. */
const isEndless = (outcome: Outcome): boolean => outcome.kind === 'answered' && outcome.response.truncated;

/** A status with a meaning of its own is said more precisely than a class such as 2xx. */
const isSuccess = ({ success, statuses }: Pick<DeliveryPolicy, 'success' | 'statuses'>, status: number): boolean =>
  !Object.hasOwn(statuses, String(status)) &&
  (success.includes(String(status)) || success.includes(`${Math.floor(status / 100)}xx`));

const described = (outcome: Outcome): string =>
  outcome.kind === 'answered' ? `answered ${outcome.response.status}` : outcome.failure.message;

/** @param handled how many more deliveries the probe counted */
export function judgeEffect(effect: number, handled: number): Failure | undefined {
  if (handled === effect) return undefined;
  return { what: 'the probe', expected: `${times(effect)} handled`, got: `${times(handled)} handled` };
}

const times = (count: number): string => (count === 1 ? 'once' : count === 0 ? 'nothing' : `${count} times`);
