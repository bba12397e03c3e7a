/** PHP's types: a class for an object, an enum for a closed set of texts, constants for an open one. */
import type { Declaration, EnumDeclaration, Graph, Member, ObjectDeclaration, UnionDeclaration } from '../model.ts';
import { nameAll } from '../naming.ts';
import { indented } from '../text.ts';
import { phpConstants } from './php-names.ts';
import { phpDoc, phpLiteral, phpString } from './php-text.ts';
import { phpType } from './php-types.ts';

export function declarePhp(declaration: Declaration, graph: Graph): string {
  switch (declaration.kind) {
    case 'object':
      return classText(declaration, graph);
    case 'enum':
      return declaration.open ? constants(declaration) : enumText(declaration);
    case 'union':
      return union(declaration, graph);
  }
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** Without a default, with one, left out: PHP wants it in this order. */
function inOrder(members: readonly Member[]): readonly Member[] {
  const rank = (member: Member) => (!member.required ? 2 : isConstant(member) ? 1 : 0);
  return members.toSorted((a, b) => rank(a) - rank(b));
}

const isConstant = ({ required, use }: Member): boolean => required && !use.nullable && use.shape.kind === 'literal';

function classText({ name, notes, members }: ObjectDeclaration, graph: Graph): string {
  const optional = members.filter(({ required }) => !required);
  const ordered = inOrder(members);
  const parameters = [...ordered.map((member) => parameter(member, graph)), ...(optional.length === 0 ? [] : [NULLS])];
  const read = ordered.map((member) => `${member.name}: ${reading(member, graph)},`);
  const nulls = optional.map(({ wire, name: property }) => `${phpString(wire)} => ${phpString(property)},`);
  const given =
    optional.length === 0 ? [] : [`nullMembers: Reading::nulls($given, [\n${indented(nulls.join('\n'), '    ')}\n]),`];
  const written = members.map(({ wire, name: property, required }) => {
    const isKept = required ? 'true' : `\\in_array(${phpString(property)}, $this->nullMembers, true)`;
    return `[${phpString(wire)}, $this->${property}, ${isKept}],`;
  });
  return lines(
    phpDoc(notes),
    `final class ${name} implements \\JsonSerializable
{
    public function __construct(
${indented(parameters.join('\n'), '        ')}
    ) {
    }

    /** @throws ReadError when the value, as \`json_decode\` returned it, is not what the contract says */
    public static function fromJson(mixed $value, string $at = ''): self
    {
        $given = Reading::object($value, $at);
        return new self(
${indented([...read, ...given].join('\n'), '            ')}
        );
    }

    public function jsonSerialize(): mixed
    {
        return Reading::written([
${indented(written.join('\n'), '            ')}
        ]);
    }
}`,
  );
}

const NULLS = `/** @var list<string> names of properties that are null because the member was null, and not left out */
public readonly array $nullMembers = [],`;

function parameter(member: Member, graph: Graph): string {
  const { name, required, use, notes } = member;
  const type = phpType(use, graph);
  const native = nativeText(type.native, !required);
  const isTold = type.doc.join('|') === type.native.join('|');
  const doc = isTold ? [] : [`@var ${[...new Set([...type.doc, ...(required ? [] : ['null'])])].join('|')}`];
  const value =
    isConstant(member) && use.shape.kind === 'literal'
      ? ` = ${phpLiteral(use.shape.value)}`
      : required
        ? ''
        : ' = null';
  return lines(phpDoc(notes, doc), `public readonly ${native} $${name}${value},`);
}

/** `?X` for one type that may be null, as people write it. */
function nativeText(parts: readonly string[], isOptional: boolean): string {
  const all = [...new Set([...parts, ...(isOptional && !parts.includes('mixed') ? ['null'] : [])])];
  const [one, ...others] = all.filter((part) => part !== 'null');
  return others.length === 0 && all.includes('null') ? `?${one}` : all.join('|');
}

function reading({ wire, required, use }: Member, graph: Graph): string {
  const { reader } = phpType(required ? use : { ...use, nullable: false }, graph);
  return `Reading::${required ? 'required' : 'optional'}($given, ${phpString(wire)}, $at, ${reader})`;
}

function enumText({ name, notes, values }: EnumDeclaration): string {
  const cases = values.map((value) => lines(phpDoc(value.notes), `case ${value.name} = ${phpString(value.value)};`));
  return lines(phpDoc(notes), `enum ${name}: string\n{\n${indented(cases.join('\n'), '    ')}\n}`);
}

function constants({ name, notes, values }: EnumDeclaration): string {
  const names = nameAll(
    values.map(({ value }) => value),
    phpConstants,
  );
  const list = values.map((value) =>
    lines(phpDoc(value.notes), `public const ${names.get(value.value)!} = ${phpString(value.value)};`),
  );
  const said = [...notes, 'The values that are known; others may follow, so where one is used the type is string.'];
  return lines(phpDoc(said), `final class ${name}\n{\n${indented(list.join('\n'), '    ')}\n}`);
}

function union({ name, notes, branches }: UnionDeclaration, graph: Graph): string {
  const types = branches.map(({ use }) => phpType(use, graph, [name]));
  const native = [...new Set(types.flatMap((type) => type.native))];
  const doc = [...new Set(types.flatMap((type) => type.doc))];
  const readers = types.map(({ reader }) => `${reader},`);
  return lines(
    phpDoc([...notes, 'One of several kinds of value; this class only reads them.']),
    `final class ${name}
{
    /**
     * @return ${doc.join('|')}
     *
     * @throws ReadError when it is of no kind that the contract has
     */
    public static function read(mixed $value, string $at = ''): ${native.includes('mixed') ? 'mixed' : native.join('|')}
    {
        return Reading::oneOf($value, $at, [
${indented(readers.join('\n'), '            ')}
        ]);
    }
}`,
  );
}
