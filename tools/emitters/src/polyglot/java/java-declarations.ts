/** Java's records, enums and interfaces. Each stands in a file of its own, which `java-package.ts` puts a package and imports on. */
import { EmissionError } from '../../emission-error.ts';
import type { Declaration, EnumDeclaration, Graph, Member, ObjectDeclaration } from '../model.ts';
import { indented } from '../text.ts';
import { javadoc, javaString } from './java-text.ts';
import { declareUnion, interfacesOf } from './java-unions.ts';
import { notesWith, wrapper } from './java-wrapper.ts';

export function declareJava(declaration: Declaration, graph: Graph): string {
  switch (declaration.kind) {
    case 'object':
      return record(declaration, graph);
    case 'enum':
      return declaration.open ? openEnum(declaration) : closedEnum(declaration);
    case 'union':
      return declareUnion(declaration, graph);
  }
}

/** What a constructor can have. */
const MOST_COMPONENTS = 254;

function record(declaration: ObjectDeclaration, graph: Graph): string {
  const { name, members } = declaration;
  refuseUnbindable(declaration);
  const params = members.map((member) => ({ start: `param ${member.name}`, notes: notesOf(member) }));
  const implemented = interfacesOf(name, graph);
  const interfaces = implemented.length === 0 ? '' : `\n    implements ${implemented.join(', ')}`;
  const components = members.map(
    (member) => `\n    ${bindings(member).join(' ')} ${memberType(member)} ${member.name}`,
  );
  return [
    javadoc(notesWith(declaration, `The type ${name}.`), params),
    ...annotations(implemented.length > 0),
    `public record ${name}(${components.join(',')})${interfaces} {}`,
  ].join('\n');
}

const annotations = (isVariant: boolean): readonly string[] => [
  '@JsonIgnoreProperties(ignoreUnknown = true)',
  // Its interface's reader would ask for this type again, without an end.
  ...(isVariant ? ['@JsonDeserialize(using = JsonDeserializer.None.class)'] : []),
];

/** @throws EmissionError `not-in-language` */
function refuseUnbindable({ name, members }: ObjectDeclaration): void {
  const language = 'Java';
  if (members.some(({ wire }) => wire === ''))
    throw new EmissionError('not-in-language', {
      language,
      what: `The member "" of ${name}`,
      reason: 'Jackson takes an empty name for no name.',
    });
  const slots = members.map((member) => (/^(long|double)$/.test(memberType(member)) ? 2 : 1));
  if (slots.reduce((sum: number, slot) => sum + slot, 0) > MOST_COMPONENTS)
    throw new EmissionError('not-in-language', {
      language,
      what: `${name}, which has ${members.length} members,`,
      reason: `A record has at most ${MOST_COMPONENTS} of them.`,
    });
}

const notesOf = ({ notes, wire }: Member): readonly string[] =>
  notes.length === 0 ? [`The member \`${wire}\`.`] : notes;

/** A member that may be absent and may be null needs a wrapper; JSON itself has a null. */
const isField = ({ required, use }: Member): boolean => !required && use.nullable && use.shape.kind !== 'any';

const PRIMITIVES: Readonly<Record<string, string>> = { Long: 'long', Double: 'double', Boolean: 'boolean' };

function memberType(member: Member): string {
  const { required, use } = member;
  if (isField(member)) return `Field<${use.bare}>`;
  return (required && !use.nullable ? PRIMITIVES[use.bare] : undefined) ?? use.bare;
}

function bindings(member: Member): readonly string[] {
  const { wire, required, use } = member;
  const name = javaString(wire);
  if (!required) return [`@JsonProperty(${name})`, '@JsonInclude(JsonInclude.Include.NON_NULL)'];
  // A null of JSON is a value to it, and the mapper refuses one for a primitive.
  const mayBeNull = use.nullable || use.shape.kind === 'any' || use.bare in PRIMITIVES;
  return [`@JsonProperty(value = ${name}, required = true)`, ...(mayBeNull ? [] : ['@NotNull'])];
}

const textNotes = (notes: readonly string[], value: string): string =>
  javadoc(notes.length === 0 ? [`The text \`${value}\`.`] : notes);

function openEnum(declaration: EnumDeclaration): string {
  const { name, values } = declaration;
  const constants = values.map(
    ({ name: constant, value, notes }) =>
      `${textNotes(notes, value)}\npublic static final ${name} ${constant} = new ${name}(${javaString(value)});`,
  );
  return wrapper(
    declaration,
    'String',
    constants,
    'The text on the wire, which may be one that the contract does not know.',
  );
}

function closedEnum(declaration: EnumDeclaration): string {
  const { name, values } = declaration;
  const constants = values.map(
    ({ name: constant, value, notes }) => `${textNotes(notes, value)}\n${constant}(${javaString(value)})`,
  );
  const body = `${constants.join(',\n\n')};\n\n${CLOSED.replaceAll('$NAME', () => name)}`;
  return `${javadoc(notesWith(declaration, `The type ${name}.`))}\npublic enum ${name} {\n${indented(body, '  ')}\n}`;
}

/** Jackson's own way refuses an empty text. */
const CLOSED = `private final String value;

$NAME(String value) {
  this.value = value;
}

/**
 * The text on the wire.
 *
 * @return the text
 */
@JsonValue
public String value() {
  return value;
}

/**
 * The constant of a text.
 *
 * @param value the text on the wire
 * @return the constant
 * @throws IllegalArgumentException when there is none
 */
@JsonCreator
public static $NAME of(String value) {
  for ($NAME one : values()) if (one.value.equals(value)) return one;
  throw new IllegalArgumentException("It is not one of $NAME: " + value);
}`;
