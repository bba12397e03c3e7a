/** Events, examples and scenarios by their names; a wrong name gets the nearest one suggested. */
import type { Example, MockedProvider, Scenario } from '../mocked-provider.ts';
import { MockError, type MockErrorCode } from '../mock-error.ts';
import { suggestion } from '../nearest.ts';

/** @throws {MockError} `unknown-event` */
export function checkEvent(provider: MockedProvider, event: string): void {
  named(provider.events, event, 'unknown-event', `${provider.title} has no event`);
}

/**
 * The examples of an event, the default one first.
 *
 * @throws {MockError} `unknown-event`
 */
export function examplesOf(provider: MockedProvider, event: string): readonly (readonly [string, Example])[] {
  checkEvent(provider, event);
  return Object.entries((Object.hasOwn(provider.examples, event) && provider.examples[event]) || {}) as [
    string,
    Example,
  ][];
}

/** @throws {MockError} `unknown-event`, `unknown-example` */
export function exampleOf(provider: MockedProvider, event: string, name: string): Example {
  const examples = Object.fromEntries(examplesOf(provider, event));
  return named(examples, name, 'unknown-example', `${event} has no example`);
}

/** @throws {MockError} `unknown-scenario` */
export const scenarioOf = (provider: MockedProvider, name: string): Scenario =>
  named(provider.scenarios, name, 'unknown-scenario', `${provider.title} has no scenario`);

function named<Entry>(record: Readonly<Record<string, Entry>>, name: string, code: MockErrorCode, lead: string): Entry {
  if (Object.hasOwn(record, name)) return record[name]!;
  throw new MockError(code, `${lead} ${JSON.stringify(name)}`, suggestion(name, Object.keys(record)));
}
