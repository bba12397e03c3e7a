/**
 * From a name of the contract to one that a language accepts. A name is split into words, written in the language's case,
 * and gets a `_` behind it when the language needs the word. Of names that meet, the one that already was as the language
 * writes it keeps it; the others follow in code-point order with `_2`, `_3`. So no name depends on the order of members.
 */

export interface NameRules {
  /** Writes words, at least one, in the case of such names; `text` is what they were. */
  readonly write: (words: readonly string[], text: string) => string;
  /** Names that the language or its standard library needs. */
  readonly reserved: ReadonlySet<string>;
  /** What stands before a name that starts with a digit. Default: `_`. */
  readonly beforeDigit?: string;
  /** What a name becomes that has no letter or digit of the Latin alphabet. */
  readonly nameless: string;
  /** Makes names alike that the language takes for the same, such as those that differ by case. */
  readonly alike?: (name: string) => string;
}

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
  đ: 'd',
};

/** `fooBar`, `foo_bar` and `foo-bar` are two words, `HTTPServer2` too. Latin letters lose their marks, others are left out. */
export function wordsOf(text: string): readonly string[] {
  const latin = text
    .replaceAll(/[æøåßðþłœđÆØÅÐÞŁŒĐ]/g, (letter) => {
      const small = LETTERS[letter.toLowerCase()]!;
      return letter === letter.toLowerCase() ? small : capital(small);
    })
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  return latin.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+[a-z]*/g) ?? [];
}

export const snake = (words: readonly string[]): string => words.map((word) => word.toLowerCase()).join('_');
export const screamingSnake = (words: readonly string[]): string => words.map((word) => word.toUpperCase()).join('_');

/** Digits that would touch are kept apart: `1.2` → `1_2`. */
export const pascal = (words: readonly string[]): string =>
  words.reduce((name, word) => `${name}${/\d$/.test(name) && /^\d/.test(word) ? '_' : ''}${capital(word)}`, '');

export const camel = ([first = '', ...others]: readonly string[]): string =>
  `${first.toLowerCase()}${/\d$/.test(first) && /^\d/.test(others[0] ?? '') ? '_' : ''}${pascal(others)}`;

/** `ID` → `Id`, while `eBay` cannot be told from two words. */
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;

/** A name as it is, when the contract decided it already. */
export const asItIs = (_: readonly string[], text: string): string => text;

/**
 * A name for each of the texts, which differ.
 * @param taken - names that are taken already, as `alike` writes them; those given here are added
 */
export function nameAll(
  texts: readonly string[],
  rules: NameRules,
  taken: Set<string> = new Set(),
): ReadonlyMap<string, string> {
  const { alike = (name) => name } = rules;
  const wanted = new Map(texts.map((text) => [text, wantedName(text, rules)]));
  const isAsWanted = (text: string) => wanted.get(text) === text;
  const inOrder = [...texts].toSorted((a, b) => Number(isAsWanted(b)) - Number(isAsWanted(a)) || (a < b ? -1 : 1));
  const names = new Map<string, string>();
  for (const text of inOrder) {
    const name = wanted.get(text)!;
    let free = name;
    for (let count = 2; taken.has(alike(free)); count++) free = `${name.replace(/_+$/, '')}_${count}`;
    taken.add(alike(free));
    names.set(text, free);
  }
  return names;
}

function wantedName(text: string, { write, reserved, alike = (name) => name, ...rules }: NameRules): string {
  const { beforeDigit = '_', nameless } = rules;
  const words = wordsOf(text);
  const written = words.length === 0 ? write([nameless], nameless) : write(words, text);
  const name = /^\d/.test(written) ? `${beforeDigit}${written}` : written;
  return reserved.has(name) || reserved.has(alike(name)) ? `${name}_` : name;
}
