/** Every schema that is referred to gets one name, and is normalised once. */
import type { JsonSchema } from './contract.ts';
import { relative } from './files.ts';
import { nameFromPath, nameLimit, typeName } from './names.ts';
import { normalise, readUse } from './normalise.ts';
import { inText, member, ownText, placeId, toPointer, type Members, type Place } from './place.ts';
import type { Report } from './problems.ts';
import type { References } from './references.ts';
import type { SchemaContext } from './schema-check.ts';

export interface NamedSchema {
  readonly name: string;
  readonly place: Place;
  readonly schema: JsonSchema;
  /** Wire names of the events whose payload it is. */
  readonly events: readonly string[];
}

export interface NamedSchemas {
  /** Makes the type of an event's payload, which may be absent. */
  readonly addPayload: (name: string, event: string, message: Place, payload: Place | undefined) => void;
  /** A schema that gets no name of its own, such as that of headers. */
  readonly readInline: (place: Place) => JsonSchema;
  /** Checks a schema that nothing reaches as if it were used. */
  readonly checkUnused: (place: Place) => void;
  /** Normalises all that was reached, and what that reaches. In code-point order of the names. */
  readonly finish: () => readonly NamedSchema[];
}

export interface NamingInput {
  readonly root: string;
  readonly report: Report;
  readonly references: References;
  readonly sources: ReadonlySet<string>;
  readonly capabilities: ReadonlySet<string>;
  /** Type names that generated code makes itself. */
  readonly reserved: ReadonlySet<string>;
}

interface Entry {
  readonly name: string;
  readonly place: Place;
  readonly events: string[];
  /** What the message says about its payload beside the reference to it. */
  overlay?: Members;
  schema?: JsonSchema;
}

export function nameSchemas(input: NamingInput): NamedSchemas {
  const { report, references } = input;
  const byPlace = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  const queue: Entry[] = [];

  const add = (wanted: string, place: Place): Entry => {
    let name = wanted;
    const other = byName.get(wanted);
    if (other !== undefined) {
      report('name-collision', place, {
        name,
        first: whereIs(other.place, input.root),
        second: whereIs(place, input.root),
      });
      // The run goes on to find more; the contract is not given.
      for (let count = 2; byName.has(name); count++) name = `${wanted}_${count}`;
    }
    const entry: Entry = { name, place, events: [] };
    byName.set(name, entry);
    byPlace.set(placeId(place), entry);
    queue.push(entry);
    return entry;
  };

  const entryAt = (place: Place): Entry => byPlace.get(placeId(place)) ?? add(ownName(place, input), place);

  const context: SchemaContext = {
    ...input,
    nameOf: (reference) => {
      const found = references.follow(reference);
      const target = found && unwrap(found, report);
      return target && entryAt(target).name;
    },
  };

  const addPayload: NamedSchemas['addPayload'] = (name, event, message, payload) => {
    const target = payload && references.follow(payload);
    const place = target && unwrap(target, report);
    const shared = payload !== undefined && place !== undefined && isReference(payload);
    if (!shared) {
      const entry = add(name, place ?? { ...message, value: true });
      entry.events.push(event);
      return;
    }
    const entry = byPlace.get(placeId(place)) ?? (ownName(place, input) === name ? add(name, place) : undefined);
    if (entry?.name === name) {
      entry.events.push(event);
      entry.overlay = readUse(payload, context);
    } else add(name, payload).events.push(event);
  };

  const finish = (): readonly NamedSchema[] => {
    // Reading one may append others.
    for (const entry of queue) {
      const schema = normalise(entry.place, context);
      entry.schema = typeof schema === 'boolean' ? schema : { ...schema, ...entry.overlay };
    }
    return [...byName.values()]
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, place, schema, events }) => ({ name, place, schema: schema ?? true, events }));
  };

  const readInline = (place: Place): JsonSchema => {
    const isNamed = isReference(place);
    const schema = isNamed ? place : unwrap(place, report);
    return schema === undefined ? true : normalise(schema, context);
  };

  const checkUnused = (place: Place): void => {
    const schema = isReference(place) ? undefined : unwrap(place, report);
    if (schema !== undefined && !byPlace.has(placeId(schema)))
      normalise(schema, { ...context, nameOf: () => undefined });
  };

  return { addPayload, readInline, checkUnused, finish };
}

const isReference = (place: Place): boolean => ownText(place.value, '$ref') !== undefined;

/** The name a schema asks for by `x-name`, or the one its place gives. */
function ownName(place: Place, { report, reserved }: NamingInput): string {
  const written = ownText(place.value, 'x-name') ?? nameFromPath(place.file, place.path);
  const name = typeName(written);
  if (name === '') report('name-unusable', place, { name: written, what: 'type' });
  else if (name.length > nameLimit) report('name-too-long', place, { name, limit: nameLimit });
  if (name === '' || name.length > nameLimit) return `Unnamed_${placeId(place).length}`;
  return reserved.has(name) ? `${name}_` : name;
}

export const whereIs = (place: Place, root: string): string =>
  `${relative(root, place.file).replaceAll('\\', '/')}${place.path.length === 0 ? '' : `#${toPointer(place.path)}`}`;

/** The schema itself, out of `{ schemaFormat, schema }`. Undefined after a problem was reported. */
function unwrap(place: Place, report: Report): Place | undefined {
  const schema = member(place, 'schema');
  const format = member(place, 'schemaFormat');
  if (format === undefined || schema === undefined) return place;
  const known = /^application\/(schema\+(json|yaml)|vnd\.aai\.asyncapi(\+(json|yaml))?)(;|$)/.test(
    inText(format.value),
  );
  const isDraft = !/draft-0[^7]|2019-09|2020-12/.test(inText(format.value));
  if (known && isDraft) return schema;
  return report('schema-format-refused', format, { format: inText(format.value) });
}
