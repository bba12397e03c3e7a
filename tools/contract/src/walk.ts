/**
 * A plain walk of a draft-07 schema along a body, ten times cheaper than compiling validators for a handful of examples.
 * It only confirms: whatever it refuses is judged again by AJV, whose word counts. A test compares the two on random schemas.
 */
import type { Json, JsonSchema } from './contract.ts';
import { isSlowPattern } from './keywords.ts';
import { isList, isObject, toPointer, type Members } from './place.ts';
import { list, nameIn, texts } from './schema-scope.ts';

export interface Refusal {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly keyword: string;
  /** The member that is missing, or that is too much. */
  readonly member?: string;
}

/** Schemas visited for one body. A union that refers to itself could otherwise be tried for ever. */
const stepLimit = 200_000;

/** Letters up to which a pattern that may take exponential time is tried. */
const slowLimit = 24;

interface Walk {
  readonly definitions: ReadonlyMap<string, JsonSchema>;
  /** Keys from the body's root to where the walk is. Written out as a pointer only for a refusal. */
  readonly path: (string | number)[];
  readonly found: Refusal[];
  steps: number;
}

/** Everything that speaks against a body, or `too-long` when finding out would take too long. */
export function refusals(
  typeName: string,
  body: Json,
  definitions: ReadonlyMap<string, JsonSchema>,
): readonly Refusal[] | 'too-long' {
  const walk: Walk = { definitions, path: [], found: [], steps: 0 };
  visit({ $ref: `#/definitions/${typeName}` }, body, walk);
  return walk.steps > stepLimit ? 'too-long' : walk.found;
}

function refuse(walk: Walk, keyword: string, member?: string): void {
  walk.found.push({ pointer: toPointer(walk.path), keyword, ...(member !== undefined && { member }) });
}

/** True when nothing speaks against the body; what does is kept. */
function visit(schema: Json | undefined, body: Json, walk: Walk): boolean {
  const before = walk.found.length;
  if (schema === false) refuse(walk, 'false schema');
  else if (isObject(schema) && ++walk.steps <= stepLimit) {
    const ref = schema['$ref'];
    if (typeof ref === 'string') return visit(walk.definitions.get(nameIn(ref)), body, walk);
    // AJV looks no further once the type is wrong.
    if (schema['type'] !== undefined && !isOfType(body, schema['type'])) refuse(walk, 'type');
    else visitKeywords(schema, body, walk);
  }
  return walk.found.length === before;
}

/** The answer alone: what was found on the way is forgotten. */
function passes(schema: Json | undefined, body: Json, walk: Walk): boolean {
  const before = walk.found.length;
  const passed = visit(schema, body, walk);
  walk.found.length = before;
  return passed;
}

function visitKeywords(schema: Members, body: Json, walk: Walk): void {
  visitValues(schema, body, walk);
  visitCombinations(schema, body, walk);
  if (typeof body === 'string') visitString(schema, body, walk);
  else if (typeof body === 'number') visitNumber(schema, body, walk);
  else if (isList(body)) visitArray(schema, body, walk);
  else if (isObject(body)) visitObject(schema, body, walk);
}

function isOfType(body: Json, type: Json): boolean {
  if (isList(type)) return type.some((one) => isOfType(body, one));
  if (type === 'integer') return typeof body === 'number' && body % 1 === 0;
  if (type === 'null') return body === null;
  if (type === 'array') return isList(body);
  return type === 'object' ? isObject(body) : typeof body === type;
}

function visitValues(schema: Members, body: Json, walk: Walk): void {
  if (schema['const'] !== undefined && !isSame(schema['const'], body)) refuse(walk, 'const');
  if (schema['enum'] !== undefined && !list(schema['enum'])?.some((one) => isSame(one, body))) refuse(walk, 'enum');
}

function visitCombinations(schema: Members, body: Json, walk: Walk): void {
  for (const one of list(schema['allOf']) ?? []) visit(one, body, walk);
  if (schema['anyOf'] !== undefined) visitAlternatives('anyOf', schema, body, walk);
  if (schema['oneOf'] !== undefined) visitAlternatives('oneOf', schema, body, walk);
  if (schema['not'] !== undefined && passes(schema['not'], body, walk)) refuse(walk, 'not');
  if (
    schema['if'] !== undefined &&
    !visit(passes(schema['if'], body, walk) ? schema['then'] : schema['else'], body, walk)
  )
    refuse(walk, 'if');
}

/** What speaks against the branches counts only when none of them passes. */
function visitAlternatives(keyword: 'anyOf' | 'oneOf', schema: Members, body: Json, walk: Walk): void {
  const before = walk.found.length;
  let passed = 0;
  for (const branch of list(schema[keyword]) ?? []) {
    if (visit(branch, body, walk)) passed += 1;
    if (keyword === 'anyOf' && passed > 0) break;
  }
  if (passed > 0) walk.found.length = before;
  if (passed === 0 || (keyword === 'oneOf' && passed > 1)) refuse(walk, keyword);
}

