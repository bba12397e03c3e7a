/** The gate: what the contract refuses is not sent. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import { judge } from './judge.ts';

/** Findings that are printed; a body that is wholly wrong has hundreds. */
const shownFindings = 10;

/**
 * Drift is allowed: a provider may send more than its contract lists.
 *
 * @throws {MockError} `refused-body` with the findings, or when the body is of another event
 */
export function checkPayload(provider: MockedProvider, event: string, payload: Json): void {
  const result = judge(provider, event, payload);
  if (result.ok && result.type === event) return;
  if (result.ok || (result.type !== undefined && result.type !== event)) {
    throw new MockError(
      'refused-body',
      `The body is of the event ${JSON.stringify(result.type)}, not ${JSON.stringify(event)}`,
      result.type !== undefined && Object.hasOwn(provider.events, result.type)
        ? `Trigger ${JSON.stringify(result.type)}, or correct the body.`
        : 'Correct the name of the event in the body, or ask for the fault unknown-event.',
    );
  }
  // Each sentence begins with its place.
  const findings = result.issues.map(({ message }) => message);
  const more = findings.length > shownFindings ? `; and ${findings.length - shownFindings} more` : '';
  throw new MockError(
    'refused-body',
    `The contract refuses this ${event}: ${findings.slice(0, shownFindings).join('; ')}${more}`,
    'Correct the body, or ask for a fault if it shall be wrong.',
  );
}
