/** What the engine refuses, said as the command line says it. */
import { UsageError } from '../exit.ts';

/** Recognised by its name, so that commands which never meet one need not load the engine. */
const isMockError = (error: unknown): error is Error & { readonly code: string; readonly help?: string } =>
  error instanceof Error && error.name === 'MockError' && 'code' in error;

/**
 * Runs something of the engine.
 * @throws {UsageError} instead of the engine's own error
 */
export async function asUsage<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (isMockError(error)) throw new UsageError(sentences(error.message, error.help));
    throw error;
  }
}

/** A sentence, and what to do next. */
export const sentences = (message: string, help: string | undefined): string =>
  help === undefined ? `${message}.` : `${message}. ${help}`;
