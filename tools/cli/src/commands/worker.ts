/** `hookwright worker`: delivers from a store that several processes share, on any number of machines. */
import type { MockOptions } from '@hookwright/mock-engine/serve';
import type { ExitCode } from '../exit.ts';
import { loadMockedProviders } from '../mocked-providers.ts';
import { asUsage } from '../mocking/refusals.ts';

/** @throws {UsageError} */
export async function worker(words: readonly string[], options: MockOptions): Promise<ExitCode> {
  const [{ work }, providers] = await Promise.all([
    import('@hookwright/mock-engine/serve'),
    loadMockedProviders(words),
  ]);
  return asUsage(() => work(providers, options));
}
