/** The names of languages, for words and settings. */
import type { LanguageId } from '@hookwright/emitters/layout';

/** Written out, since a run with nothing to do loads nothing of the emitters; the compiler compares it with their list. */
const listed: Readonly<Record<LanguageId, true>> = {
  python: true,
  java: true,
  go: true,
  csharp: true,
  kotlin: true,
  rust: true,
  php: true,
};

/** In the order in which they are always listed. */
export const languageIds = Object.keys(listed) as readonly LanguageId[];

export const isLanguage = (name: unknown): name is LanguageId => languageIds.some((id) => id === name);
