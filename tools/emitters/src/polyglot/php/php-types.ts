/** How PHP writes a type: what it checks itself, what its tools read in a comment, and what reads a value. */
import { declarationOf, type Graph, type Use } from '../model.ts';
import { phpLiteral } from './php-text.ts';

export interface PhpType {
  /** Parts of a type declaration, which `|` joins. */
  readonly native: readonly string[];
  /** The same for tools, where an item's type is known. */
  readonly doc: readonly string[];
  /** An expression: a callable of a value and its place. */
  readonly reader: string;
}

/** @param open - unions that are being written out already: within themselves they are anything */
export function phpType({ shape, nullable }: Use, graph: Graph, open: readonly string[] = []): PhpType {
  const bare = bareType(shape, graph, open);
  if (!nullable || bare.native.includes('mixed')) return bare;
  return {
    native: [...bare.native, 'null'],
    doc: [...bare.doc, 'null'],
    reader: `Reading::nullable(${bare.reader})`,
  };
}

function bareType(shape: Use['shape'], graph: Graph, open: readonly string[]): PhpType {
  switch (shape.kind) {
    case 'string':
    case 'integer':
    case 'boolean':
    case 'number':
    case 'any':
      return scalar(shape.kind);
    case 'literal': {
      const kind =
        typeof shape.value === 'number' ? (Number.isInteger(shape.value) ? 'integer' : 'number') : typeof shape.value;
      const { native, doc } = scalar(kind as 'string' | 'integer' | 'number' | 'boolean');
      return { native, doc, reader: `Reading::constant(${phpLiteral(shape.value)})` };
    }
    case 'array': {
      const items = phpType(shape.items, graph, open);
      return { native: ['array'], doc: [`list<${items.doc.join('|')}>`], reader: `Reading::listOf(${items.reader})` };
    }
    case 'map': {
      const values = phpType(shape.values, graph, open);
      return {
        native: ['JsonMap'],
        doc: [`JsonMap<${values.doc.join('|')}>`],
        reader: `Reading::mapOf(${values.reader})`,
      };
    }
    case 'object':
      return { native: [shape.name], doc: [shape.name], reader: `${shape.name}::fromJson(...)` };
    case 'enum':
      return enumType(shape.name, graph);
    case 'union':
      return unionType(shape.name, graph, open);
  }
}

const SCALARS = { string: ['string'], integer: ['int'], number: ['int', 'float'], boolean: ['bool'], any: ['mixed'] };

function scalar(kind: keyof typeof SCALARS): PhpType {
  return { native: SCALARS[kind], doc: SCALARS[kind], reader: `Reading::${kind}(...)` };
}

function enumType(name: string, graph: Graph): PhpType {
  const declared = declarationOf(graph, name);
  const isOpen = declared?.kind === 'enum' && declared.open;
  return isOpen
    ? { native: ['string'], doc: [`${name}::*`, 'string'], reader: 'Reading::string(...)' }
    : { native: [name], doc: [name], reader: `Reading::enum(${name}::class)` };
}

function unionType(name: string, graph: Graph, open: readonly string[]): PhpType {
  const reader = `${name}::read(...)`;
  const union = declarationOf(graph, name);
  if (union?.kind !== 'union' || open.includes(name)) return { native: ['mixed'], doc: ['mixed'], reader };
  const types = union.branches.map(({ use }) => phpType(use, graph, [...open, name]));
  const native = [...new Set(types.flatMap((type) => type.native))];
  const doc = [...new Set(types.flatMap((type) => type.doc))];
  // PHP refuses a union with anything in it.
  return native.includes('mixed') ? { native: ['mixed'], doc: ['mixed'], reader } : { native, doc, reader };
}
