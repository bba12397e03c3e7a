/** The provider that a word on the command line means. */
import { loadGenerated, type AnyProvider } from '../providers.ts';

/**
 * A generated package is loaded at once; a document is made into one for this run.
 * @param word The id of a provider, an AsyncAPI document, or a folder of either.
 * @param from The folder that paths are relative to.
 * @throws {UsageError} for what cannot be found
 * @throws {ProblemError} for a document with errors
 */
export async function findProvider(word: string, from: string): Promise<AnyProvider> {
  const generated = await loadGenerated(word, from);
  if (generated !== undefined) return generated;
  const { loadMockedProvider } = await import('../mocked-providers.ts');
  return await loadMockedProvider(word);
}
