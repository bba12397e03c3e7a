/** Whether what `x-webhooks` says of registering is there: operations, members, replies. */
import type { Webhooks } from '../schema/webhooks.d.ts';
import { isFree, schemasAt } from './body.ts';
import type { Operation } from './contract.ts';
import type { EventSource } from './events.ts';
import type { OperationSource } from './messages.ts';
import { didYouMean } from './nearest.ts';
import { children, fromPointer, inText, member, memberAt, type Place } from './place.ts';
import type { Report } from './problems.ts';
import type { References } from './references.ts';

export interface WebhooksCheck {
  readonly place: Place;
  readonly webhooks: Webhooks;
  readonly events: readonly EventSource[];
  readonly operations: readonly OperationSource[];
  readonly references: References;
  readonly report: Report;
}

export function checkRegistration(check: WebhooksCheck): void {
  checkOperations(check);
  checkMembers(check);
  checkInBody(check);
  checkCapabilities(check);
}

const received = (operations: readonly OperationSource[]): readonly OperationSource[] =>
  operations.filter(({ action }) => action === 'receive');

function checkOperations({ place, operations, report }: WebhooksCheck): void {
  const names = received(operations).map(({ name }) => name);
  for (const one of children(memberAt(place, 'registration', 'operations'))) {
    if (!names.includes(inText(one.value)))
      report('operation-unknown', one, { name: inText(one.value) }, () => didYouMean(inText(one.value), names));
  }
}

function checkMembers({ place, webhooks, operations, references, report }: WebhooksCheck): void {
  const own = Object.values(webhooks.registration.operations);
  const payloads = received(operations)
    .filter(({ name }) => own.includes(name))
    .flatMap(({ messages, reply }) => [...messages, ...(reply?.messages ?? [])])
    .flatMap(({ layers }) => layers.flatMap((layer) => member(layer, 'payload') ?? []));
  if (payloads.length === 0 || payloads.some((payload) => isFree(payload, references))) return;
  const written = [
    ...children(memberAt(place, 'registration', 'members')),
    ...[memberAt(place, 'delivery', 'retryOnlyIf') ?? []].flat(),
  ];
  for (const one of written) {
    const name = inText(one.value);
    const keys = name.startsWith('/') ? (fromPointer(name) ?? []) : [name];
    const found = payloads.some((payload) => schemasAt(payload, keys, references).length > 0);
    if (!found)
      report('member-unknown', one, { member: name, where: 'any message of the operations that register an endpoint' });
  }
}

/** Every body must have a place for the registration that it repeats. */
function checkInBody({ place, webhooks, events, references, report }: WebhooksCheck): void {
  const { inBody } = webhooks.registration;
  const keys = inBody === undefined ? undefined : fromPointer(inBody);
  if (inBody === undefined || keys === undefined) return;
  const without = events.find(
    ({ payload }) =>
      payload !== undefined && !isFree(payload, references) && schemasAt(payload, keys, references).length === 0,
  );
  if (without !== undefined)
    report('member-unknown', memberAt(place, 'registration', 'inBody'), {
      member: inBody,
      where: `the body of \`${without.name}\``,
    });
}

/** What an endpoint always has must be one of the capabilities, where these are listed. */
function checkCapabilities({ place, webhooks, report }: WebhooksCheck): void {
  const known = Object.keys(webhooks.capabilities);
  if (known.length === 0) return;
  const written = children(memberAt(place, 'registration', 'eventCapabilities')).flatMap((list) => children(list));
  for (const one of written) {
    const capability = inText(one.value);
    if (!known.includes(capability))
      report('capability-unknown', one, { capability }, () => didYouMean(capability, known));
  }
}

/** Each error must name a reply of a registering call and an example of it, or the mock would have nothing to say. */
export function checkErrorReplies(
  { webhooks, webhooksPlace }: { readonly webhooks: Webhooks; readonly webhooksPlace: Place | undefined },
  operations: readonly Operation[],
  report: Report,
): void {
  const own = Object.values(webhooks.registration.operations);
  const known = operations
    .filter(({ name }) => own.includes(name))
    .flatMap(({ replies }) => replies)
    .flatMap(({ name, examples }) => examples.map((example) => `${name}/${example.name}`));
  for (const one of children(memberAt(webhooksPlace, 'registration', 'errors'))) {
    const name = inText(one.value);
    if (!known.includes(name)) report('error-reply-unknown', one, { name }, () => didYouMean(name, known));
  }
}
