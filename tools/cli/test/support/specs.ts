/** Small documents. */
import type { Tree } from './tree.ts';

/** A document with one event whose payload is in a file of its own. */
export const tinySpec = (event = 'item.created'): Tree => ({
  'asyncapi.yaml': `asyncapi: 3.0.0
info: { title: Tiny, version: 1.0.0 }
channels:
  endpoint:
    address: null
    messages:
      created: { name: ${event}, payload: { $ref: ./schemas/Created.yaml } }
operations:
  send:
    action: send
    channel: { $ref: '#/channels/endpoint' }
    messages: [{ $ref: '#/channels/endpoint/messages/created' }]
`,
  'schemas/Created.yaml': `type: object
required: [event, id]
properties:
  event: { const: ${event} }
  id: { type: integer }
`,
});

export const below = (folder: string, tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${folder}/${path}`, text]));

/** A repository with settings and two providers. */
export const tinyRepository = (): Tree => ({
  'package.json': JSON.stringify({
    hookwright: { specs: 'specs', out: 'packages', scope: 'acme', runtimeRange: 'workspace:^' },
  }),
  ...below('specs/host-building', tinySpec()),
  ...below('specs/ventrata', tinySpec('booked')),
});
