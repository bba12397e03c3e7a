/** Problems of `x-webhooks`, and of how facts are known. */
import { error, warning } from './entry.ts';

export const webhookProblems = {
  'evidence-wrong': error({
    message: '`{status}` does not say how something is known.',
    help: 'Write `published`, `observed`, `inferred` or `assumed`, or a map with that as its `status`.',
    why: 'published: the provider says so. observed: seen on the wire. inferred: follows from what is published. assumed: our own choice.',
    wrong: 'x-evidence: documented',
    right: 'x-evidence: { status: published, source: docs }',
  }),
  'evidence-pointer-unknown': error({
    message: '`{pointer}` points at nothing in `x-webhooks`.',
    help: 'Correct the pointer. It begins at `x-webhooks`, and what it points at must be written there.',
    why: 'Evidence for something that is not there would be lost, and with it the warning that a fact is only assumed.',
    wrong: 'evidence: { /retry/attempts: published }',
    right: 'evidence: { /delivery/retry/attempts: published }',
  }),
  'evidence-missing': warning({
    message: 'Nothing says how we know {names}.',
    help: 'Add `x-evidence` to a schema, or a pointer to `evidence` in `x-webhooks`. Members inherit from what they lie in.',
    why: 'This document says how facts are known. Where it does not, readers cannot tell knowledge from a guess.',
    wrong: 'properties: { id: { type: string } }',
    right: 'x-evidence: published\nproperties: { id: { type: string } }',
  }),
  'source-unknown': error({
    message: 'There is no source with the id `{source}`.',
    help: 'Add it to `sources` in `x-webhooks`, or write the address of a page.',
    why: 'A source is an id of an entry of `sources`, or an address that begins with `https:`.',
    wrong: 'x-evidence: { status: published, source: docs }',
    right: 'x-webhooks:\n  sources: [{ id: docs, title: The published page }]',
  }),
  'source-twice': error({
    message: 'Two sources have the id `{source}`.',
    help: 'Rename one of them.',
    why: 'Evidence refers to sources by their ids.',
    wrong: 'sources: [{ id: A, title: Page }, { id: A, title: Repository }]',
    right: 'sources: [{ id: A, title: Page }, { id: B, title: Repository }]',
  }),
  'capability-unknown': error({
    message: '`{capability}` is not one of the capabilities of `x-webhooks`.',
    help: 'Correct it, or add it to `capabilities`.',
    why: 'A member with `x-capability` is sent only to endpoints that asked for it. The mock and the pages go by the list.',
    wrong: 'pricing: { x-capability: pricing }',
    right: 'x-webhooks: { capabilities: { pricing: Adds prices. } }',
  }),
  'member-unknown': error({
    message: '`{member}` is not a member of {where}.',
    help: 'Correct the name, or describe the member in the schema.',
    why: 'The mock reads and writes registrations by these names, and pages link to these places.',
    wrong: 'members: { url: callback }',
    right: 'members: { url: callbackUrl }',
  }),
  'operation-unknown': error({
    message: 'There is no `receive` operation called `{name}`.',
    help: 'Use the key of an operation that consumers call.',
    why: 'An endpoint is registered by calls that the provider receives.',
    wrong: 'operations: { create: registerWebhooks }',
    right: 'operations: { create: registerWebhook }',
  }),
  'identity-not-in-event': warning({
    message: '`{pointer}` is part of a delivery’s identity, but `{event}` has no such member.',
    help: 'Correct the pointer, or give the event its own `identity` under `x-webhooks` of its message.',
    why: 'A receiver that cannot read the identity cannot tell a repeated delivery from a new one.',
    wrong: 'identity: { pointers: [/id] }      the body has { data: { id } }',
    right: 'identity: { pointers: [/data/id] }',
  }),
  'signature-incomplete': error({
    message: 'The signature cannot be checked: {why}.',
    help: 'Say where each part comes from, in `format`, `timestampHeader` or `idHeader`.',
    why: '`format` is the header’s value and `content` is what is signed. A receiver must find every part of the content in the request.',
    wrong: "format: '{digest}'\ncontent: '{timestamp}.{body}'",
    right: "format: 't={timestamp},v1={digest}'\ncontent: '{timestamp}.{body}'",
  }),
  'retry-incomplete': error({
    message: 'The retries contradict each other: {why}.',
    help: 'Change one of the two.',
    why: '`attempts` counts all deliveries, the first included, so there is one wait less than there are attempts.',
    wrong: 'retry: { attempts: 3, backoff: list, waits: [1m] }',
    right: 'retry: { attempts: 3, backoff: list, waits: [1m, 5m] }',
  }),
  'delivery-differs': warning({
    message: 'What is said here about delivery does not hold for every event, and is left out.',
    help: 'Write on the document’s root what holds for all events. Only `identity` can differ from event to event.',
    why: 'A contract describes one way to deliver: a receiver has one endpoint, one timeout and one schedule of retries.',
    wrong: 'operations:\n  sendA: { x-webhooks: { delivery: { timeout: 5s } } }',
    right: 'x-webhooks: { delivery: { timeout: 5s } }',
  }),
} as const;
