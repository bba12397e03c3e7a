/** How names are written in Go, and which it needs for itself. */
import type { LanguageNames } from '../language.ts';
import { pascal } from '../naming.ts';

const INITIALISMS = new Set(
  'api css dns html http https id ip json php sql tls ui uri url utc uuid vat xml'.split(' '),
);

const goWord = (word: string): string => (INITIALISMS.has(word.toLowerCase()) ? word.toUpperCase() : pascal([word]));

/** Digits that would touch are kept apart. */
export const goPascal = (words: readonly string[]): string =>
  words.reduce((name, word) => `${name}${/\d$/.test(name) && /^\d/.test(word) ? '_' : ''}${goWord(word)}`, '');

/** What the package exports beside the types. */
const OWN = new Set(
  'Event EventName Nullable NullableOf Null ReadError ReadEvent ReadEventNamed UnknownEventError'.split(' '),
);

export const goNames: LanguageNames = {
  // Only a name that begins with a capital letter is seen from outside.
  types: { write: (_, text) => text.replace(/^_/, 'X'), reserved: OWN, nameless: 'Type' },
  members: {
    write: goPascal,
    reserved: new Set(['MarshalJSON', 'UnmarshalJSON']),
    beforeDigit: 'X',
    nameless: 'Member',
  },
  values: { write: goPascal, reserved: OWN, nameless: 'Value', scope: 'package' },
  branches: { write: (_, text) => text, reserved: new Set(), nameless: 'Branch' },
};
