/** A member of a payload, without what lies below it. */
import type { Field, Json, JsonSchema, NamedType, Type } from '@hookwright/contract';
import type { Block, Line, Prose } from '../../runtime/docs.js';
import { limitsOf, valuesOf } from './limits.ts';
import { idPathOf, takeId } from './page.ts';
import type { OpenProperty, Page, Place } from './page.ts';
import { formsOf, wordsOf } from './reading.ts';
import type { Form } from './reading.ts';
import { code, lineOf, proseOf } from './spans.ts';
import { isNamedText, typeLine } from './type-line.ts';

/** Longer ones are left to the examples of the event. */
const LONGEST_EXAMPLE = 200;
const MOST_EXAMPLES = 4;

export interface Made {
  readonly property: OpenProperty;
  readonly forms: readonly Form[];
}

export function propertyOf(field: Field, schema: JsonSchema | undefined, place: Place, page: Page): Made {
  const { name, required, type, about } = field;
  const forms = formsOf({ type, schema }, page.names);
  const named = type.kind === 'reference' ? page.names.get(type.to) : undefined;
  const evidence = about.evidence ?? named?.about.evidence ?? place.evidence;
  const preset = about.default ?? named?.about.default;
  const property: OpenProperty = {
    id: takeId(page, idPathOf(place.idPath, name)),
    path: place.path === '' ? name : `${place.path}.${name}`,
    name,
    type: typeLine(type, page.names),
    required,
    nullable: forms.some((form) => form.type.kind === 'null' && form.marks === '') || hasNull(forms),
    deprecated: about.deprecated || named?.about.deprecated === true,
    description: description(field, named, forms),
    ...valuesOf(forms),
    limits: limitsOf(type, forms),
    ...(preset !== undefined && { default: JSON.stringify(preset) }),
    examples: shown(about.examples.length > 0 ? about.examples : (named?.about.examples ?? [])),
    ...(evidence !== undefined && { evidence }),
    ...(about.capability !== undefined && { capability: about.capability }),
    properties: [],
    variants: [],
  };
  return { property, forms };
}

/** A null among known values is a null all the same. */
const hasNull = (forms: readonly Form[]): boolean =>
  forms.some(
    ({ type, marks }) =>
      marks === '' &&
      ((type.kind === 'enum' && type.values.includes(null)) || (type.kind === 'literal' && type.value === null)),
  );

/** What is said of the use comes before what is said of the type; what is said of single forms follows. */
function description({ about }: Field, named: NamedType | undefined, forms: readonly Form[]): Prose {
  const text = about.description ?? named?.about.description ?? about.title ?? named?.about.title;
  return [...proseOf(text), ...formsProse(forms)];
}

function formsProse(forms: readonly Form[]): readonly Block[] {
  if (forms.filter(({ type }) => type.kind !== 'null').length < 2) return [];
  const items = forms.flatMap(({ type, schema, via }) => {
    const words = type.kind === 'object' || type.kind === 'reference' ? undefined : wordsOf(schema, 'description');
    return words === undefined ? [] : [[...formLine(type, via), ...lineOf(`: ${words}`)]];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A form that the type's words call by name is called so here too. */
const formLine = (type: Type, via: NamedType | undefined): Line =>
  via !== undefined && isNamedText(type) ? [code(via.name)] : [formName[type.kind]];

const formName = {
  string: 'A string',
  number: 'A number',
  boolean: 'A boolean',
  null: 'Null',
  unknown: 'Anything else',
  never: 'Nothing',
  literal: 'This value',
  enum: 'One of the values',
  array: 'A list',
  tuple: 'A list',
  map: 'An object',
  object: 'An object',
  union: 'Any of these',
  intersection: 'An object',
  reference: 'An object',
} as const;

const shown = (examples: readonly Json[]): readonly string[] =>
  examples
    .map((example) => JSON.stringify(example))
    .filter((text) => text.length <= LONGEST_EXAMPLE)
    .slice(0, MOST_EXAMPLES);
