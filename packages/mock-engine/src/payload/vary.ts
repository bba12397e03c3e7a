/** Another payload in the shape of an example: new ids, people, times and numbers, and here and there another form. */
import type { Json } from '../mocked-provider.ts';
import { enlivened } from './enliven.ts';
import { newIds, withNewIds } from './identifiers.ts';
import { shifted, withoutZone } from './moments.ts';
import { isMoneyName, otherAmount, otherNumber } from './numbers.ts';
import { isList, objectOf, pointerOf, valueAt } from './paths.ts';
import * as schema from './schema-layers.ts';
import type { Layers, Schema } from './schema-layers.ts';
import { otherText, somePerson, type Person } from './texts.ts';
import type { Liveliness, Variation } from './variation.ts';

/** A value's place, its name, and whom the object around it is about. */
interface Place {
  readonly keys: readonly (string | number)[];
  readonly name: string;
  readonly person: Person;
  readonly isPerson: boolean;
}

export function varied(payload: Json, variation: Variation): Json {
  const place = { keys: [], name: '', person: personOf('', variation), isPerson: false };
  return vary(payload, [variation.root], place, variation);
}

function vary(value: Json, schemas: Layers, place: Place, variation: Variation): Json {
  if (place.keys.length <= variation.deepestFixed && variation.fixed.has(pointerOf(place.keys))) return value;
  const layers = schema.layersOf(schemas, value, variation.root);
  if (layers.some((layer) => 'const' in layer)) return value;
  const known = schema.knownValues(layers);
  if (known !== undefined) return happens(variation, 'choice') ? variation.random.pick(known) : value;
  if (typeof value === 'object' && value !== null) {
    return isList(value)
      ? variedList(value, layers, place, variation)
      : variedObject(value as Members, layers, place, variation);
  }
  if (happens(variation, 'form')) {
    const other = inOtherForm(value, schemas, place, variation);
    if (other !== undefined) return other;
  }
  return variedLeaf(value, place, variation);
}

/** No member that an example lacks comes more often: that it can be missing is worth as much. */
const mostLikely = 0.4;

type Members = { readonly [key: string]: Json };

function variedObject(object: Members, layers: Layers, place: Place, variation: Variation): Json {
  const { person, isPerson } = personIn(object, place, variation);
  const at = (name: string): Place => ({ keys: [...place.keys, name], name, person, isPerson });
  const entries = Object.entries(object).flatMap(([name, member]): [string, Json][] => {
    const here = at(name);
    const goes = happens(variation, 'less') && !schema.isRequired(layers, name) && !isFixed(here, variation);
    return goes ? [] : [[name, vary(member, schema.memberSchemas(layers, name), here, variation)]];
  });
  const absent = schema.declaredMembers(layers).filter(([name]) => !Object.hasOwn(object, name));
  const { random, liveliness } = variation;
  const likely = Math.min(mostLikely, liveliness.more / absent.length);
  for (const [name, member] of absent) {
    if (random.next() >= likely || isFixed(at(name), variation)) continue;
    const added = addition(member, at(name), variation);
    if (added !== undefined) entries.push([name, added]);
  }
  return objectOf(entries);
}

/** From an example that has the member, since people wrote that; else by chance. */
function addition(member: Schema, place: Place, variation: Variation): Json | undefined {
  const { donors, random, root, draw } = variation;
  const found = donors.map((donor) => valueAt(donor, place.keys)).filter((value) => value !== undefined);
  if (found.length > 0) return vary(random.pick(found), [member], place, variation);
  const drawn = draw(schema.resolved(member, root), random);
  return drawn === undefined ? undefined : enlivened(drawn, [member], place.name, variation);
}

function variedList(list: readonly Json[], layers: Layers, place: Place, variation: Variation): Json {
  const schemas = schema.itemSchemas(layers);
  const { random } = variation;
  const item = (value: Json, index: number, own = variation) =>
    vary(value, schemas, { ...place, keys: [...place.keys, index] }, own);
  const items = list.map((value, index) => item(value, index));
  const last = list.at(-1);
  if (last === undefined || schemas.length === 0 || !happens(variation, 'items')) return items;
  if (list.length > 1 && random.next() < 0.5) return items.toSpliced(random.integer(list.length), 1);
  // A copy is another thing, so it has ids of its own.
  const ids = new Map([...variation.ids, ...newIds(last, random)]);
  const copy = item(last, list.length, { ...variation, ids, people: new Map(), texts: new Map() });
  return items.includes(copy) ? items : [...items, copy];
}

