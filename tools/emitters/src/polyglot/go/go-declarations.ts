/** Go's types: a struct for an object, a string type for an enum, raw JSON with a method per branch for a union. */
import { findCycles } from '../cycles.ts';
import type { Declaration, EnumDeclaration, Graph, Member, ObjectDeclaration, UnionDeclaration } from '../model.ts';
import { goComment, goLiteral, goString, goTag } from './go-text.ts';

export function declareGo(declaration: Declaration, graph: Graph): string {
  switch (declaration.kind) {
    case 'object':
      return struct(declaration, graph);
    case 'enum':
      return stringType(declaration);
    case 'union':
      return union(declaration);
  }
}

/** Go's convention: a comment begins with the name it is about. */
const commentOf = (name: string, notes: readonly string[], otherwise: string): string =>
  goComment(notes.length === 0 ? [`${name} ${otherwise}`] : [`${name}: ${notes[0]!}`, ...notes.slice(1)]);

function struct({ name, notes, members }: ObjectDeclaration, graph: Graph): string {
  const isCycle = cyclesOf(graph);
  const fields = members.map((member) => ({ member, type: fieldType(member, isCycle(name, member)) }));
  const table = members.map((member) => `\t\t${memberRow(member)},`).join('\n');
  return `${commentOf(name, notes, 'has no description in the contract.')}
type ${name} struct {
${fieldLines(fields)}
}

func (m *${name}) members() []member {
	return []member{
${table}
	}
}

// UnmarshalJSON reads it as the contract says.
func (m *${name}) UnmarshalJSON(data []byte) error {
	return readObject(data, m.members())
}

// MarshalJSON writes it with the names of the wire.
func (m ${name}) MarshalJSON() ([]byte, error) {
	return writeObject(m.members())
}`;
}

const cycles = new WeakMap<Graph, ReturnType<typeof findCycles>>();

/** What is left out or null is behind a pointer already. */
function cyclesOf(graph: Graph): ReturnType<typeof findCycles> {
  const known = cycles.get(graph) ?? findCycles(graph, ({ required, use }) => required && !use.nullable);
  cycles.set(graph, known);
  return known;
}

/** A slice or a map is its own pointer, but for one that may be left out: then it may also be empty. */
function fieldType({ required, use }: Member, isCycle: boolean): string {
  if (use.bare === RAW) return RAW;
  if (required) return isCycle ? `*${use.bare}` : use.type;
  return use.nullable ? `Nullable[${use.bare}]` : `*${use.bare}`;
}

export const RAW = 'json.RawMessage';

function memberRow({ name, wire, required, use }: Member): string {
  const rule = !required ? 'optional' : use.nullable ? 'requiredOrNull' : 'required';
  const constant = use.shape.kind === 'literal' && (required || !use.nullable) ? constantOf(use.shape.value) : 'nil';
  return `{${goString(wire)}, ${rule}, &m.${name}, ${constant}}`;
}

function constantOf(value: string | number | boolean): string {
  if (typeof value !== 'number') return goLiteral(value);
  return `${Number.isInteger(value) ? 'int64' : 'float64'}(${goLiteral(value)})`;
}

interface Field {
  readonly member: Member;
  readonly type: string;
}

/** As gofmt writes them: in columns, which a comment ends. */
function fieldLines(fields: readonly Field[]): string {
  const lines: string[] = [];
  let block: Field[] = [];
  const flush = () => {
    const names = Math.max(0, ...block.map(({ member }) => member.name.length));
    const types = Math.max(0, ...block.map(({ type }) => type.length));
    for (const { member, type } of block) {
      const tag = goTag(member.wire, !member.required);
      lines.push(`\t${member.name.padEnd(names)} ${tag === '' ? type : `${type.padEnd(types)}${tag}`}`);
    }
    block = [];
  };
  for (const field of fields) {
    const comment = goComment(notesOf(field.member));
    if (comment !== '') {
      flush();
      lines.push(...comment.split('\n').map((line) => `\t${line}`));
    }
    block.push(field);
  }
  flush();
  return lines.join('\n');
}

/** A name that no tag can hold is told in words. */
const notesOf = ({ wire, required, notes }: Member): readonly string[] =>
  goTag(wire, !required) === '' ? [...notes, `On the wire: ${JSON.stringify(wire)}.`] : notes;

function stringType({ name, notes, open, values }: EnumDeclaration): string {
  const lines = values.flatMap(({ name: constant, value, notes: said }) => [
    ...(said.length === 0 ? [] : goComment(said).split('\n')),
    { constant, text: ` ${name} = ${goString(value)}` },
  ]);
  const kind = open ? 'The values that are known; others may follow.' : 'The values that there are.';
  return `${commentOf(name, notes, 'is one of a set of texts.')}
type ${name} string

// ${kind}
const (
${aligned(lines)}
)

// Known tells whether the contract has the value.
func (v ${name}) Known() bool {
	switch v {
	case ${values.map((value) => value.name).join(', ')}:
		return true
	}
	return false
}`;
}

interface ConstantLine {
  readonly constant: string;
  readonly text: string;
}

/** In a column, which a comment ends. */
function aligned(lines: readonly (string | ConstantLine)[]): string {
  const widths = lines.map((line) => (typeof line === 'string' ? 0 : line.constant.length));
  const widthAt = (at: number): number => {
    let [from, to] = [at, at];
    while (typeof lines[from - 1] === 'object') from -= 1;
    while (typeof lines[to + 1] === 'object') to += 1;
    return Math.max(...widths.slice(from, to + 1));
  };
  return lines
    .map((line, at) => `\t${typeof line === 'string' ? line : `${line.constant.padEnd(widthAt(at))}${line.text}`}`)
    .join('\n');
}

function union({ name, notes, branches }: UnionDeclaration): string {
  const methods = branches.map(
    (branch) => `// As${branch.name} reads it as such a value, or says why it is none.
func (u ${name}) As${branch.name}() (value ${branch.use.bare}, err error) {
	err = json.Unmarshal(u.RawMessage, &value)
	return value, err
}`,
  );
  return [
    `${commentOf(name, notes, 'is one of several kinds of value.')}\ntype ${name} struct{ ${RAW} }`,
    ...methods,
  ].join('\n\n');
}
