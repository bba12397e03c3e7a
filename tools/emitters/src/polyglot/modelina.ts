/**
 * Modelina's part: it applies a language's names wherever they are used and composes the text of every type. Its input
 * model is built here from ours, so none of its guesses about JSON Schema apply; and it is loaded when a language is
 * generated, never otherwise.
 */
import type {
  AbstractDependencyManager,
  AbstractGenerator,
  ConstrainedMetaModel,
  Constraints,
  MetaModel,
  MetaModelOptions,
  ObjectPropertyModel,
  TypeMapping,
} from '@asyncapi/modelina';
import { loadModelina, type Library } from './install.ts';
import type { Language, LanguageTypes } from './language.ts';
import type { Graph, PlainDeclaration, PlainGraph, PlainUse } from './model.ts';
import { namesFor, type Names } from './names.ts';
import { readGraph, type Constrained } from './named-graph.ts';

/** The graph as the printer of a language receives it. */
export async function nameGraph(plain: PlainGraph, language: Language): Promise<Graph> {
  const library = await loadModelina();
  const names = namesFor(plain, language.names);
  const bare = new WeakMap<object, string>();
  const generator = generatorOf(library, constraintsOf(names), typeMappingOf(language.types, bare));
  const outputs = await generator.generate(inputModel(plain, library));
  const models = outputs.map(({ model }): Constrained => ({
    ...(model.originalInput as { readonly declaration?: PlainDeclaration }),
    model,
  }));
  return readGraph(plain, models, { names, bare: (model) => bare.get(model) ?? model.type, library });
}

/** Modelina's classes, and the names of the enums that are open. */
type Building = Library & { readonly open: ReadonlySet<string> };

/** What a program's name could never be, so that it meets no declaration's. */
const EVENTS = ' events';

function inputModel(plain: PlainGraph, modelina: Library) {
  const enums = plain.declarations.filter((one) => one.kind === 'enum' && one.open);
  const library: Building = { ...modelina, open: new Set(enums.map(({ contractName }) => contractName)) };
  const input = new library.InputMetaModel();
  for (const declaration of plain.declarations) {
    input.models[declaration.contractName] = declaredModel(declaration, library);
  }
  const uses = plain.events.map(({ use }) => use);
  input.models[EVENTS] = new library.ObjectModel(EVENTS, {}, {}, propertiesOf(uses, library));
  return input;
}

function declaredModel(declaration: PlainDeclaration, library: Building): MetaModel {
  const { contractName: name } = declaration;
  const origin = { declaration };
  switch (declaration.kind) {
    case 'object': {
      const uses = declaration.members.map(({ use }) => use);
      return new library.ObjectModel(name, origin, {}, propertiesOf(uses, library));
    }
    case 'enum': {
      const values = declaration.values.map(({ value }) => new library.EnumValueModel(value, value));
      return new library.EnumModel(name, origin, {}, values);
    }
    case 'union': {
      const branches = declaration.branches.map(({ use }) => useModel(use, library));
      return new library.UnionModel(name, origin, {}, branches);
    }
  }
}

/** By position: a member's name may be anything, and an object would put `1` before `a`. */
const propertiesOf = (uses: readonly PlainUse[], library: Building): Record<string, ObjectPropertyModel> =>
  Object.fromEntries(
    uses.map((use, at) => [`m${at}`, new library.ObjectPropertyModel(`m${at}`, true, useModel(use, library))]),
  );

/** A use has a model of its own, since it may be null where another use of the same type may not. */
function useModel({ shape, nullable }: PlainUse, library: Building): MetaModel {
  const options: MetaModelOptions = { isNullable: nullable };
  const origin = { shape };
  switch (shape.kind) {
    case 'string':
      return new library.StringModel('', origin, options);
    case 'integer':
      return new library.IntegerModel('', origin, options);
    case 'number':
      return new library.FloatModel('', origin, options);
    case 'boolean':
      return new library.BooleanModel('', origin, options);
    case 'any':
      return new library.AnyModel('', origin, options);
    case 'literal':
      return literalModel(shape.value, origin, { options, library });
    case 'array':
      return new library.ArrayModel('', origin, options, useModel(shape.items, library));
    case 'map': {
      const key = new library.StringModel('', { shape: { kind: 'string' } }, {});
      return new library.DictionaryModel('', origin, options, key, useModel(shape.values, library));
    }
    case 'object':
    case 'enum':
    case 'union': {
      // It stands for the declaration, and ends here: otherwise each would be walked through from each of its uses.
      const named = new library.AnyModel(shape.name, {}, {});
      const origin = { shape, open: library.open.has(shape.name) };
      return new library.ReferenceModel('', origin, options, named);
    }
  }
}

