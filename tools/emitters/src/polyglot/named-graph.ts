/** Reads the graph back out of what Modelina made of it: our declarations, with the language's names and types. */
import type { ConstrainedMetaModel } from '@asyncapi/modelina';
import type { Library } from './install.ts';
import type { Declaration, EventUse, Graph, PlainDeclaration, PlainGraph, PlainUse, Shape, Use } from './model.ts';
import type { Names } from './names.ts';

/** A model of Modelina that came out of one of ours. */
export interface Constrained {
  /** Absent for the list of events. */
  readonly declaration?: PlainDeclaration;
  readonly model: ConstrainedMetaModel;
}

interface Reading {
  readonly names: Names;
  /** The type of a model where null is excluded. */
  readonly bare: (model: ConstrainedMetaModel) => string;
  readonly library: Library;
}

export function readGraph(plain: PlainGraph, models: readonly Constrained[], reading: Reading): Graph {
  const declarations = models.flatMap(({ declaration, model }) =>
    declaration === undefined ? [] : [readDeclaration(declaration, model, reading)],
  );
  const list = models.find(({ declaration }) => declaration === undefined)!.model;
  const uses = usesOf(
    plain.events.map(({ use }) => use),
    list,
    reading,
  );
  const events = plain.events.map(({ event }, at): EventUse => ({ event, use: uses[at]! }));
  return { declarations: declarations.toSorted((a, b) => (a.name < b.name ? -1 : 1)), events };
}

function readDeclaration(plain: PlainDeclaration, model: ConstrainedMetaModel, reading: Reading): Declaration {
  const names = reading.names.parts.get(plain)!;
  const { name } = model;
  switch (plain.kind) {
    case 'object': {
      const uses = usesOf(
        plain.members.map(({ use }) => use),
        model,
        reading,
      );
      const members = plain.members.map((member, at) => ({ ...member, name: names.get(member.wire)!, use: uses[at]! }));
      return { ...plain, name, members };
    }
    case 'enum':
      return { ...plain, name, values: plain.values.map((one) => ({ ...one, name: names.get(one.value)! })) };
    case 'union': {
      const branches = plain.branches.map(({ wanted, use }, at) => ({
        name: names.get(wanted)!,
        use: useOf(use, (model as InstanceType<Library['ConstrainedUnionModel']>).union[at]!, reading),
      }));
      return { ...plain, name, branches };
    }
  }
}

/** Members of a model stand under their position. */
function usesOf(plain: readonly PlainUse[], model: ConstrainedMetaModel, reading: Reading): readonly Use[] {
  const { properties } = model as InstanceType<Library['ConstrainedObjectModel']>;
  return plain.map((use, at) => useOf(use, properties[`m${at}`]!.property, reading));
}

function useOf({ shape, nullable }: PlainUse, model: ConstrainedMetaModel, reading: Reading): Use {
  return { type: model.type, bare: reading.bare(model), nullable, shape: shapeOf(shape, model, reading) };
}

function shapeOf(shape: Shape<PlainUse>, model: ConstrainedMetaModel, reading: Reading): Shape<Use> {
  const { library } = reading;
  if (shape.kind === 'array' && model instanceof library.ConstrainedArrayModel)
    return { kind: 'array', items: useOf(shape.items, model.valueModel, reading) };
  if (shape.kind === 'map' && model instanceof library.ConstrainedDictionaryModel)
    return { kind: 'map', values: useOf(shape.values, model.value, reading) };
  if ('name' in shape && model instanceof library.ConstrainedReferenceModel)
    return { kind: shape.kind, name: model.ref.name };
  return shape as Shape<Use>;
}
