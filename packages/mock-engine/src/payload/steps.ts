/** The payloads of a story, with the waits between them. */
import { milliseconds } from '../duration.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import { checkPayload } from './check-payload.ts';
import type { ChosenPayload } from './choose-payloads.ts';
import { scenarioOf } from './lookup.ts';

export interface ChosenStep extends ChosenPayload {
  /** Since the story began, in milliseconds. */
  readonly waitMs: number;
}

/** @throws {MockError} `unknown-scenario`; `refused-body` for a step that the contract refuses */
export function chooseSteps(provider: MockedProvider, scenario: string): readonly ChosenStep[] {
  let waitMs = 0;
  return scenarioOf(provider, scenario).steps.map(({ event, after, payload }, index) => {
    checkPayload(provider, event, payload);
    waitMs += milliseconds(after);
    return { event, payload, from: `scenario ${scenario}, step ${index + 1}`, waitMs };
  });
}
