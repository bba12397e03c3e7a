/** Which faults a delivery has: those that were asked for, and those that chance brings. */
import type { FaultRule } from '../mock.ts';
import { MockError } from '../mock-error.ts';
import { faultNames, type FaultName } from '../model.ts';
import { suggestion } from '../nearest.ts';
import type { Random } from '../random.ts';

const SHARE = 'Give the share of deliveries that have it: above 0, and at most 1.';

/** What chance is asked about. */
export interface FaultChoice {
  readonly event: string;
  readonly endpointId: string;
  /** Asked for by name: they happen. */
  readonly asked: readonly FaultName[];
  readonly rules: readonly FaultRule[];
  readonly random: Random;
}

/** In the order of `faultNames`. The same seed chooses the same ones, whatever other rules there are. */
export function chooseFaults({ event, endpointId, asked, rules, random }: FaultChoice): readonly FaultName[] {
  const chosen = new Set(asked);
  for (const [index, { fault, rate, event: only, endpoint }] of rules.entries()) {
    const meant = (only ?? event) === event && (endpoint ?? endpointId) === endpointId;
    // Rules of one fault draw apart, and a rule of another fault changes nothing.
    const turn = rules.slice(0, index).filter((rule) => rule.fault === fault).length;
    if (meant && random.fork(`${fault} ${turn}`).next() < rate) chosen.add(fault);
  }
  return faultNames.filter((name) => chosen.has(name));
}

/** @throws {MockError} `unknown-fault`, naming the nearest */
export function checkFaultName(name: string): FaultName {
  const known = faultNames.find((one) => one === name);
  if (known !== undefined) return known;
  throw new MockError('unknown-fault', `There is no fault ${JSON.stringify(name)}`, suggestion(name, faultNames));
}

/**
 * @throws {MockError} `unknown-fault`; `bad-request` for a rate that is not above 0 and at most 1
 */
export function checkFaultRule(rule: FaultRule): FaultRule {
  checkFaultName(rule.fault);
  if (!(rule.rate > 0 && rule.rate <= 1)) {
    throw new MockError('bad-request', `The rate of the fault ${rule.fault} is ${rule.rate}`, SHARE);
  }
  return rule;
}

/**
 * A rule as people write it: `duplicate` for every delivery, `duplicate=0.1` for one in ten.
 *
 * @throws {MockError} as `checkFaultRule` does
 */
export function readFaultRule(text: string): FaultRule {
  const [name = '', ...rest] = text.split('=');
  const fault = checkFaultName(name);
  const rate = rest.length === 0 ? '1' : rest.join('=');
  const share = rate.trim() === '' ? NaN : Number(rate);
  if (!Number.isFinite(share)) {
    throw new MockError('bad-request', `The rate of the fault ${fault} is ${JSON.stringify(rate)}`, SHARE);
  }
  return checkFaultRule({ fault, rate: share });
}