interface LiteralParts {
  readonly options: MetaModelOptions;
  readonly library: Building;
}

/** The value itself reaches the printer beside the model: Modelina would quote it by rules of its own, and lose `0`. */
function literalModel(value: string | number | boolean, origin: object, { options, library }: LiteralParts): MetaModel {
  if (typeof value === 'string') return new library.StringModel('', origin, options);
  if (typeof value === 'boolean') return new library.BooleanModel('', origin, options);
  const Model = Number.isInteger(value) ? library.IntegerModel : library.FloatModel;
  return new Model('', origin, options);
}

type Options = Record<string, never>;
type AnyGenerator = AbstractGenerator<Options, Options>;

/** Its own constraints would turn `class` into `ReservedClass`, and lose one of two members that meet. */
const constraintsOf = (names: Names): Constraints<Options> => ({
  modelName: ({ modelName }) => names.types.get(modelName) ?? modelName,
  propertyKey: ({ objectPropertyModel }) => objectPropertyModel.propertyName,
  enumKey: ({ enumKey }) => enumKey,
  enumValue: ({ enumValue }) => enumValue as unknown,
  constant: () => undefined,
});

/** @param bare - takes each type as it is without null */
function typeMappingOf(
  types: LanguageTypes,
  bare: WeakMap<object, string>,
): TypeMapping<Options, AbstractDependencyManager> {
  const written = (model: ConstrainedMetaModel, text: string): string => {
    bare.set(model, text);
    const { shape } = model.originalInput as { readonly shape?: PlainUse['shape'] };
    return model.options.isNullable === true && shape?.kind !== 'any' ? types.nullable(text) : text;
  };
  const scalar =
    (text: string) =>
    ({ constrainedModel }: { readonly constrainedModel: ConstrainedMetaModel }) => {
      const { shape } = constrainedModel.originalInput as { readonly shape?: PlainUse['shape'] };
      const isConstant = shape?.kind === 'literal' && types.literal !== undefined;
      return written(constrainedModel, isConstant ? types.literal!(shape.value) : text);
    };
  return {
    String: scalar(types.string),
    Integer: scalar(types.integer),
    Float: scalar(types.number),
    Boolean: scalar(types.boolean),
    Any: scalar(types.any),
    Array: ({ constrainedModel: model }) => written(model, types.array(model.valueModel.type)),
    Dictionary: ({ constrainedModel: model }) => written(model, types.map(model.value.type)),
    Reference: ({ constrainedModel: model }) => written(model, referenceText(model, types)),
    Object: ({ constrainedModel: model }) => model.name,
    Enum: ({ constrainedModel: model }) => model.name,
    Union: ({ constrainedModel: model }) => model.name,
    Tuple: ({ constrainedModel: model }) => model.name,
  };
}

function referenceText(
  { ref, originalInput }: ConstrainedMetaModel & { readonly ref: ConstrainedMetaModel },
  types: LanguageTypes,
): string {
  const { shape, open } = originalInput as { readonly shape: PlainUse['shape']; readonly open: boolean };
  if (shape.kind === 'enum') return types.enum?.(ref.name, open) ?? ref.name;
  return (shape.kind === 'union' ? types.union : types.object)?.(ref.name) ?? ref.name;
}

/** Modelina wants a class. What it would print is left out: a model's text is printed once all models are known. */
function generatorOf(
  library: Library,
  constraints: Constraints<Options>,
  typeMapping: TypeMapping<Options, AbstractDependencyManager>,
): AnyGenerator {
  const dependencyManager = new library.AbstractDependencyManager([]);
  const nothing = ({ constrainedModel }: { readonly constrainedModel: ConstrainedMetaModel }) =>
    Promise.resolve(
      library.RenderOutput.toRenderOutput({ result: '', renderedName: constrainedModel.name, dependencies: [] }),
    );
  class Generator extends library.AbstractGenerator<Options, Options> {
    splitMetaModel = (model: MetaModel) => [model];
    getDependencyManager = () => dependencyManager;
    render = nothing;
    renderCompleteModel = nothing;
    constrainToMetaModel = (model: MetaModel) =>
      library.constrainMetaModel(
        typeMapping,
        constraints,
        { metaModel: model, constrainedName: '', options: {}, dependencyManager },
        [library.ConstrainedReferenceModel, library.ConstrainedObjectModel, library.ConstrainedUnionModel],
      );
  }
  return new Generator('hookwright', {});
}
