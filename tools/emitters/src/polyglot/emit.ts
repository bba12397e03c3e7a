import type { Emitter } from '../emitter.ts';

/** Nothing where no other language is wanted; then no printer of one is loaded either. */
export const emitPolyglot: Emitter = async (contract) => {
  if ((contract.package.languages ?? []).length === 0) return [];
  const { polyglotFiles } = await import('./package-files.ts');
  return polyglotFiles(contract);
};
