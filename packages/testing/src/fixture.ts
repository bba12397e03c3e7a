/** Bodies for tests: an example of the contract, changed, and accepted by the contract all the same. */
import { exampleOf, examplesOf, judge } from '@hookwright/mock-engine';
import type { Json, MockedProvider } from '@hookwright/mock-engine';
import type { Finding } from '@hookwright/receiver';
import { changed } from './changes.ts';

/** A body that no provider would send. `findings` say where and why. */
export class FixtureError extends Error {
  override readonly name = 'FixtureError';
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message);
    this.findings = findings;
  }
}

export interface FixtureOptions {
  /** The name of the example to begin with. Default: the first, which is published where the provider publishes any. */
  readonly example?: string;
}

/**
 * @throws {FixtureError} when the contract refuses what comes of the changes, or takes it for another event
 * @throws {MockError} `unknown-event` and `unknown-example`, naming the nearest
 */
export function makeFixture(
  provider: MockedProvider,
  event: string,
  changes: unknown,
  { example }: FixtureOptions,
): Json {
  const [first] = examplesOf(provider, event);
  if (first === undefined) {
    throw new FixtureError(`The contract of ${provider.title} has no example of ${event}: add one to it.`);
  }
  const { payload } = example === undefined ? first[1] : exampleOf(provider, event, example);
  const body = changed(payload, changes);
  checkFixture(provider, event, body);
  return body;
}

function checkFixture(provider: MockedProvider, event: string, body: Json): void {
  const result = judge(provider, event, body);
  if (result.ok && result.type === event) return;
  if (result.ok) {
    throw new FixtureError(`With these changes it is no ${event} any more, but the event ${result.type}.`);
  }
  const list = result.issues.map(({ message }) => `\n- ${message}`).join('');
  throw new FixtureError(
    `The contract of ${provider.title} refuses this ${event}:${list}\nTo send it all the same, use signedBody.`,
    result.issues,
  );
}
