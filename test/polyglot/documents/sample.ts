/** A contract that no provider has, from as little as a test cares about. */

/** A document, and the bodies of each of its events. */
export interface Sample {
  readonly id: string;
  readonly document: object;
  readonly bodies: Readonly<Record<string, readonly object[]>>;
  /** Bodies that a reader with checks of its own must refuse. */
  readonly refused?: readonly object[];
  /** What tells the event where the body does not. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Parts {
  readonly payloads: Readonly<Record<string, object>>;
  readonly schemas?: Readonly<Record<string, object>>;
  readonly webhooks?: object;
  readonly text?: string;
}

/** One message for each payload, with the same text wherever a document takes one. */
export function documentOf(id: string, { payloads, schemas = {}, webhooks = {}, text = id }: Parts): object {
  const names = Object.keys(payloads);
  const messages = Object.fromEntries(
    names.map((name, at) => [
      `m${at}`,
      { name, title: text, summary: text, description: text, payload: payloads[name] },
    ]),
  );
  const references = Object.fromEntries(names.map((_, at) => [`m${at}`, { $ref: `#/components/messages/m${at}` }]));
  return {
    asyncapi: '3.0.0',
    info: { title: text, version: '1.0.0', description: text },
    channels: { events: { address: null, messages: references } },
    operations: { send: { action: 'send', channel: { $ref: '#/channels/events' } } },
    components: { messages, schemas },
    'x-webhooks': { id, ...webhooks },
  };
}

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const text = { type: 'string' };
export const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
export const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
