/** What a type demands beyond its words, and the values it knows. */
import type { Type } from '@hookwright/contract';
import type { Line, Property } from '../../runtime/docs.js';
import type { Form } from './reading.ts';
import { code, lineOf } from './spans.ts';
import { isNamedText, isOfDigits } from './type-line.ts';

/** Known values of all forms, in the contract's order. */
export function valuesOf(forms: readonly Form[]): Pick<Property, 'values' | 'open'> {
  const enums = forms.map(({ type }) => type).filter((type) => type.kind === 'enum');
  const values = enums.flatMap(({ values, meanings }) =>
    values
      .filter((value) => value !== null)
      .map((value) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const meaning = Object.hasOwn(meanings, text) ? meanings[text] : undefined;
        return { value: text, ...(meaning !== undefined && { meaning: lineOf(meaning) }) };
      }),
  );
  return { values, open: enums.some(({ open }) => open) };
}

/** Those of a list first. Where several forms are meant, each limit says to which it belongs. */
export function limitsOf(type: Type, forms: readonly Form[]): readonly Line[] {
  const kinds = forms.filter(({ type }) => type.kind !== 'null' && type.kind !== 'enum');
  const limits = kinds.flatMap((form) =>
    ownLimits(form.type).map((line) => (kinds.length === 1 ? line : ['as ', ...formLine(form), ': ', ...line])),
  );
  return [...listLimits(type), ...limits];
}

/** A form that the type's words call by name is called so here too. */
const formLine = ({ type, via }: Form): Line =>
  via !== undefined && isNamedText(type) ? [code(via.name)] : [article[type.kind] ?? 'another value'];

/** Forms that have limits. */
const article: Partial<Record<Type['kind'], string>> = { string: 'a string', number: 'a number', object: 'an object' };

function listLimits(type: Type): readonly Line[] {
  if (type.kind === 'union') return type.members.flatMap(listLimits);
  if (type.kind !== 'array') return [];
  const { minItems, maxItems, unique } = type;
  const count = minItems !== undefined && minItems > 0 && minItems === maxItems;
  return [
    ...(count ? [[`exactly ${minItems} items`]] : []),
    ...(!count && minItems !== undefined && minItems > 0 ? [[`at least ${counted(minItems, 'item')}`]] : []),
    ...(!count && maxItems !== undefined && maxItems > 0 ? [[`at most ${counted(maxItems, 'item')}`]] : []),
    ...(unique ? [['no two items are equal']] : []),
    ...listLimits(type.items),
  ];
}

function ownLimits(type: Type): readonly Line[] {
  if (type.kind === 'number') return type.multipleOf === undefined ? [] : [[`a multiple of ${type.multipleOf}`]];
  if (type.kind === 'object') return type.closed ? [['no other members']] : [];
  if (type.kind !== 'string') return [];
  const { pattern, minLength, maxLength } = type;
  const exact = minLength !== undefined && minLength === maxLength;
  return [
    ...(pattern === undefined || isOfDigits(pattern) ? [] : [['matches ', code(pattern)]]),
    ...(exact ? [[`exactly ${counted(minLength, 'character')}`]] : []),
    ...(!exact && minLength !== undefined && minLength > 0 ? [[`at least ${counted(minLength, 'character')}`]] : []),
    ...(!exact && maxLength !== undefined ? [[`at most ${counted(maxLength, 'character')}`]] : []),
  ];
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
