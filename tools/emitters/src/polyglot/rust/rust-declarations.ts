/** Rust's structs and enums, which serde reads and writes. */
import { constantsOf, isBranch } from '../constants.ts';
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
import { boxedIn } from './by-value.ts';
import { rustDoc, rustString } from './rust-text.ts';

const DERIVES = '#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]';

export function declareRust(declaration: Declaration, graph: Graph): string {
  switch (declaration.kind) {
    case 'object':
      return struct(declaration, graph);
    case 'enum':
      return declaration.open ? openEnum(declaration) : closedEnum(declaration);
    case 'union':
      return union(declaration, boxedIn(declaration, graph));
  }
}

/** Parts of an item, on lines of their own; what is empty is left out. */
const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

const inBraces = (head: string, parts: readonly string[]): string =>
  `${head} {\n${parts.map((part) => `${indented(part, '    ')},\n`).join('')}}`;

function struct(declaration: ObjectDeclaration, graph: Graph): string {
  const { name, notes, members } = declaration;
  const boxed = boxedIn(declaration, graph);
  const told = new Map(
    isBranch(declaration, graph)
      ? constantsOf(declaration).map((one, at) => [one.wire, { ...one, reader: `${name}_${at}` }])
      : [],
  );
  const fields = members.map((member) =>
    lines(
      rustDoc(member.notes.length === 0 ? [`The member \`${member.wire}\`.`] : member.notes),
      bindings(member, told.get(member.wire)?.reader),
      field(member, boxed),
    ),
  );
  const readers = members.flatMap(({ wire, use }) => {
    const constant = told.get(wire);
    return constant === undefined ? [] : [`constant!(${constant.reader}: ${use.bare} = ${literal(constant.value)});`];
  });
  return lines(
    rustDoc(about(notes, name)),
    DERIVES,
    inBraces(`pub struct ${name}`, fields),
    ...(readers.length === 0 ? [] : ['\n' + readers.join('\n')]),
  );
}

/** A number with a fraction is one of `f64`, which whole numbers are not. */
const literal = (value: string | number | boolean): string =>
  typeof value === 'string' ? `${rustString(value)}.to_owned()` : String(value);

const about = (notes: readonly string[], name: string): readonly string[] =>
  notes.length === 0 ? [`The type ${name}.`] : notes;

function field({ name, required, use }: Member, boxed: ReadonlySet<string>): string {
  const type = typeIn(use, boxed);
  return `pub ${name}: ${required ? type : `Option<${type}>`}`;
}

/** What may be null is an `Option`, with the `Box` inside. */
function typeIn({ type, bare, shape }: Use, boxed: ReadonlySet<string>): string {
  if (shape.kind !== 'object' && shape.kind !== 'union') return type;
  const held = boxed.has(shape.name) ? `Box<${bare}>` : bare;
  return type === bare ? held : `Option<${held}>`;
}

function bindings({ name, wire, required, use }: Member, reader?: string): string {
  const mayBeNull = use.nullable || use.shape.kind === 'any';
  const parts = [
    ...(wire === name ? [] : [`rename = ${rustString(wire)}`]),
    ...(required ? [] : ['default', 'skip_serializing_if = "::core::option::Option::is_none"']),
    ...(reader === undefined ? [] : [`deserialize_with = "${reader}"`]),
    ...(mayBeNull ? [`deserialize_with = "crate::wire::${required ? 'given' : 'some'}"`] : []),
  ];
  return parts.length === 0 ? '' : `#[serde(${parts.join(', ')})]`;
}

function openEnum({ name, notes, values }: EnumDeclaration): string {
  const variants = values.map(({ name: variant, value, notes: said }) =>
    lines(rustDoc(said.length === 0 ? [`The text \`${value}\`.`] : said), `${variant} = ${rustString(value)}`),
  );
  return `open_enum! {\n${indented(lines(rustDoc(about(notes, name)), inBraces(name, variants)), '    ')}\n}`;
}

function closedEnum({ name, notes, values }: EnumDeclaration): string {
  const variants = values.map(({ name: variant, value, notes: said }) =>
    lines(
      rustDoc(said.length === 0 ? [`The text \`${value}\`.`] : said),
      `#[serde(rename = ${rustString(value)})]`,
      variant,
    ),
  );
  const derives = '#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]';
  return lines(rustDoc(about(notes, name)), derives, inBraces(`pub enum ${name}`, variants));
}

function union({ name, notes, branches }: UnionDeclaration, boxed: ReadonlySet<string>): string {
  const variants = [...branches]
    .toSorted((a, b) => turn(a) - turn(b))
    .map(({ name: variant, use }) => lines(rustDoc([`Read as \`${use.bare}\`.`]), `${variant}(${typeIn(use, boxed)})`));
  return lines(rustDoc(about(notes, name)), DERIVES, '#[serde(untagged)]', inBraces(`pub enum ${name}`, variants));
}

/** The first that fits is taken: a struct would be read from a list, and a map from what is an object. */
function turn({ use: { shape } }: Branch): number {
  const kinds = ['boolean', 'integer', 'literal', 'number', 'enum', 'string', 'array', 'object', 'union', 'map'];
  return kinds.indexOf(shape.kind);
}
