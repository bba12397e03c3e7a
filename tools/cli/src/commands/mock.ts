/** `hookwright mock`: is one provider or several, until it is ended. */
import type { ExitCode } from '../exit.ts';
import { loadMockedProviders } from '../mocked-providers.ts';
import { asUsage } from '../mocking/refusals.ts';
import { ownVersion } from '../settings.ts';
import type { MockOptions } from '@hookwright/mock-engine/serve';

/** @throws {UsageError} */
export async function mock(words: readonly string[], options: MockOptions): Promise<ExitCode> {
  const [{ serve }, providers] = await Promise.all([
    import('@hookwright/mock-engine/serve'),
    loadMockedProviders(words),
  ]);
  return asUsage(() => serve(providers, options, { version: ownVersion(), command: 'hookwright' }));
}
