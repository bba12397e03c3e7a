/** C#'s records and structs, which System.Text.Json reads and writes. */
import { constantsIn } from '../constants.ts';
import type {
  Branch,
  Declaration,
  EnumDeclaration,
  Graph,
  Member,
  ObjectDeclaration,
  UnionDeclaration,
  Use,
} from '../model.ts';
import { indented } from '../text.ts';
import { csharpString, xmlDoc } from './csharp-text.ts';

export function declareCsharp(declaration: Declaration, graph: Graph): string {
  switch (declaration.kind) {
    case 'object':
      return record(declaration);
    case 'enum':
      return text(declaration);
    case 'union':
      return union(declaration, graph);
  }
}

const about = ({ name, notes }: Declaration): string => xmlDoc(notes.length === 0 ? [`The type ${name}.`] : notes);

const inBraces = (parts: readonly string[]): string => `{\n${indented(parts.join('\n\n'), '    ')}\n}`;

function record(declaration: ObjectDeclaration): string {
  return `${about(declaration)}\npublic sealed record ${declaration.name}\n${inBraces(declaration.members.map(property))}`;
}

/** Without a value, a property that may be absent is the default of its type, which is not written. */
function property({ name, wire, required, use, notes }: Member): string {
  const mayBeNull = use.nullable || use.shape.kind === 'any';
  const type = required ? `required ${use.type}` : mayBeNull ? `Field<${use.type}>` : `${use.bare}?`;
  const ignored = mayBeNull ? 'WhenWritingDefault' : 'WhenWritingNull';
  return [
    xmlDoc(notes.length === 0 ? [`The member \`${wire}\`.`] : notes),
    `[JsonPropertyName(${csharpString(wire)})]`,
    ...(required ? [] : [`[JsonIgnore(Condition = JsonIgnoreCondition.${ignored})]`]),
    `public ${type} ${name} { get; init; }`,
  ].join('\n');
}

function text(declaration: EnumDeclaration): string {
  const { name, open, values } = declaration;
  const constants = values.map(
    ({ name: constant, value, notes }) =>
      `${xmlDoc(notes.length === 0 ? [`The text \`${value}\`.`] : notes)}\npublic static ${name} ${constant} { get; } = new(${csharpString(value)});`,
  );
  const known = values.map(({ value }) => csharpString(value)).join(' or ');
  const from = open
    ? 'new(value)'
    : `value is ${known} ? new(value) : throw new JsonException("The text is not one of ${name}.")`;
  return wrapper(declaration, 'Text', [
    ...constants,
    `/// <inheritdoc/>\npublic static ${name} From(string value) => ${from};`,
  ]);
}

function union(declaration: UnionDeclaration, graph: Graph): string {
  const { name, branches } = declaration;
  const from = `/// <inheritdoc/>\npublic static ${name} From(JsonElement value) => new(value);`;
  return wrapper(declaration, 'Union', [...branches.map((branch) => accessor(branch, graph)), from]);
}

/** On the wire it is its value. */
function wrapper(declaration: Declaration, kind: 'Text' | 'Union', parts: readonly string[]): string {
  const { name } = declaration;
  return [
    about(declaration),
    `/// <param name="Value">The ${kind === 'Text' ? 'text on the wire' : 'value as it came'}.</param>`,
    `[JsonConverter(typeof(${kind}Converter<${name}>))]`,
    `public readonly record struct ${name}(${kind === 'Text' ? 'string' : 'JsonElement'} Value) : I${kind}<${name}>`,
    inBraces(parts),
  ].join('\n');
}

/** Null stands for "something else", of types of both kinds. */
const accessor = ({ name, use }: Branch, graph: Graph): string =>
  [
    xmlDoc([`The value as \`${use.bare}\`, or null when it is something else.`]),
    `public ${use.bare}? As${name}() => ${reading(use, graph)};`,
  ].join('\n');

function reading(use: Use, graph: Graph): string {
  const { bare, shape } = use;
  const constants = constantsIn(use, graph).map(({ wire, value }) => `, (${csharpString(wire)}, ${constant(value)})`);
  switch (shape.kind === 'literal' ? bare : shape.kind) {
    case 'string':
      return 'Wire.Text(Value)';
    case 'integer':
    case 'long':
      return 'Wire.Integer(Value)';
    case 'number':
    case 'double':
      return 'Wire.Number(Value)';
    case 'boolean':
    case 'bool':
      return 'Wire.Truth(Value)';
    default:
      return `Wire.TryRead<${bare}>(Value, out var found${constants.join('')}) ? found : null`;
  }
}

const constant = (value: string | number | boolean): string =>
  typeof value === 'string' ? csharpString(value) : typeof value === 'number' ? `${value}d` : String(value);
