/** What a body is made of, as a tree of properties. Named types are told once on a page, nearest to the body. */
import type { Contract, Evidence, Field, Type } from '@hookwright/contract';
import type { Shape } from '../../runtime/docs.js';
import { idPathOf, openPage, typeNames } from './page.ts';
import type { OpenShape, Page, Place, Task } from './page.ts';
import { propertyOf } from './property.ts';
import { formsOf, memberOf, membersOf } from './reading.ts';
import type { Form, Told } from './reading.ts';
import { code, merged } from './spans.ts';
import { typeLine } from './type-line.ts';
import { variantsOf } from './variants.ts';

/** Properties that a page of an event shows before it leaves further types to the page of types. */
const MOST_PROPERTIES = 150;

/** The tree of one page: a payload, a request, headers. */
export function shapeOf(contract: Contract, type: Type): Shape {
  const page = openPage(typeNames(contract), MOST_PROPERTIES);
  return fillShape(page, { type }, '', undefined);
}

/** @param id of the shape itself, in front of all ids below it */
export function fillShape(page: Page, told: Told, id: string, evidence: Evidence | undefined): OpenShape {
  const into: OpenShape = { type: typeLine(told.type, page.names), properties: [], variants: [] };
  const place: Place = { into, path: '', idPath: id, anchor: '', evidence, rank: 0 };
  const target = told.type.kind === 'reference' ? page.names.get(told.type.to) : undefined;
  if (target !== undefined && page.most > 0) {
    // The body's own type is told right here, wherever it stands again.
    page.told.set(target.name, '');
    fill(page, place, formsOf(target, page.names), target.about.evidence ?? evidence);
  } else fill(page, place, formsOf(told, page.names), evidence);
  while (page.queue.length > 0) {
    // What is always there comes before what may be, and that before what has to be asked for.
    const level = page.queue.splice(0).toSorted((one, other) => one.place.rank - other.place.rank);
    for (const task of level) expand(page, task);
  }
  return into;
}

const rankOf = ({ required, about }: Field): number => (about.capability !== undefined ? 2 : required ? 0 : 1);

/** Tells a type where it is used first, and refers to that place from then on. */
function expand(page: Page, { name, place }: Task): void {
  const target = page.names.get(name);
  if (target === undefined) return;
  const anchor = page.told.get(name);
  if (anchor !== undefined && anchor !== '') place.into.see = { anchor };
  else if (anchor === '' || page.ids.size >= page.most) place.into.see = { type: name };
  else {
    page.told.set(name, place.anchor);
    fill(page, place, formsOf(target, page.names), target.about.evidence ?? place.evidence);
  }
}

/** Tells the forms that have members; several are told apart as variants. */
function fill(page: Page, place: Place, forms: readonly Form[], evidence: Evidence | undefined): void {
  const own = { ...place, evidence };
  const shaped = forms.filter(isShaped);
  if (shaped.length === 0) return;
  const telling =
    shaped.length > 1 ? shaped.filter((form) => form.type.kind !== 'map' || isMapOfShapes(form, page)) : shaped;
  const [only, ...others] = telling.length === 0 ? shaped : telling;
  if (only === undefined) return;
  if (others.length === 0) fillOne(page, own, only);
  else fillVariants(page, own, [only, ...others]);
}

const isShaped = ({ type: { kind } }: Form): boolean =>
  kind === 'object' || kind === 'map' || kind === 'intersection' || kind === 'reference';

const isMapOfShapes = ({ type }: Form, { names }: Page): boolean =>
  type.kind === 'map' && formsOf({ type: type.values }, names).some(({ type }) => type.kind !== 'unknown');

function fillOne(page: Page, place: Place, form: Form): void {
  const { type } = form;
  const below = { ...place, path: `${place.path}${form.marks}`, evidence: form.via?.about.evidence ?? place.evidence };
  if (type.kind === 'reference') page.queue.push({ name: type.to, place: below });
  else if (type.kind === 'object') addFields(page, below, form, type.fields);
  else if (type.kind === 'map') fillMap(page, below, form, type);
  else if (type.kind === 'intersection') fillIntersection(page, below, form, type.members);
}

function addFields(page: Page, place: Place, told: Told, fields: readonly Field[]): void {
  for (const field of fields) {
    const { property, forms } = propertyOf(field, memberOf(told, field.name), place, page);
    place.into.properties.push(property);
    const { id, path } = property;
    const idPath = idPathOf(place.idPath, field.name);
    fill(page, { into: property, path, idPath, anchor: id, rank: rankOf(field) }, forms, property.evidence);
  }
  const rest = told.type.kind === 'object' ? told.type.rest : undefined;
  if (rest !== undefined && rest.kind !== 'unknown')
    place.into.keys = merged(['Other names may follow; each value is ', ...typeLine(rest, page.names), '.']);
}

function fillMap(page: Page, place: Place, form: Form, { values, keys }: Extract<Type, { kind: 'map' }>): void {
  const each = typeLine(values, page.names);
  place.into.keys =
    keys.length === 0
      ? merged(['Keys are names of any kind; each value is ', ...each, '.'])
      : [
          'Keys match ',
          ...keys.flatMap((key, index) => [...(index === 0 ? [] : [' or ']), code(key)]),
          '; each value is ',
          ...each,
          '.',
        ];
  const star = { ...place, path: place.path === '' ? '*' : `${place.path}.*`, idPath: idPathOf(place.idPath, '*') };
  fill(page, star, formsOf({ type: values }, page.names), form.via?.about.evidence ?? place.evidence);
}

/** Objects put together have all their members; alternatives beside them stay alternatives. */
function fillIntersection(page: Page, place: Place, form: Form, members: readonly Type[]): void {
  const seen = new Set<string>();
  const merge = (told: Told, followed: readonly string[]): void => {
    const { type, schema } = told;
    if (type.kind === 'object') {
      const fields = type.fields.filter(({ name }) => !seen.has(name));
      for (const { name } of fields) seen.add(name);
      addFields(page, place, told, fields);
    } else if (type.kind === 'reference') {
      const target = page.names.get(type.to);
      if (target !== undefined && !followed.includes(type.to)) merge(target, [...followed, type.to]);
    } else if (type.kind === 'intersection')
      for (const member of membersOf(type.members, schema)) merge(member, followed);
    else fill(page, place, formsOf(told, page.names), place.evidence);
  };
  for (const member of membersOf(members, form.schema)) merge(member, []);
}

function fillVariants(page: Page, place: Place, forms: readonly Form[]): void {
  const { common, variants } = variantsOf(forms, page.names);
  const [first] = forms;
  if (common.length > 0) addFields(page, { ...place, path: `${place.path}${first!.marks}` }, first!, common);
  for (const { form, variant } of variants) {
    place.into.variants.push(variant);
    fillOne(page, { ...place, into: variant, evidence: form.via?.about.evidence ?? place.evidence }, form);
  }
}
