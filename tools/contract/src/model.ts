/** Second phase: what the document means. Names, events, types, calls, and whether they agree with each other. */
import { callMessages, findCalls, type CallSource } from './calls.ts';
import type { JsonSchema, Webhooks } from './contract.ts';
import type { SpecDocument } from './document.ts';
import { checkRules } from './event-rules.ts';
import { findEvents, type EventSources } from './events.ts';
import { readOperationSources, schemasOf, type MessageSource } from './messages.ts';
import { nameSchemas, type NamedSchema, type NamedSchemas } from './named-types.ts';
import { pascalCase } from './names.ts';
import { readOverrides, writtenRules, type Overrides } from './overrides.ts';
import { readId } from './package-facts.ts';
import { children, isObject, placeId, type Members, type Place } from './place.ts';
import type { ReadSettings } from './settings.ts';
import { checkRecursion } from './schema-graph.ts';
import type { Sources } from './sources.ts';
import { checkIdentity, checkWebhooks } from './webhooks-check.ts';
import { fillWebhooks } from './webhooks.ts';

export interface Model extends SpecDocument, EventSources {
  readonly id: string;
  readonly calls: readonly CallSource[];
  readonly schemas: readonly NamedSchema[];
  /** Schemas without a name, by the id of their message: headers, and the payloads of calls. */
  readonly inline: ReadonlyMap<string, InlineSchemas>;
  readonly overrides: Overrides;
  readonly webhooks: Webhooks;
  /** Where `x-webhooks` stands, when the document has one. */
  readonly webhooksPlace: Place | undefined;
}

interface InlineSchemas {
  readonly payload?: JsonSchema;
  readonly headers?: JsonSchema;
}

export function readModel(document: SpecDocument, sources: Sources, settings: ReadSettings): Model {
  const { root, references } = document;
  const { report } = sources;
  const id = readId(root, settings.id, sources);
  const webhooksPlace = references.get(root, 'x-webhooks');
  const written: Members = isObject(webhooksPlace?.value) ? webhooksPlace.value : {};
  const operations = readOperationSources(root, references);
  const messages = operations.filter(({ action }) => action === 'send').flatMap((operation) => operation.messages);
  const rules = writtenRules(webhooksPlace, messages);
  const reserved = new Set([`${pascalCase(id)}Events`]);
  const found = findEvents({
    entry: root,
    operations,
    rules: rules.map(({ rule }) => rule),
    references,
    report,
    root: sources.root,
    reserved,
  });
  checkRules({ events: found.events, written: rules, references, report });
  const calls = findCalls(operations, found.events, references, report);
  const overrides = readOverrides(found.events, report);
  const webhooks = fillWebhooks({ written, rules: found.rules, rulesInferred: rules.length === 0, ...overrides });
  if (webhooksPlace !== undefined)
    checkWebhooks({ place: webhooksPlace, webhooks, events: found.events, operations, references, report });
  for (const event of found.events) {
    checkIdentity(
      overrides.identities.get(event.name) ?? webhooks.delivery.identity,
      webhooksPlace ?? event.message.place,
      event,
      { references, report },
    );
  }
  const named = nameSchemas({
    root: sources.root,
    report,
    references,
    sources: new Set(webhooks.sources.map((source) => source.id)),
    capabilities: new Set(Object.keys(webhooks.capabilities)),
    reserved,
  });
  const { schemas, inline } = readSchemas(document, found, calls, named);
  checkRecursion(schemas, report);
  return { ...document, ...found, id, calls, schemas, inline, overrides, webhooks, webhooksPlace };
}

function readSchemas(
  { root, references }: SpecDocument,
  found: EventSources,
  calls: readonly CallSource[],
  named: NamedSchemas,
): Pick<Model, 'schemas' | 'inline'> {
  for (const { typeName, name, message, payload } of found.events)
    named.addPayload(typeName, name, message.place, payload);
  const inline = new Map<string, InlineSchemas>();
  const headers = (message: MessageSource) => {
    const written = schemasOf(message, 'headers').map(named.readInline);
    return written.length > 1 ? { allOf: written.toReversed() } : written[0];
  };
  const add = (message: MessageSource, payload: JsonSchema | undefined) => {
    const found = headers(message);
    inline.set(placeId(message.place), {
      ...(payload !== undefined && { payload }),
      ...(found !== undefined && { headers: found }),
    });
  };
  for (const { message } of found.events) add(message, undefined);
  for (const message of callMessages(calls)) add(message, schemasOf(message, 'payload').map(named.readInline)[0]);
  const schemas = named.finish();
  for (const place of children(references.get(root, 'components', 'schemas'))) named.checkUnused(place);
  return { schemas, inline };
}
