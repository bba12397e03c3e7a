/** Third phase: examples and scenarios judged, and the contract put together. */
import { readAbout } from './about.ts';
import type { Contract, Event, JsonSchema, NamedType, Scenario } from './contract.ts';
import { checkEvidenceGiven } from './evidence-check.ts';
import { described, type EventSource } from './events.ts';
import { checkAccepted, checkRejected, type ExamplesCheck } from './examples-check.ts';
import { checkExampleFolders, readExamples, type MessageExamples } from './examples.ts';
import { countFacts } from './facts.ts';
import { createJudge } from './judge.ts';
import type { MessageSource } from './messages.ts';
import { callsOf, type Model } from './model.ts';
import { fileName } from './names.ts';
import { didYouMean } from './nearest.ts';
import { readOperations } from './operations.ts';
import { readPackage } from './package-facts.ts';
import { member, ownText, placeId } from './place.ts';
import type { ReadSettings } from './read.ts';
import { openScenarios, readScenario } from './scenarios.ts';
import { readType, schemaScope } from './schema.ts';
import type { SchemaScope } from './schema-scope.ts';
import type { Sources } from './sources.ts';

export async function judgeExamples(model: Model, sources: Sources, settings: ReadSettings): Promise<Contract> {
  const definitions = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const scope = schemaScope(definitions);
  const types = readTypes(model, scope);
  const examples = new Map(model.events.map((event) => [event.name, readExamples(event.message, event.key, sources)]));
  const events = model.events.map((event) => readEvent(event, examples.get(event.name)!, model, scope));
  const opened = openScenarios(sources);
  const calls = callsOf(model.operations, model);
  const callExamples = new Map<string, MessageExamples>();
  for (const message of calls.flatMap(({ messages, reply }) => [...messages, ...(reply?.messages ?? [])])) {
    callExamples.set(placeId(message.place), readExamples(message, fileName(message.key), sources));
  }
  checkFolders(
    model,
    calls.flatMap(({ messages, reply }) => [...messages, ...(reply?.messages ?? [])]),
    sources,
  );
  const scenarios = await judgeAll({ events, examples, opened, definitions, model, sources });
  const operations = readOperations({
    calls,
    references: model.references,
    report: sources.report,
    typesOf: (message) => inlineTypes(message, model, scope),
    examplesOf: (message) => callExamples.get(placeId(message.place))?.accepted.map(({ example }) => example) ?? [],
  });
  checkEvidenceGiven(model, types, sources.report);
  return {
    ...describe(model),
    id: model.id,
    package: readPackage(model.root, sources, settings),
    events,
    operations,
    types,
    scenarios,
    webhooks: model.webhooks,
    facts: countFacts(model.webhooks, types),
  };
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
    ...(payload !== undefined && { payload: readType(payload, scope) }),
    ...(headers !== undefined && { headers: readType(headers, scope) }),
  };
}

function readEvent(source: EventSource, examples: MessageExamples, model: Model, scope: SchemaScope): Event {
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
    deprecated: isDeprecated(source, model),
    ...(category !== undefined && { category }),
    identity: model.overrides.identities.get(name) ?? model.webhooks.delivery.identity,
    ...(headers !== undefined && { headers }),
    examples: examples.accepted.map(({ example }) => example),
    rejected: examples.rejected.map(({ example }) => example),
  };
}

const isDeprecated = ({ message, typeName }: EventSource, { schemas }: Model): boolean => {
  const schema = schemas.find(({ name }) => name === typeName)?.schema;
  const written = message.layers.flatMap(
    (layer) => member(layer, 'deprecated') ?? member(layer, 'x-deprecated') ?? [],
  )[0]?.value;
  return written === true || (typeof schema === 'object' && schema['deprecated'] === true);
};

function checkFolders({ events }: Model, messages: readonly MessageSource[], sources: Sources): void {
  const keys = new Set([...events.map(({ key }) => key), ...messages.map(({ key }) => fileName(key))]);
  checkExampleFolders(keys, sources, (folder) => didYouMean(folder, keys));
}

interface Judging {
  readonly events: readonly Event[];
  readonly examples: ReadonlyMap<string, MessageExamples>;
  readonly opened: ReturnType<typeof openScenarios>;
  readonly definitions: ReadonlyMap<string, JsonSchema>;
  readonly model: Model;
  readonly sources: Sources;
}

async function judgeAll({
  events,
  examples,
  opened,
  definitions,
  model,
  sources,
}: Judging): Promise<readonly Scenario[]> {
  const check: ExamplesCheck = {
    judge: createJudge(definitions),
    rules: model.rules,
    names: new Set(events.map(({ name }) => name)),
    report: sources.report,
  };
  for (const event of events) {
    const { accepted, rejected } = examples.get(event.name)!;
    for (const one of accepted) await checkAccepted(event, one, check);
    for (const one of rejected) await checkRejected(event, one, check);
  }
  const scenarios: Scenario[] = [];
  for (const place of opened) scenarios.push(await readScenario(place, events, check));
  return scenarios;
}
