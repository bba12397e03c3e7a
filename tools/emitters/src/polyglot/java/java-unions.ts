/** Java's unions: a sealed interface where every branch is an object, else a record of the JSON that came. */
import { constantsIn } from '../constants.ts';
import type { Branch, Graph, UnionDeclaration, Use } from '../model.ts';
import { indented } from '../text.ts';
import { javadoc, javaString } from './java-text.ts';
import { notesWith, wrapper } from './java-wrapper.ts';

export const declareUnion = (declaration: UnionDeclaration, graph: Graph): string =>
  isSealed(declaration) ? sealedInterface(declaration, graph) : jsonUnion(declaration, graph);

/** The interfaces that an object has to implement. */
export const interfacesOf = (name: string, { declarations }: Graph): readonly string[] =>
  declarations.flatMap((one) => (one.kind === 'union' && isSealed(one) && holds(one, name) ? [one.name] : []));

/** Where every branch is an object, the branches themselves are the variants. */
const isSealed = ({ branches }: UnionDeclaration): boolean => branches.every(({ use }) => use.shape.kind === 'object');

const holds = ({ branches }: UnionDeclaration, name: string): boolean =>
  branches.some(({ use: { shape } }) => shape.kind === 'object' && shape.name === name);

function sealedInterface(declaration: UnionDeclaration, graph: Graph): string {
  const { name, branches } = declaration;
  const variants = branches.map(
    ({ use }) => `\n        new Variant<>(${use.bare}.class, ${constantsText(use, graph)})`,
  );
  const types = branches.map(({ use }) => use.bare);
  return [
    javadoc(notesWith(declaration, `The type ${name}.`)),
    `@JsonDeserialize(using = ${name}.Reader.class)`,
    `public sealed interface ${name} permits ${types.join(', ')} {`,
    indented(
      [
        javadoc(['Reads the first variant that fits, those with the most required members first.']),
        `final class Reader extends Variants<${name}> {`,
        '  Reader() {',
        `    super(${name}.class, List.of(${variants.join(',')}));`,
        '  }',
        '}',
      ].join('\n'),
      '  ',
    ),
    '}',
  ].join('\n');
}

function jsonUnion(declaration: UnionDeclaration, graph: Graph): string {
  const accessors = declaration.branches.map((branch) => branchAccessor(branch, graph));
  return wrapper(declaration, 'JsonNode', accessors, 'The value as it came.');
}

function branchAccessor({ name, use }: Branch, graph: Graph): string {
  return [
    javadoc(
      [`The value, read as \`${use.bare}\`.`],
      [{ start: 'return', notes: ['nothing when it is something else'] }],
    ),
    `public Optional<${use.bare}> as${name}() {`,
    `  return ${branchReading(use, graph)};`,
    '}',
  ].join('\n');
}

function branchReading(use: Use, graph: Graph): string {
  const { bare, shape } = use;
  const kind = shape.kind === 'literal' ? typeof shape.value : shape.kind;
  switch (kind) {
    case 'string':
      return 'Wire.text(value)';
    case 'integer':
      return 'Wire.integer(value)';
    case 'number':
      return bare === 'Long' ? 'Wire.integer(value)' : 'Wire.number(value)';
    case 'boolean':
      return 'Wire.truth(value)';
    default:
      return `Wire.read(value, new TypeReference<${bare}>() {}, ${constantsText(use, graph)})`;
  }
}

function constantsText(use: Use, graph: Graph): string {
  const entries = constantsIn(use, graph).map(({ wire, value }) => {
    const text =
      typeof value === 'string' ? javaString(value) : typeof value === 'number' ? `${value}d` : String(value);
    return `Map.entry(${javaString(wire)}, ${text})`;
  });
  return entries.length === 0 ? 'Map.of()' : `Map.ofEntries(${entries.join(', ')})`;
}
