/** A body for an event of which no example is known, made of what the contract says about its type. */
import type { About, Contract, Event, Example, Field, Json, Type } from '@hookwright/contract';
import { toPointer } from '@hookwright/contract';
import { typeNames } from './page.ts';
import type { Names } from './reading.ts';

/** Texts of a format. Hosts, addresses and numbers are those reserved for documentation. */
const TEXTS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T12:00:00Z',
  date: '2026-01-01',
  time: '12:00:00Z',
  duration: 'PT1H',
  email: 'ada@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  'uri-reference': '/',
  url: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
};

interface Sketching {
  readonly names: Names;
  /** Types that are being told: an optional member that leads back to one of them is left out. */
  readonly within: readonly string[];
  /** Pointers of members that name the event. */
  readonly telling: readonly string[];
  readonly event: string;
  readonly pointer: string;
}

/** It may break a pattern, or a rule that ties members together: whoever sends it is told. */
export function sketchOf(contract: Contract, event: Event): Example {
  const payload = valueOf(
    { kind: 'reference', to: event.typeName },
    {
      names: typeNames(contract),
      within: [],
      telling: contract.webhooks.event.flatMap((rule) => ('pointer' in rule ? [rule.pointer] : [])),
      event: event.name,
      pointer: '',
    },
  );
  const summary = 'Made of the types, since no example of this event is known.';
  return { name: 'sketch', origin: 'ours', summary, payload: payload ?? {} };
}

/** Nothing where no value is allowed, or where it would have no end. */
function valueOf(type: Type, sketching: Sketching): Json | undefined {
  switch (type.kind) {
    case 'string':
      return textOf(type);
    case 'number':
      return numberOf(type);
    case 'boolean':
      return true;
    case 'null':
    case 'unknown':
      return null;
    case 'never':
      return undefined;
    case 'literal':
      return type.value;
    case 'enum':
      return type.values[0];
    case 'map':
      return {};
    case 'object':
      return Object.fromEntries(type.fields.flatMap((field) => memberOf(field, sketching)));
    case 'array': {
      const item = type.maxItems === 0 ? undefined : valueOf(type.items, sketching);
      return item === undefined ? [] : Array.from<Json>({ length: Math.max(1, type.minItems ?? 0) }).fill(item);
    }
    case 'tuple':
      return type.items.slice(0, type.required).map((item) => valueOf(item, sketching) ?? null);
    case 'union':
      return firstOf(
        type.members.toSorted((one, other) => Number(one.kind === 'null') - Number(other.kind === 'null')),
        sketching,
      );
    case 'intersection':
      return merged(type.members.map((member) => valueOf(member, sketching)));
    case 'reference':
      return namedValue(type.to, sketching);
  }
}

function namedValue(name: string, sketching: Sketching): Json | undefined {
  const target = sketching.names.get(name);
  if (target === undefined || sketching.within.includes(name)) return undefined;
  return saidOf(target.about) ?? valueOf(target.type, { ...sketching, within: [...sketching.within, name] });
}

const saidOf = ({ examples, default: usual }: About): Json | undefined => examples[0] ?? usual;

function memberOf({ name, type, about }: Field, sketching: Sketching): readonly (readonly [string, Json])[] {
  // Plain assignment of this name would set a prototype, and no contract means that.
  if (name === '__proto__') return [];
  const pointer = sketching.pointer + toPointer([name]);
  const isName = sketching.telling.includes(pointer) && type.kind !== 'literal';
  const value = isName ? sketching.event : (saidOf(about) ?? valueOf(type, { ...sketching, pointer }));
  return value === undefined ? [] : [[name, value]];
}

function firstOf(members: readonly Type[], sketching: Sketching): Json | undefined {
  for (const member of members) {
    const value = valueOf(member, sketching);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What is told of an object in several places is one object; of anything else the first word counts. */
function merged(values: readonly (Json | undefined)[]): Json | undefined {
  const said = values.filter((value) => value !== undefined && value !== null);
  const objects = said.filter((value) => typeof value === 'object' && !Array.isArray(value));
  return objects.length > 0 ? (Object.assign({}, ...objects) as Json) : said[0];
}

function textOf({ format = '', minLength = 0, maxLength = Infinity }: Extract<Type, { kind: 'string' }>): string {
  const text = Object.hasOwn(TEXTS, format) ? TEXTS[format]! : 'text';
  // A length that nobody would read is not worth a page of letters.
  return text.padEnd(Math.min(minLength, 200), '-').slice(0, maxLength);
}

function numberOf(type: Extract<Type, { kind: 'number' }>): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf: step = 1, integer } = type;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  const wanted = Math.min(Math.max(1, least ?? 1), most ?? Infinity);
  const stepped = type.multipleOf === undefined ? wanted : Math.ceil(wanted / step) * step;
  return integer ? Math.ceil(stepped) : stepped;
}
