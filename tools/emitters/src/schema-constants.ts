/** Schemas as constants of JavaScript: where one type refers to another, the other constant stands. */
import { code, join, key, literal, ref } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Json, JsonSchema } from '@hookwright/contract';
import { HOLDS, keywordsOf, reach, refersTo } from './assertions.ts';
import type { Holds, Keywords, Schemas } from './assertions.ts';
import { paths } from './layout.ts';

/** The constants, each with its type's name as title, so that what stands in another can be told apart. */
export function printConstants(schemas: Schemas): Code {
  const order = usedBeforeUsing(schemas);
  const constants = order.map((name, i) => {
    const later = new Set(order.slice(i));
    const schema = printSchema({ title: name, ...keywordsOf(schemas.get(name)!) }, later);
    return code`export const ${ref(name, paths.schemas)} = ${schema};`;
  });
  return join(constants, '\n\n');
}

/** A constant must be there before another holds it. In a circle of types, somebody has to be first. */
function usedBeforeUsing(schemas: Schemas): readonly string[] {
  const order: string[] = [];
  const begun = new Set<string>();
  const visit = (name: string): void => {
    if (begun.has(name)) return;
    begun.add(name);
    reach(schemas.get(name)!, new Map()).forEach(visit);
    order.push(name);
  };
  [...schemas.keys()].forEach(visit);
  return order;
}

/** @param later - the constants that are not there yet, this one among them */
function printSchema(schema: JsonSchema, later: ReadonlySet<string>): Code {
  if (typeof schema === 'boolean') return literal(schema);
  const target = refersTo(schema);
  if (target !== undefined) return code`${ref(target, paths.schemas)}`;
  const entries = Object.entries(schema).map(([keyword, value]) => {
    const holds = HOLDS.get(keyword) ?? 'data';
    return printEntry(
      keyword,
      printParts(value, holds, later),
      holds === 'data' || holds === 'map' ? [] : [value].flat(),
      later,
    );
  });
  return code`{ ${join(entries, ', ')} }`;
}

function printParts(value: Json, holds: Holds, later: ReadonlySet<string>): Code {
  const part = (schema: Json): Code => printSchema(schema as JsonSchema, later);
  switch (holds) {
    case 'data':
      return literal(value);
    case 'map': {
      const entries = Object.entries(value as Keywords).map(([name, schema]) =>
        printEntry(name, part(schema), [schema], later),
      );
      return code`{ ${join(entries, ', ')} }`;
    }
    case 'schema':
    case 'list':
    case 'items':
      return Array.isArray(value) ? code`[${join((value as readonly Json[]).map(part), ', ')}]` : part(value);
  }
}

/** A member of an object literal. What is not there yet is read when it is asked for. */
function printEntry(name: string, value: Code, schemas: readonly Json[], later: ReadonlySet<string>): Code {
  const early = schemas.some((schema) => later.has(refersTo(Object(schema) as Keywords) ?? ''));
  return early ? code`get ${key(name)}() { return ${value}; }` : code`${key(name)}: ${value}`;
}
