/**
 * The graph of a provider's types, as a printer of a language receives it: plain data, with every name decided and the
 * text of every type composed. Inline objects, enums and unions of the contract have become declarations of their own.
 */
import type { About, Event } from '@hookwright/contract';

export interface Graph {
  /** In code-point order of the names. */
  readonly declarations: readonly Declaration[];
  /** In the order of the document. */
  readonly events: readonly EventUse[];
}

export type Declaration = ObjectDeclaration | EnumDeclaration | UnionDeclaration;

interface Declared {
  /** Valid and unique in the language. */
  readonly name: string;
  /** Unique among the declarations of the contract, before a language changed it. */
  readonly contractName: string;
  readonly about: About;
  /** What the contract says about it, as paragraphs of plain text. They hold anything: a printer makes them safe. */
  readonly notes: readonly string[];
}

export interface ObjectDeclaration extends Declared {
  readonly kind: 'object';
  /** In the order of the contract. */
  readonly members: readonly Member[];
}

/** A set of texts. */
export interface EnumDeclaration extends Declared {
  readonly kind: 'enum';
  /** Other texts are accepted too, and are kept as they are. */
  readonly open: boolean;
  readonly values: readonly EnumValue[];
}

/** Never null itself, and of at least two branches that are not all texts. */
export interface UnionDeclaration extends Declared {
  readonly kind: 'union';
  /** Objects first, those with the most required members before the others; then what is left, in the contract's order. */
  readonly branches: readonly Branch[];
}

export interface Member {
  /** Valid and unique among the members of its object. */
  readonly name: string;
  /** As it is on the wire: any text, also an empty one. */
  readonly wire: string;
  /** Whether it must be there. That is another question than whether it may be null, which its use says. */
  readonly required: boolean;
  readonly use: Use;
  readonly about: About;
  readonly notes: readonly string[];
}

export interface EnumValue {
  /** Valid and unique: in its enum, or in the package when the language says so. */
  readonly name: string;
  /** As it is on the wire. */
  readonly value: string;
  readonly notes: readonly string[];
}

export interface Branch {
  /** Valid and unique in its union, such as `Contract`, `String` or `ListOfString`: for `AsContract`, a variant, a class. */
  readonly name: string;
  readonly use: Use;
}

/** How a type is used in one place. */
export interface Use {
  /** As the language writes it here, `null` included when the use may be null. */
  readonly type: string;
  /** As the language writes it where null is excluded. */
  readonly bare: string;
  readonly nullable: boolean;
  readonly shape: Shape<Use>;
}

/** What a value is when it is not null. `any` may be null, too. */
export type Shape<U> =
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'any' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'array'; readonly items: U }
  | { readonly kind: 'map'; readonly values: U }
  /** One of the declarations, by its name in the language. */
  | { readonly kind: 'object' | 'enum' | 'union'; readonly name: string };

export interface EventUse {
  readonly event: Event;
  /** Mostly an object, and whatever else the contract says. */
  readonly use: Use;
}

/** A declaration before a language named it. References go by `contractName`. */
export type PlainDeclaration =
  | (Omit<ObjectDeclaration, 'name' | 'members'> & { readonly members: readonly PlainMember[] })
  | (Omit<EnumDeclaration, 'name' | 'values'> & { readonly values: readonly Omit<EnumValue, 'name'>[] })
  | (Omit<UnionDeclaration, 'name' | 'branches'> & { readonly branches: readonly PlainBranch[] });

export interface PlainMember extends Omit<Member, 'name' | 'use'> {
  readonly use: PlainUse;
}

export interface PlainBranch {
  readonly wanted: string;
  readonly use: PlainUse;
}

export interface PlainUse {
  readonly nullable: boolean;
  readonly shape: Shape<PlainUse>;
}

export interface PlainGraph {
  readonly declarations: readonly PlainDeclaration[];
  readonly events: readonly { readonly event: Event; readonly use: PlainUse }[];
}

/** The names of the declarations that a use is written with. */
export function declaredIn({ shape }: Use): readonly string[] {
  if (shape.kind === 'array') return declaredIn(shape.items);
  if (shape.kind === 'map') return declaredIn(shape.values);
  return 'name' in shape ? [shape.name] : [];
}

const byName = new WeakMap<Graph, ReadonlyMap<string, Declaration>>();

/** A declaration by its name in the language. */
export function declarationOf(graph: Graph, name: string): Declaration | undefined {
  const known = byName.get(graph) ?? new Map(graph.declarations.map((one) => [one.name, one]));
  byName.set(graph, known);
  return known.get(name);
}
