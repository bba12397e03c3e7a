/** Texts that people would have typed, by the name of the member that holds them. */
import type { Random } from '../random.ts';
import { cities, companies, firstNames, lastNames, qualities, sentences, streets } from './words.ts';

export interface Person {
  readonly first: string;
  readonly last: string;
}

export const somePerson = (random: Random): Person => ({
  first: random.pick(firstNames),
  last: random.pick(lastNames),
});

/** First match wins. Order is part of the meaning: `company_name` is the name of a company, not of a person. */
const rules: readonly { when: RegExp; text: (old: string, person: Person, random: Random) => string }[] = [
  { when: /e-?mail(address)?$/i, text: (old, person) => emailOf(old, person) },
  { when: /^(first|given)_?name$/i, text: (_, { first }) => first },
  { when: /^(last|family|sur)_?name$/i, text: (_, { last }) => last },
  { when: /^full_?name$/i, text: (_, { first, last }) => `${first} ${last}` },
  { when: /^company(_?name)?$|^tenant_?name$|^organi[sz]ation$/i, text: (_, __, random) => random.pick(companies) },
  { when: /phone/i, text: (old, _, random) => otherDigits(old, random) },
  { when: /^city$|^town$/i, text: (_, __, random) => random.pick(cities) },
  {
    when: /^(street|address_?(line)?_?1?)$/i,
    text: (_, __, random) => `${1 + random.integer(120)} ${random.pick(streets)}`,
  },
  { when: /comment|^notes?$|^message$|^remarks?$/i, text: (_, __, random) => random.pick(sentences) },
];

/**
 * Another text for a member, or nothing when its name and text say too little.
 *
 * @param person whom the object is about
 * @param isPerson whether a member called `name` is that person's
 */
export function otherText(
  name: string,
  old: string,
  { person, isPerson }: { readonly person: Person; readonly isPerson: boolean },
  random: Random,
): string | undefined {
  if (old === '') return undefined;
  if (isPerson && /^name$/i.test(name)) return `${person.first} ${person.last}`;
  const rule = rules.find(({ when }) => when.test(name));
  if (rule !== undefined) return rule.text(old, person, random);
  if (/^[^@\s]+@[^@\s]+$/.test(old)) return emailOf(old, person);
  if (/(name|title)$/i.test(name)) return withOtherQuality(old, random);
  return undefined;
}

/** Text for a member that no example has. */
export function madeUpText(name: string, person: Person, random: Random): string {
  const known = otherText(name, 'Something 12 34 56 78', { person, isPerson: false }, random);
  if (known !== undefined && !/(name|title)$/i.test(name)) return known;
  if (/description|text|instructions|directions|terms|policy|answer|question$/i.test(name))
    return random.pick(sentences);
  return `${random.pick(qualities)} ${random.pick(['Day', 'House', 'Pass', 'Room', 'Square', 'Ticket', 'Tour', 'Walk'])}`;
}

const emailOf = (old: string, { first, last }: Person) => {
  const domain = /@([^@\s]+)$/.exec(old)?.[1] ?? 'example.com';
  return `${first}.${last}@${domain}`.toLowerCase();
};

const otherDigits = (old: string, random: Random) => old.replaceAll(/\d/g, () => String(random.integer(10)));

/** Names of things end in a word that tells one from another. */
function withOtherQuality(old: string, random: Random): string {
  const words = old.split(' ');
  const quality = random.pick(qualities);
  const last = words.at(-1)!;
  if (qualities.includes(last)) return [...words.slice(0, -1), quality].join(' ');
  // A word in capitals is a code.
  return words.length < 5 && /^\p{Lu}/u.test(old) && /[a-z]/.test(old) ? `${old} ${quality}` : old;
}