function visitObject(schema: Members, body: Members, walk: Walk): void {
  const names = Object.keys(body);
  visitSize(schema, 'minProperties', 'maxProperties', names.length, walk);
  for (const name of texts(schema['required'])) if (!Object.hasOwn(body, name)) refuse(walk, 'required', name);
  const patterns =
    schema['patternProperties'] === undefined ? [] : Object.entries(members(schema['patternProperties']));
  for (const name of names) {
    if (schema['propertyNames'] !== undefined && !passes(schema['propertyNames'], name, walk))
      refuse(walk, 'propertyNames');
    visitMember(schema, body, name, patterns, walk);
  }
  for (const [name, needed] of Object.entries(members(schema['dependencies']))) {
    if (!Object.hasOwn(body, name)) continue;
    if (!isList(needed)) visit(needed, body, walk);
    else for (const one of texts(needed)) if (!Object.hasOwn(body, one)) refuse(walk, 'dependencies', one);
  }
}

function visitMember(
  schema: Members,
  body: Members,
  name: string,
  patterns: readonly (readonly [string, Json])[],
  walk: Walk,
): void {
  const properties = members(schema['properties']);
  const known = Object.hasOwn(properties, name);
  const matching = patterns.filter(([pattern]) => testOf(pattern)(name));
  const isOther = !known && matching.length === 0;
  if (isOther && schema['additionalProperties'] === false) return refuse(walk, 'additionalProperties', name);
  walk.path.push(name);
  if (known) visit(properties[name], body[name]!, walk);
  for (const [, inner] of matching) visit(inner, body[name]!, walk);
  if (isOther) visit(schema['additionalProperties'], body[name]!, walk);
  walk.path.pop();
}

function visitArray(schema: Members, body: readonly Json[], walk: Walk): void {
  visitSize(schema, 'minItems', 'maxItems', body.length, walk);
  const tuple = list(schema['items']);
  if (tuple !== undefined && schema['additionalItems'] === false && body.length > tuple.length)
    refuse(walk, 'additionalItems');
  for (const [index, one] of body.entries()) {
    const inner =
      tuple === undefined ? schema['items'] : index < tuple.length ? tuple[index] : schema['additionalItems'];
    walk.path.push(index);
    if (tuple === undefined || index < tuple.length || inner !== false) visit(inner, one, walk);
    walk.path.pop();
  }
  if (schema['contains'] !== undefined && !body.some((one) => passes(schema['contains'], one, walk)))
    refuse(walk, 'contains');
  if (
    schema['uniqueItems'] === true &&
    body.some((one, index) => body.slice(0, index).some((other) => isSame(one, other)))
  )
    refuse(walk, 'uniqueItems');
}

function visitString(schema: Members, body: string, walk: Walk): void {
  if (schema['minLength'] !== undefined || schema['maxLength'] !== undefined)
    visitSize(schema, 'minLength', 'maxLength', codePoints(body), walk);
  if (typeof schema['pattern'] === 'string' && !testOf(schema['pattern'])(body)) refuse(walk, 'pattern');
}

/** Letters as JSON Schema counts them. */
const codePoints = (text: string): number => Array.from(text).length;

function visitNumber(schema: Members, body: number, walk: Walk): void {
  const limit = (keyword: string, isBroken: (limit: number) => boolean) => {
    const value = schema[keyword];
    if (typeof value === 'number' && isBroken(value)) refuse(walk, keyword);
  };
  limit('minimum', (least) => body < least);
  limit('maximum', (most) => body > most);
  limit('exclusiveMinimum', (below) => body <= below);
  limit('exclusiveMaximum', (above) => body >= above);
  // Word for word what AJV does, so that both give the same answer for fractions.
  limit('multipleOf', (step) => body / step !== Number.parseInt(String(body / step), 10));
}

function visitSize(schema: Members, least: string, most: string, size: number, walk: Walk): void {
  const [min, max] = [schema[least], schema[most]];
  if (typeof min === 'number' && size < min) refuse(walk, least);
  if (typeof max === 'number' && size > max) refuse(walk, most);
}

const patternTests = new Map<string, (text: string) => boolean>();

/** A pattern from a spec must not be able to hang this process on an example of the same spec. */
export function testOf(pattern: string): (text: string) => boolean {
  const known = patternTests.get(pattern);
  if (known !== undefined) return known;
  const regExp = new RegExp(pattern, 'u');
  const test = isSlowPattern(pattern)
    ? (text: string) => text.length > slowLimit || regExp.test(text)
    : (text: string) => regExp.test(text);
  patternTests.set(pattern, test);
  return test;
}

const members = (value: Json | undefined): Members => (isObject(value) ? value : {});

/** Equal as JSON: the order of members does not count. */
function isSame(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((one, index) => isSame(one, b[index]!));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name]!, b[name]!))
  );
}
