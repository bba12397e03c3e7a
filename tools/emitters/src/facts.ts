/** What a type says beyond its TypeScript form, as short sentences: formats, limits, the meanings of values. */
import type { Type } from '@hookwright/contract';
import { tsdocCode, tsdocJson, tsdocLine } from './tsdoc.ts';

interface Fact {
  readonly label: string;
  /** Absent when the label says all. */
  readonly value?: string;
}

/** One sentence a fact, and last a list of values that have a meaning written down. */
export function factsOf(type: Type): readonly string[] {
  const sentences = readFacts(type).map(({ label, value }) =>
    value === undefined ? `${label}.` : `${label}: ${value}.`,
  );
  return [...new Set([...sentences, ...meaningsOf(type)])];
}

function readFacts(type: Type): readonly Fact[] {
  switch (type.kind) {
    case 'string':
      return [...fact('Format', type.format), ...fact('Pattern', type.pattern, tsdocCode), ...lengthFacts(type)];
    case 'number':
      return numberFacts(type);
    case 'array':
      return [...arrayFacts(type), ...within('Each item', type.items)];
    case 'map':
      return [
        ...type.keys.map((pattern) => ({ label: 'Keys match', value: tsdocCode(pattern) })),
        ...within('Each value', type.values),
      ];
    case 'union':
      return unionFacts(type.members);
    case 'intersection':
      return type.members.flatMap(readFacts);
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'never':
    case 'literal':
    case 'enum':
    case 'tuple':
    case 'object':
    case 'reference':
      return [];
  }
}

/** Where several kinds are meant, each is told apart; a null beside one kind changes nothing. */
function unionFacts(members: readonly Type[]): readonly Fact[] {
  const kinds = members.filter(({ kind }) => kind !== 'null');
  return kinds.flatMap((member) => (kinds.length === 1 ? readFacts(member) : within(`As ${kindName(member)}`, member)));
}

const kindName = ({ kind }: Type): string =>
  kind === 'array' ? 'a list' : kind === 'union' ? 'one of these' : `a ${kind}`;

function lengthFacts({ minLength, maxLength }: Extract<Type, { kind: 'string' }>): readonly Fact[] {
  if (minLength !== undefined && minLength === maxLength) return fact('Length', minLength);
  return [...fact('Minimum length', minLength), ...fact('Maximum length', maxLength)];
}

function numberFacts(type: Extract<Type, { kind: 'number' }>): readonly Fact[] {
  return [
    ...(type.integer ? [{ label: 'Integer' }] : []),
    ...fact('Minimum', type.minimum),
    ...fact('Maximum', type.maximum),
    ...fact('Greater than', type.exclusiveMinimum),
    ...fact('Less than', type.exclusiveMaximum),
    ...fact('Multiple of', type.multipleOf),
  ];
}

function arrayFacts({ minItems, maxItems, unique }: Extract<Type, { kind: 'array' }>): readonly Fact[] {
  const distinct = unique ? [{ label: 'No two items are equal' }] : [];
  if (minItems !== undefined && minItems === maxItems) return [...fact('Number of items', minItems), ...distinct];
  return [...fact('Minimum items', minItems), ...fact('Maximum items', maxItems), ...distinct];
}

/** The facts of what a type holds, as one: `Each item: format uuid, maximum length 36.` */
function within(label: string, type: Type): readonly Fact[] {
  const facts = readFacts(type).map((inner) => [
    inner.label.charAt(0).toLowerCase() + inner.label.slice(1),
    inner.value,
  ]);
  return facts.length === 0
    ? []
    : [{ label, value: facts.map((words) => words.filter((word) => word !== undefined).join(' ')).join(', ') }];
}

function meaningsOf(type: Type): readonly string[] {
  if (type.kind === 'array') return meaningsOf(type.items);
  if (type.kind === 'map') return meaningsOf(type.values);
  if (type.kind === 'union') return type.members.flatMap(meaningsOf);
  if (type.kind !== 'enum') return [];
  const lines = Object.entries(type.meanings).map(
    ([value, meaning]) => `- ${tsdocCode(shown(value))}: ${tsdocLine(meaning)}`,
  );
  return lines.length === 0 ? [] : [`Values:\n${lines.join('\n')}`];
}

const shown = (value: string): string => (value === '' || value !== value.trim() ? tsdocJson(value) : value);

const fact = <V extends string | number>(
  label: string,
  value: V | undefined,
  print = (given: V) => tsdocLine(String(given)),
): readonly Fact[] => (value === undefined ? [] : [{ label, value: print(value) }]);
