/** Kotlin's data classes, enums and value classes, which kotlinx.serialization reads and writes. */
import { EmissionError } from '../../emission-error.ts';
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
import { kdoc, kotlinString } from './kotlin-text.ts';

export function declareKotlin(declaration: Declaration, graph: Graph): string {
  switch (declaration.kind) {
    case 'object':
      return dataClass(declaration);
    case 'enum':
      return declaration.open ? openEnum(declaration) : closedEnum(declaration);
    case 'union':
      return union(declaration, graph);
  }
}

const INDENT = '    ';

/** A constructor of the JVM takes 255 values, and one with defaults needs some for itself. */
const MOST_MEMBERS = 245;

const about = ({ name, notes }: Declaration): string => kdoc(notes.length === 0 ? [`The type ${name}.`] : notes);

function dataClass(declaration: ObjectDeclaration): string {
  const { name, members } = declaration;
  if (members.length > MOST_MEMBERS)
    throw new EmissionError('not-in-language', {
      language: 'Kotlin',
      what: `${name}, which has ${members.length} members,`,
      reason: `A data class has at most ${MOST_MEMBERS} of them.`,
    });
  const body = members.map((member) => indented(`${memberText(member)},`, INDENT)).join('\n');
  return `${about(declaration)}\n@Serializable\npublic data class ${name}(\n${body}\n)`;
}

function memberText({ name, wire, required, use, notes }: Member): string {
  const [type, value] = required
    ? [use.type, '']
    : use.nullable || use.shape.kind === 'any'
      ? [`Field<${use.type}>`, ' = Field.Absent']
      : [`${use.bare}?`, ' = null'];
  return [
    kdoc(notes.length === 0 ? [`The member \`${wire}\`.`] : notes),
    ...(wire === name ? [] : [`@SerialName(${kotlinString(wire)})`]),
    `public val ${name}: ${type}${value}`,
  ].join('\n');
}

const textNotes = (notes: readonly string[], value: string): string =>
  kdoc(notes.length === 0 ? [`The text \`${value}\`.`] : notes);

function openEnum(declaration: EnumDeclaration): string {
  const { name, values } = declaration;
  const constants = values.map(
    ({ name: constant, value, notes }) =>
      `${textNotes(notes, value)}\npublic val ${constant}: ${name} = ${name}(${kotlinString(value)})`,
  );
  const companion = `public companion object {\n${indented(constants.join('\n\n'), INDENT)}\n}`;
  return valueClass(declaration, 'String', companion);
}

function closedEnum(declaration: EnumDeclaration): string {
  const constants = declaration.values.map(
    ({ name, value, notes }) => `${textNotes(notes, value)}\n@SerialName(${kotlinString(value)})\n${name},`,
  );
  const body = indented(constants.join('\n\n'), INDENT);
  return `${about(declaration)}\n@Serializable\npublic enum class ${declaration.name} {\n${body}\n}`;
}

function union(declaration: UnionDeclaration, graph: Graph): string {
  const accessors = declaration.branches.map((branch) => accessor(branch, graph));
  return valueClass(declaration, 'JsonElement', accessors.join('\n\n'));
}

/** On the wire it is its value. */
const valueClass = (declaration: Declaration, type: string, body: string): string =>
  [
    about(declaration),
    '@Serializable',
    '@JvmInline',
    `public value class ${declaration.name}(public val value: ${type}) {`,
    indented(body, INDENT),
    '}',
  ].join('\n');

const accessor = ({ name, use }: Branch, graph: Graph): string =>
  `${kdoc([`The value as \`${use.bare}\`, or null when it is something else.`])}\npublic fun as${name}(): ${use.bare}? = ${reading(use, graph)}`;

function reading(use: Use, graph: Graph): string {
  const { bare, shape } = use;
  const constants = constantsIn(use, graph).map(
    ({ wire, value }) =>
      `, ${kotlinString(wire)} to JsonPrimitive(${typeof value === 'string' ? kotlinString(value) : value})`,
  );
  switch (shape.kind === 'literal' ? bare : shape.kind) {
    case 'string':
    case 'String':
      return 'textOf(value)';
    case 'integer':
    case 'Long':
      return 'integerOf(value)';
    case 'number':
    case 'Double':
      return 'numberOf(value)';
    case 'boolean':
    case 'Boolean':
      return 'truthOf(value)';
    default:
      return `readOrNull<${bare}>(value${constants.join('')})`;
  }
}
