/** Whether a document has the structure that its JSON Schema asks for. Errors of AJV become a few problems in words. */
import type { StructureError, Validator } from '../schema/compiled/validator.d.ts';
import { kindInWords } from './keywords.ts';
import { didYouMean } from './nearest.ts';
import { fromPointer, isObject, member, own, toPointer, type Path, type Place } from './place.ts';
import type { Report } from './problems.ts';

/** Problems told of one document. What comes after them is most often their consequence. */
const problemLimit = 20;

/** True when the place has the structure; otherwise problems were reported. */
export function checkStructure(validator: Validator, place: Place, report: Report): boolean {
  if (validator(place.value)) return true;
  for (const error of telling(validator.errors ?? []).slice(0, problemLimit)) describe(error, place, report);
  return false;
}

/** Of the errors of alternatives, those of the alternative that was most likely meant. */
function telling(errors: readonly StructureError[]): readonly StructureError[] {
  const real = errors.filter(({ keyword }) => keyword !== 'if');
  const isInside = (inner: StructureError, outer: StructureError) => inner.instancePath.startsWith(`${outer.instancePath}/`);
  const alternatives = real.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const kept = real.filter((error) => {
    const around = alternatives.find((one) => one !== error && (one.instancePath === error.instancePath || isInside(error, one)));
    if (alternatives.includes(error)) return !real.some((one) => one !== error && isInside(one, error));
    // An alternative of another kind was not meant; an alternative that fails deeper inside was.
    return around === undefined || error.instancePath !== around.instancePath || (!real.some((one) => isInside(one, around)) && error.keyword === 'additionalProperties');
  });
  const byPlace = new Map(kept.map((error) => [JSON.stringify([error.instancePath, error.keyword, error.params]), error]));
  return [...byPlace.values()];
}

function describe(error: StructureError, root: Place, report: Report): void {
  const { keyword, params, parentSchema, data, instancePath } = error;
  const place = pathTo(root, fromPointer(instancePath) ?? []);
  const where = place.path.length === 0 ? 'the document' : `\`${toPointer(place.path)}\``;
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const known = Object.keys((parentSchema['properties'] ?? {}) as object);
    const taken = isObject(data) ? Object.keys(data) : [];
    const hint = didYouMean(name, known.filter((one) => !taken.includes(one)));
    report('structure-unknown-member', { file: place.file, path: [...place.path, name], at: 'key' }, { member: name, where, hint });
  } else if (keyword === 'required') {
    const name = String(params['missingProperty']);
    const said = own(own(parentSchema['properties'], name), 'description');
    report('structure-missing-member', place, { member: name, where, hint: typeof said === 'string' ? `It says: ${said}` : '' });
  } else {
    const said = parentSchema['description'];
    report('structure-wrong-value', place, { where, must: mustBe(error), actual: inWords(data), hint: typeof said === 'string' ? `It says: ${said}` : '' });
  }
}

function mustBe({ keyword, params, parentSchema, data }: StructureError): string {
  switch (keyword) {
    case 'type':
      return [parentSchema['type']].flat().map((type) => typeWords[String(type)] ?? String(type)).join(' or ');
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return `one of ${allowed.slice(0, 12).map((one) => `\`${one}\``).join(', ')}${typeof data === 'string' ? `; ${didYouMean(data, allowed) || 'none is like it'}` : ''}`.replace(/; (none is like it|There is .*)$/, '');
    }
    case 'const':
      return `\`${String(params['allowedValue'])}\``;
    case 'pattern':
      return `text of the form \`${String(params['pattern'])}\``;
    case 'propertyNames':
      return `a map whose keys have another form than \`${String(params['propertyName'])}\``;
    case 'anyOf':
    case 'oneOf':
      return alternativesInWords(parentSchema[keyword]);
    default:
      return params['limit'] === undefined ? `in line with \`${keyword}\`` : `in line with \`${keyword}: ${String(params['limit'])}\``;
  }
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
function alternativesInWords(branches: unknown): string {
  const members = Array.isArray(branches) ? branches.map((branch) => own(branch, 'required')) : [];
  const names = members.flatMap((names) => (Array.isArray(names) && names.length === 1 ? [`\`${String(names[0])}\``] : []));
  return names.length > 0 && names.length === members.length ? `a map with ${names.join(' or ')}` : 'one of the allowed forms';
}

const inWords = (data: unknown): string => {
  if (typeof data === 'string') return data === '' ? 'empty text' : `\`${data}\``;
  return typeof data === 'number' || typeof data === 'boolean' ? `\`${String(data)}\`` : kindInWords(data);
};

/** The keys as the document has them: numbers in lists. */
function pathTo(root: Place, keys: readonly string[]): Place {
  let place: Place = root;
  for (const key of keys) {
    const inner = member(place, key);
    if (inner === undefined) return { ...place, path: [...place.path, key] as Path };
    place = inner;
  }
  return place;
}
