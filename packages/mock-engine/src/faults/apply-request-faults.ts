/** What engines call at each attempt. */
import type { FaultName } from '../model.ts';
import type { FaultContext, RequestParts } from './fault.ts';
import { faults } from './table.ts';

/** The request as it is sent, after it was signed. Without a fault of this stage: the same parts. */
export function applyRequestFaults(
  parts: RequestParts,
  names: readonly FaultName[],
  context: FaultContext,
): RequestParts {
  let altered = parts;
  for (const name of names) {
    const fault = faults[name];
    if (fault.stage === 'plan') continue;
    altered = fault.alter?.(altered, { ...context, random: context.random.fork(name) }) ?? altered;
  }
  return altered;
}
