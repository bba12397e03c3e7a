/**
 * A type on one line, for the places where json-schema-to-typescript is given text: references, known values, tuples.
 * Everything is a keyword, a checked name or a quoted literal, so no text of a contract becomes code.
 */
import { code, id, join, key } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Json, Type } from '@hookwright/contract';

/** @param otherString - what the type of any other string is called in this file */
export function typeText(type: Type, otherString: string): Code {
  const text = (inner: Type): Code => typeText(inner, otherString);
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'never':
      return id(type.kind);
    case 'literal':
      return literalType(type.value);
    case 'enum':
      return group([...type.values.map(literalType), ...(type.open ? [id(otherString)] : [])], ' | ', 'never');
    case 'array':
      return code`${text(type.items)}[]`;
    case 'tuple':
      return tuple(type, text);
    case 'map':
      return code`{ [k: string]: ${text(type.values)} }`;
    case 'object':
      return object(type, text);
    case 'union':
      return group(type.members.map(text), ' | ', 'never');
    case 'intersection':
      return group(type.members.map(text), ' & ', 'unknown');
    case 'reference':
      return id(type.to);
  }
}

/** In parentheses, so that what follows, such as `[]` or `?`, applies to the whole. */
function group(members: readonly Code[], operator: string, none: 'never' | 'unknown'): Code {
  if (members.length === 0) return id(none);
  return members.length === 1 ? members[0]! : code`(${join(members, operator)})`;
}

function literalType(value: Json): Code {
  if (value === null || typeof value !== 'object') return code`${value}`;
  if (isList(value)) return code`[${join(value.map(literalType), ', ')}]`;
  return braces(Object.entries(value).map(([name, member]) => code`${key(name)}: ${literalType(member)}`));
}

/** Members up to `required` must be there; `rest` types what follows, and `never` lets nothing follow. */
function tuple({ items, required, rest }: Extract<Type, { kind: 'tuple' }>, text: (type: Type) => Code): Code {
  const members = items.map((item, i) => (i < required ? text(item) : code`${text(item)}?`));
  return code`[${join(rest.kind === 'never' ? members : [...members, code`...${text(rest)}[]`], ', ')}]`;
}

function object({ fields, rest, closed }: Extract<Type, { kind: 'object' }>, text: (type: Type) => Code): Code {
  const members = fields.map(
    ({ name, required, type }) => code`${key(name)}${required ? undefined : code`?`}: ${text(type)}`,
  );
  if (fields.length === 0)
    return code`{ [k: string]: ${rest === undefined ? id(closed ? 'never' : 'unknown') : text(rest)} }`;
  // Beside other members an index signature has to cover them, which only `unknown` always does.
  return braces(rest === undefined ? members : [...members, code`[k: string]: unknown`]);
}

const braces = (members: readonly Code[]): Code => (members.length === 0 ? code`{}` : code`{ ${join(members, '; ')} }`);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
