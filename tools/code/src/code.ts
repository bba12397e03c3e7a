import { quote } from './quote.ts';

/** A piece of TypeScript that remembers the symbols it uses. Build it with `code`, never by joining strings. */
export interface Code {
  readonly kind: 'code';
  readonly parts: readonly Part[];
}

/** A symbol that lives in a module. Printing it elsewhere adds the import. */
export interface Ref {
  readonly kind: 'ref';
  readonly name: string;
  /** A generated file's path, such as `validators/index.js`, or a package, as `npm:zod`. */
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What a hole accepts. Plain values print as literals, so text from a contract can never become code. */
export type Value = Code | Ref | string | number | boolean | null | undefined | readonly Value[];

/** A JSON value, for `literal`. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

export type Part = string | Ref;

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
/** Columns of a literal on one line, its margin included. */
const LINE = 100;
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** Takes text as code, unread. Only for text that a printer made, never for text from a contract. */
export const verbatim = (text: string): Code => of([text]);

const of = (parts: readonly Part[]): Code => ({ kind: 'code', parts });

/**
 * TypeScript with holes. The margin of the template is dropped, and each later line of a value is indented like the
 * line its hole is on. An array prints one value a line, `undefined` nothing.
 */
export function code(text: TemplateStringsArray, ...values: Value[]): Code {
  const chunks = dedent(text.raw);
  const parts: (readonly Part[])[] = [[chunks[0]!]];
  let line = chunks[0]!;
  for (const [i, value] of values.entries()) {
    const margin = /^\s*/.exec(line.slice(line.lastIndexOf('\n') + 1))![0];
    const next = chunks[i + 1]!;
    parts.push(indent(print(value), margin), [next]);
    line = next.includes('\n') ? next : line + next;
  }
  return of(parts.flat());
}

/** A value that lives in `from`. */
export const ref = (name: string, from: string): Ref => ({ kind: 'ref', name, from, typeOnly: false });

/** A type that lives in `from`; its import is erased. */
export const typeRef = (name: string, from: string): Ref => ({ kind: 'ref', name, from, typeOnly: true });

/** A name as code. Throws when it is none, since a name that breaks out is worse than a run that stops. */
export function id(name: string): Code {
  if (!IDENTIFIER.test(name)) throw new Error(`Not an identifier: ${quote(name)}`);
  return verbatim(name);
}

/** A property key, quoted only when it must be. `__proto__` is computed, or it would set the prototype. */
export const key = (name: string): Code => verbatim(printKey(name));

function printKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return PLAIN_KEY.test(name) ? name : quote(name);
}

/** A doc comment on its own lines, or nothing. The text is taken as it is, but can never end the comment. */
export function doc(text: string | undefined): Code {
  if (text === undefined || text.trim() === '') return of([]);
  const lines = text
    .trim()
    .replaceAll('*/', '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines.length === 1) return verbatim(`/** ${lines[0]} */\n`);
  return verbatim(['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */', ''].join('\n'));
}

/** Values with text between them. */
export const join = (items: readonly Value[], separator: string): Code =>
  of(items.flatMap((item, i) => (i > 0 ? [separator, ...print(item)] : print(item))));

/** JSON as an expression. What fits stands on one line, everything else has a line for each member. */
export const literal = (value: Literal): Code => verbatim(printLiteral(value, ''));

function printLiteral(value: Literal, margin: string): string {
  if (value === null || typeof value !== 'object') return plain(value);
  const inner = `${margin}  `;
  const members = isList(value)
    ? value.map((item) => printLiteral(item, inner))
    : Object.entries(value).map(([name, member]) => `${printKey(name)}: ${printLiteral(member, inner)}`);
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  const line = isList(value) ? `[${members.join(', ')}]` : `{ ${members.join(', ')} }`;
  if (margin.length + line.length <= LINE && !line.includes('\n')) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${margin}${close}`;
}

const isList = (value: Literal): value is readonly Literal[] => Array.isArray(value);

function print(value: Value): readonly Part[] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [plain(value)];
  if (!('kind' in value)) return join(value, '\n').parts;
  return value.kind === 'ref' ? [value] : value.parts;
}

/** `JSON.stringify` would turn a number that is not finite into `null`. */
const plain = (value: string | number | boolean | null): string =>
  typeof value === 'string' ? quote(value) : String(value);

/** Later lines of a value keep the margin of the line its hole is on; literals hold no raw line break. */
function indent(parts: readonly Part[], margin: string): readonly Part[] {
  if (margin === '') return parts;
  return parts.map((part) => (typeof part === 'string' ? part.replaceAll('\n', `\n${margin}`) : part));
}

/** Drops the first and last blank line and the margin that all lines share. */
function dedent(chunks: readonly string[]): readonly string[] {
  const HOLE = '\u0000';
  const lines = chunks
    .join(HOLE)
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines
    .map((line) => line.slice(Number.isFinite(margin) ? margin : 0))
    .join('\n')
    .split(HOLE);
}
