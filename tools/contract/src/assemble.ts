/** Third phase: examples and scenarios judged, and the contract put together. */
import { readAbout } from './about.ts';
import { bundle } from './bundle.ts';
import { callMessages } from './calls.ts';
import type { Contract, Event, JsonObject, JsonSchema, NamedType } from './contract.ts';
import { described, type EventSource } from './events.ts';
import { checkEvidenceGiven } from './evidence-check.ts';
import { checkExampleFolders, readExamples, type MessageExamples } from './examples.ts';
import { countFacts } from './facts.ts';
import { judgeAll } from './judging.ts';
import type { MessageSource } from './messages.ts';
import type { Model } from './model.ts';
import { fileName, valueName } from './names.ts';
import { readOperation } from './operations.ts';
import { readPackage } from './package-facts.ts';
import { member, ownText, placeId } from './place.ts';
import { checkErrorReplies } from './registration-check.ts';
import type { ReadSettings } from './settings.ts';
import type { SchemaScope } from './schema-scope.ts';
import { readType, schemaScope } from './schema.ts';
import type { Sources } from './sources.ts';

export async function assemble(model: Model, sources: Sources, settings: ReadSettings): Promise<Contract> {
  const scope = schemaScope(new Map(model.schemas.map(({ name, schema }) => [name, schema])));
  const types = readTypes(model, scope);
  const examples = readAllExamples(model, sources);
  const acceptedOf = ({ place }: MessageSource) =>
    examples.get(placeId(place))?.accepted.map(({ example }) => example) ?? [];
  const events = model.events.map((event) =>
    readEvent(event, examples.get(placeId(event.message.place)), model, scope),
  );
  const scenarios = await judgeAll(model, events, examples, sources);
  const { references } = model;
  const typesOf = (message: MessageSource) => inlineTypes(message, model, scope);
  checkEvidenceGiven(model, types, sources.report);
  const operations = model.calls.map((call) => readOperation(call, { references, typesOf, examplesOf: acceptedOf }));
  checkErrorReplies(model, operations, sources.report);
  return {
    ...describe(model),
    id: model.id,
    exportName: valueName(model.id),
    package: readPackage(model.root, sources, settings),
    events,
    operations,
    types,
    scenarios,
    webhooks: model.webhooks,
    facts: countFacts(model.webhooks, types),
    get document() {
      return bundled(model, examples);
    },
  };
}

const bundles = new WeakMap<Model, JsonObject>();

/** Made when it is asked for, since most packages need no document. */
function bundled(model: Model, examples: ReadonlyMap<string, MessageExamples>): JsonObject {
  const { root, references, schemas, events, calls } = model;
  const before = bundles.get(model);
  if (before !== undefined) return before;
  const keys = [...events, ...callMessages(calls).map((message) => ({ message, key: message.key }))];
  const made = bundle({
    root,
    references,
    typeNames: new Map(schemas.map(({ place, name }) => [placeId(place), name])),
    messageKeys: new Map(keys.map(({ message, key }) => [placeId(message.place), key])),
    examples: new Map([...examples].map(([id, { accepted }]) => [id, inFiles(accepted)])),
  });
  bundles.set(model, made);
  return made;
}

/** Examples that are files of their own, not parts of the document. */
const inFiles = (accepted: MessageExamples['accepted']) =>
  accepted.filter(({ place }) => place.path.length === 0).map(({ example }) => example);

/** By the id of the message's place. Folders that belong to no message are reported. */
function readAllExamples({ events, calls }: Model, sources: Sources): ReadonlyMap<string, MessageExamples> {
  const own = new Set(events.map(({ key }) => key));
  const keyed = [
    ...events.map(({ message, key }) => ({ message, key })),
    // A folder whose name an event and a call share belongs to the event.
    ...callMessages(calls).map((message) => ({
      message,
      key: own.has(fileName(message.key)) ? '' : fileName(message.key),
    })),
  ];
  const keys = new Set(keyed.map(({ key }) => key));
  checkExampleFolders(keys, sources);
  return new Map(keyed.map(({ message, key }) => [placeId(message.place), readExamples(message, key, sources)]));
}

function describe({ root, references }: Model): Pick<Contract, 'title' | 'version' | 'description' | 'link'> {
  const info = references.get(root, 'info');
  const description = ownText(info?.value, 'description');
  const link = ownText(references.get(info, 'externalDocs')?.value, 'url');
  return {
    title: ownText(info?.value, 'title') ?? '',
    version: ownText(info?.value, 'version') ?? '',
    ...(description !== undefined && { description }),
    ...(link !== undefined && { link }),
  };
}

const readTypes = ({ schemas }: Model, scope: SchemaScope): readonly NamedType[] =>
  schemas.map(({ name, schema, events }) => ({
    name,
    events,
    about: readAbout(schema),
    type: readType(schema, { ...scope, open: [name] }),
    schema,
  }));

function inlineTypes(message: MessageSource, { inline }: Model, scope: SchemaScope) {
  const { payload, headers } = inline.get(placeId(message.place)) ?? {};
  return {
    ...(payload !== undefined && { payload: readType(payload, scope), schema: payload }),
    ...(headers !== undefined && { headers: readType(headers, scope) }),
  };
}

function readEvent(
  source: EventSource,
  examples: MessageExamples | undefined,
  model: Model,
  scope: SchemaScope,
): Event {
  const { name, key, typeName, exportName, message } = source;
  const { categories } = model.webhooks.registration;
  const category = Object.keys(categories).find((one) => categories[one]!.includes(name));
  const { headers } = inlineTypes(message, model, scope);
  return {
    name,
    key,
    typeName,
    exportName,
    ...described(message, name, model.references),
    deprecated: isDeprecated(message, scope.definitions.get(typeName)),
    ...(category !== undefined && { category }),
    identity: model.overrides.identities.get(name) ?? model.webhooks.delivery.identity,
    ...(headers !== undefined && { headers }),
    examples: examples?.accepted.map(({ example }) => example) ?? [],
    rejected: examples?.rejected.map(({ example }) => example) ?? [],
  };
}

function isDeprecated({ layers }: MessageSource, schema: JsonSchema | undefined): boolean {
  const written = layers.flatMap((layer) => member(layer, 'deprecated') ?? member(layer, 'x-deprecated') ?? [])[0]
    ?.value;
  return written === true || (typeof schema === 'object' && schema['deprecated'] === true);
}
