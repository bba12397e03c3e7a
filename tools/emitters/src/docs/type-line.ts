/** A type in words: `list of BookingUnit`, `integer ≥ 1 or string of digits`. */
import type { Json, Type } from '@hookwright/contract';
import type { Line } from '../../runtime/docs.js';
import { hasMembers } from './reading.ts';
import type { Names } from './reading.ts';
import { code, joinLines, merged } from './spans.ts';

/** Without `null`, which pages tell apart from the type, unless there is nothing else. */
export function typeLine(type: Type, names: Names): Line {
  const line = words(type, { names, followed: [], isPlural: false, isInner: false });
  return line.length === 0 ? ['null'] : merged(line);
}

interface Telling {
  readonly names: Names;
  readonly followed: readonly string[];
  /** After `list of`. */
  readonly isPlural: boolean;
  /** Within a list, `null` is a part of the type. */
  readonly isInner: boolean;
}

function words(type: Type, telling: Telling): Line {
  const { names, isPlural, followed } = telling;
  const s = isPlural ? 's' : '';
  switch (type.kind) {
    case 'string':
      return [stringWords(type, s)];
    case 'number':
      return [numberWords(type, s)];
    case 'boolean':
      return [`boolean${s}`];
    case 'null':
      return telling.isInner ? ['null'] : [];
    case 'unknown':
      return [isPlural ? 'any values' : 'any value'];
    case 'never':
      return ['nothing'];
    case 'literal':
      return literalWords(type.value, isPlural || telling.isInner);
    case 'enum':
      return [...new Set(type.values.map((value) => `${kindOf(value)}${s}`))].flatMap(joined);
    case 'array':
      if (type.maxItems === 0) return [`empty list${s}`];
      return [`list${s} of `, ...grouped(type.items, { ...telling, isPlural: true, isInner: true })];
    case 'tuple':
      return [`list${s} of `, ...tupleWords(type, { ...telling, isPlural: false, isInner: true })];
    case 'map':
      return type.values.kind === 'unknown'
        ? [`object${s} with keys of any name`]
        : [`map${s} to `, ...grouped(type.values, { ...telling, isPlural: true, isInner: true })];
    case 'object':
      return [`object${s}`];
    case 'union':
      return unionWords(type.members, telling);
    case 'intersection':
      return intersectionWords(type.members, telling);
    case 'reference': {
      const target = names.get(type.to);
      if (target === undefined || followed.includes(type.to) || hasMembers(target, names)) return [{ type: type.to }];
      if (isNamedText(target.type)) return [`string${s} (`, { type: type.to }, ')'];
      return words(target.type, { ...telling, followed: [...followed, type.to] });
    }
  }
}

/** Text of a form that its name tells better than a pattern. */
export const isNamedText = (type: Type): boolean =>
  type.kind === 'string' && type.format === undefined && type.pattern !== undefined && !isOfDigits(type.pattern);

const joined = (word: string, index: number): Line => (index === 0 ? [word] : [` or ${word}`]);

const DIGITS = /^\^(?:\[0-9\]|\\d)(?:\+|\{1,\d*\})\$$/;

/** Whether a pattern is told by the type's own words. */
export const isOfDigits = (pattern: string | undefined): boolean => pattern !== undefined && DIGITS.test(pattern);

function stringWords({ format, pattern }: Extract<Type, { kind: 'string' }>, s: string): string {
  if (format !== undefined) return `string${s} (${format})`;
  return isOfDigits(pattern) ? `string${s} of digits` : `string${s}`;
}

function numberWords(type: Extract<Type, { kind: 'number' }>, s: string): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
  const word = `${type.integer ? 'integer' : 'number'}${s}`;
  if (minimum !== undefined && maximum !== undefined) return `${word} from ${minimum} to ${maximum}`;
  const limits = [
    minimum === undefined ? undefined : `≥ ${minimum}`,
    exclusiveMinimum === undefined ? undefined : `> ${exclusiveMinimum}`,
    maximum === undefined ? undefined : `≤ ${maximum}`,
    exclusiveMaximum === undefined ? undefined : `< ${exclusiveMaximum}`,
  ].filter((limit) => limit !== undefined);
  return [word, limits.join(' and ')].join(' ').trim();
}

function literalWords(value: Json, isPart: boolean): Line {
  if (value === null) return isPart ? ['null'] : [];
  if (value === '') return [isPart ? 'empty string' : 'always an empty string'];
  const text = code(typeof value === 'string' ? value : JSON.stringify(value));
  return isPart ? [text] : ['always ', text];
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'object' ? (Array.isArray(value) ? 'list' : 'object') : typeof value;
}

/** Alternatives in brackets, since `list of strings or null` could be either. */
function grouped(type: Type, telling: Telling): Line {
  const line = words(type, telling);
  return line.some((span) => typeof span === 'string' && / or /.test(span)) ? ['(', ...line, ')'] : line;
}

const tupleWords = ({ items, rest }: Extract<Type, { kind: 'tuple' }>, telling: Telling): Line => [
  ...joinLines(
    items.map((item) => grouped(item, telling)),
    ', then ',
  ),
  ...(rest.kind === 'never' ? [] : [', then ', ...grouped(rest, { ...telling, isPlural: true })]),
];

/** The same words are said once. */
function unionWords(members: readonly Type[], telling: Telling): Line {
  const isPart = members.some(({ kind }) => kind === 'literal') && members.length > 1;
  const lines = members
    .map((member) =>
      words(
        member,
        isPart && member.kind === 'literal' && member.value !== null ? { ...telling, isInner: true } : telling,
      ),
    )
    .filter((line) => line.length > 0);
  const distinct = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return joinLines([...distinct.values()], ' or ');
}

/** Objects put together are one object. */
function intersectionWords(members: readonly Type[], telling: Telling): Line {
  const lines = members.map((member) => words(member, telling)).filter((line) => line.length > 0);
  const distinct = new Map(lines.map((line) => [JSON.stringify(line), line]));
  const nameless = telling.isPlural ? 'objects' : 'object';
  const named = [...distinct.values()].filter(([only, ...others]) => only !== nameless || others.length > 0);
  return named.length === 0 ? [nameless] : joinLines(named, ' and ');
}
