/** What the contract says about a type or a member, as plain text for the comments of any language. */
import type { About, Contract, Type } from '@hookwright/contract';
import { cleanText } from '../prose.ts';

interface Described {
  readonly about: About;
  readonly type: Type;
  /** Of a named type: the events whose body it is. */
  readonly events?: readonly string[];
}

/** Paragraphs, which may hold line breaks. */
export function notesOf({ about, type, events = [] }: Described, contract: Contract): readonly string[] {
  const bodyOf = contract.events.filter(({ name }) => events.includes(name));
  const [only] = bodyOf.length === 1 ? bodyOf : [];
  const words = about.description ?? only?.description ?? only?.summary ?? about.title;
  const facts = [
    ...factsOf(type),
    ...(about.default === undefined ? [] : [`Default: ${JSON.stringify(about.default)}.`]),
  ];
  return [
    words,
    bodyOf.length === 0 ? undefined : `The body of ${bodyOf.map(({ name }) => quoted(name)).join(', ')}.`,
    about.capability === undefined ? undefined : `Only with the capability ${quoted(about.capability)}.`,
    facts.join(' '),
    about.deprecated ? 'Deprecated.' : undefined,
    about.evidence === undefined || about.evidence.status === 'published'
      ? undefined
      : `Evidence: ${about.evidence.status}.`,
  ]
    .map((text) => cleanText(text ?? ''))
    .filter((text) => text !== '');
}

export const valueNotes = (meaning: string | undefined): readonly string[] =>
  meaning === undefined || cleanText(meaning) === '' ? [] : [cleanText(meaning)];

const quoted = (text: string): string => `\`${text}\``;

/** What a language's type does not say. */
function factsOf(type: Type): readonly string[] {
  switch (type.kind) {
    case 'string':
      return [
        ...fact('Format', type.format),
        ...fact('Pattern', type.pattern),
        ...fact('Minimum length', type.minLength),
        ...fact('Maximum length', type.maxLength),
      ];
    case 'number':
      return [
        ...fact('Minimum', type.minimum),
        ...fact('Maximum', type.maximum),
        ...fact('Greater than', type.exclusiveMinimum),
        ...fact('Less than', type.exclusiveMaximum),
        ...fact('Multiple of', type.multipleOf),
      ];
    case 'literal':
      return [`Always ${JSON.stringify(type.value)}.`];
    case 'enum':
      return type.values.some((value) => value !== null && typeof value !== 'string')
        ? [`One of ${type.values.map((value) => JSON.stringify(value)).join(', ')}.`]
        : [];
    case 'array':
      return [...fact('Minimum items', type.minItems), ...fact('Maximum items', type.maxItems)];
    case 'union': {
      const kinds = type.members.filter(({ kind }) => kind !== 'null');
      return kinds.length === 1 ? factsOf(kinds[0]!) : [];
    }
    default:
      return [];
  }
}

const fact = (label: string, value: string | number | undefined): readonly string[] =>
  value === undefined ? [] : [`${label}: ${value}.`];
