/** What is wrong with one schema, apart from its references. */
import {
  dropped,
  kindInWords,
  isSlowPattern,
  limits,
  patternFault,
  shapeFault,
  shapes,
  typeHints,
  typeNames,
} from './keywords.ts';
import { didYouMean } from './nearest.ts';
import { at, children, inText, isList, isObject, lastKey, member, own, ownText, type Place } from './place.ts';
import { keyOf, type Origin, type Report } from './problems.ts';

export interface SchemaContext {
  readonly report: Report;
  /** The name of the type that a `$ref` leads to; undefined after a problem was reported. */
  readonly nameOf: (reference: Place) => string | undefined;
  /** Ids of `x-webhooks.sources`, and the capabilities that are declared. */
  readonly sources: ReadonlySet<string>;
  readonly capabilities: ReadonlySet<string>;
}

export function checkSchema(place: Place, context: SchemaContext, partial: boolean): void {
  for (const inner of children(place)) checkKeyword(inner, context);
  checkLimits(place, context);
  checkMembers(place, context, partial);
  checkUse(place, context);
}

/** What may stand beside a `$ref`, too: how the use of a type is known, and what it needs. */
export function checkUse(place: Place, { report, sources, capabilities }: SchemaContext): void {
  const evidence = member(place, 'x-evidence');
  if (evidence !== undefined) {
    const status = isObject(evidence.value) ? own(evidence.value, 'status') : evidence.value;
    if (!['published', 'observed', 'inferred', 'assumed'].includes(inText(status))) {
      report('evidence-wrong', evidence, { status: inText(status) });
    }
    const source = ownText(evidence.value, 'source');
    if (source !== undefined && !sources.has(source) && !/^https?:/.test(source)) {
      report('source-unknown', member(evidence, 'source'), { source }, () => didYouMean(source, sources));
    }
  }
  const needed = member(place, 'x-capability');
  const capability = ownText(place.value, 'x-capability');
  if (capability !== undefined && capabilities.size > 0 && !capabilities.has(capability)) {
    report('capability-unknown', needed, { capability }, () => didYouMean(capability, capabilities));
  }
}

const nullableHint = (): string => "Write `type: [string, 'null']`.";

function checkKeyword(place: Place, { report }: SchemaContext): undefined {
  const keyword = lastKey(place);
  if (dropped.has(keyword) || keyword.startsWith('x-')) return undefined;
  const shape = shapes.get(keyword);
  if (shape === undefined) {
    const close = () => (keyword.length > 3 ? didYouMean(keyword, shapes.keys()) : '');
    return report('schema-keyword-unknown', keyOf(place), { keyword }, keyword === 'nullable' ? nullableHint : close);
  }
  const { value } = place;
  const must = shapeFault(shape, value);
  if (must !== undefined) report('schema-wrong-value', place, { keyword, must, actual: kindInWords(value) });
  else if (isList(value) && value.length === 0 && ['type', 'enum', 'allOf', 'anyOf', 'oneOf'].includes(keyword)) {
    report('schema-empty', place, { keyword });
  } else if (shape === 'types') checkType(place, report);
  else if (shape === 'pattern') checkPattern(place, inText(value), report);
  else if (keyword === 'patternProperties')
    for (const inner of children(place)) checkPattern(keyOf(inner), lastKey(inner), report);
}

function checkType(place: Place, report: Report): void {
  const written = isList(place.value) ? children(place) : [place];
  for (const one of written) {
    const name = inText(one.value);
    if (typeNames.includes(name)) continue;
    const hint = Object.hasOwn(typeHints, name.toLowerCase()) ? `Here, ${typeHints[name.toLowerCase()]!}.` : '';
    report('schema-type-unknown', one, { type: name }, () => hint);
  }
}

function checkPattern(place: Place | Origin, pattern: string, report: Report): void {
  const fault = patternFault(pattern);
  if (fault !== undefined) report('schema-pattern-invalid', place, { pattern, fault });
  else if (isSlowPattern(pattern)) report('schema-pattern-slow', place, { pattern });
}

function checkLimits(place: Place, { report }: SchemaContext): void {
  for (const [low, high] of limits) {
    const from = own(place.value, low);
    const to = own(place.value, high);
    if (typeof from === 'number' && typeof to === 'number' && from > to) {
      report('schema-limits-crossed', { ...at(place, high, to), at: 'value' }, { low, high, from, to });
    }
  }
}

function checkMembers(place: Place, { report }: SchemaContext, partial: boolean): void {
  const properties = member(place, 'properties');
  const required = member(place, 'required');
  const values = isObject(place.value) ? place.value : {};
  for (const one of children(properties))
    if (lastKey(one) === '__proto__') report('schema-member-refused', keyOf(one), { name: '__proto__' });
  const combined = partial || ['allOf', 'anyOf', 'oneOf', 'if', '$ref'].some((name) => Object.hasOwn(values, name));
  if (combined) return;
  for (const one of isList(required?.value) ? children(required) : []) {
    if (typeof one.value !== 'string' || properties === undefined || member(properties, one.value) !== undefined)
      continue;
    const name = one.value;
    report('schema-required-unknown', one, { name }, () => didYouMean(name, children(properties).map(lastKey)));
  }
  const holder = ['properties', 'items'].find((name) => Object.hasOwn(values, name));
  if (holder !== undefined && !['type', 'enum', 'const'].some((name) => Object.hasOwn(values, name))) {
    report('schema-type-missing', keyOf(at(place, holder, null)), {
      keyword: holder,
      type: holder === 'items' ? 'array' : 'object',
    });
  }
}
