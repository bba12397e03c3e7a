/** Whether a document has the structure that its JSON Schema asks for. Errors of AJV become a few problems in words. */
import type { StructureError, Validator } from '../schema/compiled/validator.d.ts';
import type { Json } from './contract.ts';
import { kindInWords } from './keywords.ts';
import { didYouMean, nearest } from './nearest.ts';
import {
  at,
  children,
  fromPointer,
  inText,
  isList,
  lastKey,
  member,
  own,
  ownText,
  toPointer,
  type Place,
} from './place.ts';
import { keyOf, type Report } from './problems.ts';
import { texts } from './schema-scope.ts';

/** Problems told of one document. What comes after them is most often their consequence. */
const problemLimit = 20;

/** Errors of AJV that are weighed against each other. */
const errorLimit = 500;

/** True when the place has the structure; otherwise problems were reported. */
export function checkStructure(validator: Validator, place: Place, report: Report): boolean {
  if (validator(place.value)) return true;
  for (const error of telling((validator.errors ?? []).slice(0, errorLimit)).slice(0, problemLimit))
    describe(error, place, report);
  return false;
}

/** Whether the first error is a misspelt name, and the second that the name is missing. */
const isMisspelt = (unknown: StructureError, missing: StructureError): boolean =>
  unknown.keyword === 'additionalProperties' &&
  missing.keyword === 'required' &&
  unknown.instancePath === missing.instancePath &&
  nearest(inText(unknown.params['additionalProperty']), [inText(missing.params['missingProperty'])]).length > 0;

const isInside = (inner: StructureError, outer: StructureError): boolean =>
  inner.instancePath.startsWith(`${outer.instancePath}/`);

/** Of the errors of alternatives, those of the alternative that was most likely meant. */
function telling(errors: readonly StructureError[]): readonly StructureError[] {
  const real = errors.filter(({ keyword }) => keyword !== 'if');
  const alternatives = real.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const kept = real.filter((error) => {
    const around = alternatives.find(
      (one) => one !== error && (one.instancePath === error.instancePath || isInside(error, one)),
    );
    if (alternatives.includes(error)) return !real.some((one) => one !== error && isInside(one, error));
    // An alternative of another kind was not meant; an alternative that fails deeper inside was.
    return (
      around === undefined ||
      error.instancePath !== around.instancePath ||
      (!real.some((one) => isInside(one, around)) && error.keyword === 'additionalProperties')
    );
  });
  const byPlace = new Map(
    kept.map((error) => [JSON.stringify([error.instancePath, error.keyword, error.params]), error]),
  );
  const found = [...byPlace.values()];
  return found.filter((error) => !found.some((other) => isMisspelt(other, error)));
}

function describe(error: StructureError, root: Place, report: Report): void {
  const { keyword, params, parentSchema, data, instancePath } = error;
  const place = pathTo(root, fromPointer(instancePath) ?? []);
  const where = place.path.length === 0 ? 'the document' : `\`${toPointer(place.path)}\``;
  if (keyword === 'additionalProperties') {
    const name = inText(params['additionalProperty']);
    const free = children(at(root, '', parentSchema['properties'] ?? {})).map(lastKey);
    const isFree = (one: string) => own(data, one) === undefined;
    report('structure-unknown-member', keyOf(at(place, name, null)), { member: name, where }, () =>
      didYouMean(name, free.filter(isFree)),
    );
  } else if (keyword === 'required') {
    const name = inText(params['missingProperty']);
    report('structure-missing-member', place, { member: name, where }, () =>
      said(own(parentSchema['properties'], name)),
    );
  } else {
    report('structure-wrong-value', place, { where, must: mustBe(error), actual: inWords(data) }, () =>
      said(parentSchema),
    );
  }
}

/** The schema's own words about a member. */
const said = (schema: Json | undefined): string => {
  const description = ownText(schema, 'description');
  return description === undefined ? '' : `It says: ${description}`;
};

function mustBe({ keyword, params, parentSchema, data }: StructureError): string {
  switch (keyword) {
    case 'type':
      return typesInWords(parentSchema['type']);
    case 'enum':
      return valuesInWords(texts(params['allowedValues']), data);
    case 'const':
      return `\`${inText(params['allowedValue'])}\``;
    case 'pattern':
      return `text of the form \`${inText(params['pattern'])}\``;
    case 'propertyNames':
      return `a map whose keys have another form than \`${inText(params['propertyName'])}\``;
    case 'anyOf':
    case 'oneOf':
      return alternativesInWords(parentSchema[keyword]);
    default:
      return params['limit'] === undefined
        ? `what \`${keyword}\` allows`
        : `what \`${keyword}: ${inText(params['limit'])}\` allows`;
  }
}

const typesInWords = (type: Json | undefined): string =>
  (isList(type) ? type : [type]).map((one) => typeWords[inText(one)] ?? inText(one)).join(' or ');

/** The values nearest to the one that is there, or all of them. */
function valuesInWords(values: readonly string[], data: Json): string {
  const close = typeof data === 'string' ? nearest(data, values) : [];
  return `one of ${(close.length > 0 ? close : values.slice(0, 12)).map((one) => `\`${one}\``).join(', ')}`;
}

const typeWords: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  null: 'null',
};

/** Alternatives that each ask for one member are told by these members. */
function alternativesInWords(branches: Json | undefined): string {
  const asked = isList(branches) ? branches.map((branch) => texts(own(branch, 'required'))) : [];
  const isTold = asked.length > 0 && asked.every((names) => names.length === 1);
  return isTold
    ? `a map with ${asked
        .flat()
        .map((name) => `\`${name}\``)
        .join(' or ')}`
    : 'one of the allowed forms';
}

const inWords = (data: Json): string => {
  if (data === '') return 'empty text';
  return typeof data === 'object' ? kindInWords(data) : `\`${inText(data)}\``;
};

/** The keys as the document has them: numbers in lists. */
function pathTo(root: Place, keys: readonly string[]): Place {
  let place: Place = root;
  for (const key of keys) {
    const inner = member(place, key);
    if (inner === undefined) return { ...place, path: [...place.path, key] };
    place = inner;
  }
  return place;
}