function variedLeaf(value: Json, place: Place, variation: Variation): Json {
  const { random, ids, shift, growth, liveliness } = variation;
  const { name } = place;
  if (typeof value === 'boolean') return random.next() < liveliness.choice / 4 ? !value : value;
  if (value === null || typeof value === 'object') return value;
  const id = ids.get(String(value));
  if (id !== undefined) return typeof value === 'number' ? Number(id) : id;
  if (typeof value === 'number') return otherNumber(name, value, growth);
  if (isMoneyName(name) && /^-?\d+(\.\d+)?$/.test(value)) return otherAmount(value, growth);
  return shifted(value, shift) ?? otherWords(value, place, variation) ?? withNewIds(value, ids);
}

function otherWords(old: string, { name, person, isPerson }: Place, { random, texts }: Variation): string | undefined {
  const key = `${name}\n${old}\n${isPerson ? person.last : ''}`;
  if (!texts.has(key)) texts.set(key, otherText(name, old, { person, isPerson }, random));
  return texts.get(key);
}

/** A number as text, a moment without its zone, null or a value where there was none: whatever the contract has beside it. */
function inOtherForm(value: Json, schemas: Layers, place: Place, variation: Variation): Json | undefined {
  const { root, random, draw } = variation;
  const accepted = (other: Json) => schemas.length > 0 && schemas.every((one) => schema.fits(one, other, root));
  if (value === null) {
    const drawn = draw(withoutNull(schema.resolved(random.pick(schemas.length > 0 ? schemas : [{}]), root)), random);
    return drawn === undefined || drawn === null || !accepted(drawn)
      ? undefined
      : enlivened(drawn, schemas, place.name, variation);
  }
  const leaf = variedLeaf(value, place, variation);
  const variants = schemas.flatMap((one) => alternatives(one, root));
  const forms = [
    typeof leaf === 'number' ? String(leaf) : undefined,
    typeof leaf === 'string' && /^[1-9]\d{0,14}$/.test(leaf) ? Number(leaf) : undefined,
    typeof leaf === 'string' ? withoutZone(leaf) : undefined,
    null,
  ];
  const isNew = (form: Json) =>
    variants.some((one) => !schema.fits(one, leaf, root) && schema.fits(one, form, root)) ||
    (form === null && accepted(null));
  return forms.find((form) => form !== undefined && accepted(form) && isNew(form));
}

const alternatives = (one: Schema, root: Schema, depth = 0): Layers =>
  depth > 4
    ? []
    : schema.variantsOf(schema.resolved(one, root)).flatMap((part) => [part, ...alternatives(part, root, depth + 1)]);

function withoutNull(one: Schema): Schema {
  if (Array.isArray(one.type)) return { ...one, type: one.type.filter((type) => type !== 'null') };
  const variants = schema.variantsOf(one).filter(({ type }) => type !== 'null');
  return variants.length > 0 ? { anyOf: variants } : one;
}

/** The object's own person when it has an address or a name in two parts, else the one around it. */
function personIn(object: Members, place: Place, variation: Variation): Pick<Place, 'person' | 'isPerson'> {
  const own = Object.entries(object).flatMap(([name, value]) =>
    typeof value === 'string' && /e-?mail|^(first|last|full)_?name$/i.test(name) ? [{ name, value }] : [],
  );
  const known = own.find(({ name }) => /mail/i.test(name)) ?? own[0];
  if (known === undefined) return { person: place.person, isPerson: false };
  return { person: personOf(known.value, variation), isPerson: true };
}

function personOf(old: string, { people, random }: Variation): Person {
  const person = people.get(old) ?? somePerson(random);
  people.set(old, person);
  return person;
}

const isFixed = ({ keys }: Place, { fixed }: Variation) => {
  const pointer = pointerOf(keys);
  return [...fixed].some((one) => one === pointer || one.startsWith(`${pointer}/`));
};

const happens = ({ random, liveliness }: Variation, kind: keyof Liveliness): boolean =>
  random.next() < liveliness[kind];
