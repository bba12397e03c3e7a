/** What no provider means to send, and what networks make of what it sends. */
import type { RequestParts } from '../../faults/fault.ts';
import { hugeBody as hugeBodyFault } from '../../faults/huge-body.ts';
import type { MockedProvider, RejectedExample } from '../../mocked-provider.ts';
import type { Inapplicable } from '../../faults/fault.ts';
import { eventBodies, eventBody, eventsOf, freshBody } from '../bodies.ts';
import { inTurn, type Plan, type Shipment } from '../plan.ts';
import type { Subject } from '../subject.ts';
import { accepted, contextOf } from './accepting.ts';

/** Far more than a provider sends, and more than anybody should read before knowing the sender. */
const hugeBytes = 8_000_000;

const slowBodyMs = 1000;

/** A connection that breaks: the body would take longer than we wait. */
const cut = { slowMs: 2000, giveUpMs: 200 } as const;

const burstSize = 40;

type Rejected = readonly (readonly [event: string, name: string, example: RejectedExample])[];

const rejectedOf = ({ rejected }: MockedProvider, reason: RejectedExample['reason']): Rejected =>
  Object.entries(rejected).flatMap(([event, byName]) =>
    Object.entries(byName).flatMap(([name, example]) =>
      example.reason === reason ? [[event, name, example] as const] : [],
    ),
  );

const shipmentsOf = (rejected: Rejected): readonly Shipment[] =>
  rejected.map(([event, name, { text }]) => ({
    event,
    what: `${event}, refused example ${name}`,
    body: text,
    expects: 'refused',
  }));

export function refusedExamples({ provider }: Subject): Plan | Inapplicable {
  const found = rejectedOf(provider, 'structure');
  return found.length === 0 ? { since: 'the contract has no refused example' } : inTurn(shipmentsOf(found));
}

export async function malformedJson(subject: Subject): Promise<Plan> {
  const { event, text } = await eventBody(subject, eventsOf(subject.provider)[0]!);
  const mistakes = [
    ['cut in the middle', text.slice(0, Math.floor(text.length / 2))],
    ['with a comma too many', text.replace(/([}\]])$/, ',$1')],
    ['in single quotes', text.replaceAll('"', "'")],
    ['as a form', `payload=${encodeURIComponent(text)}`],
    ['without a body', ''],
  ] as const;
  return inTurn([
    ...mistakes.map(([how, body]): Shipment => ({ event, what: `${event} ${how}`, body, expects: 'refused' })),
    ...shipmentsOf(rejectedOf(subject.provider, 'not-json')),
  ]);
}

const withContentType =
  (value: string) =>
  (parts: RequestParts): RequestParts => ({
    ...parts,
    headers: parts.headers.map(([name, old]) => [name, name.toLowerCase() === 'content-type' ? value : old] as const),
  });

export async function wrongContentType(subject: Subject): Promise<Plan> {
  const { event, what, text } = await eventBody(subject, eventsOf(subject.provider)[0]!);
  const types = ['text/plain', 'application/x-www-form-urlencoded', 'text/html; charset=utf-8'];
  return inTurn(
    types.map((type) => ({
      event,
      what: `${what}, as ${type}`,
      body: text,
      expects: 'refused',
      alter: withContentType(type),
    })),
  );
}

export async function wrongMethod(subject: Subject): Promise<Plan> {
  const { method } = subject.provider.webhooks.delivery;
  const other = method === 'GET' ? 'POST' : 'GET';
  const [event] = eventsOf(subject.provider);
  return inTurn([{ event: event!, what: `${other} of the same URL`, body: '', method: other, expects: 'refused' }]);
}

export async function hugeBody(subject: Subject): Promise<Plan> {
  const [event] = eventsOf(subject.provider);
  const body = await eventBody(subject, event!);
  const large = hugeBodyFault.corrupt(body.text, contextOf(subject, event!, 'huge'));
  // White space behind JSON is JSON too.
  const huge = Buffer.alloc(hugeBytes, ' ');
  huge.write(typeof large === 'string' ? large : body.text);
  return inTurn([
    {
      event: event!,
      what: `${body.what}, made ${hugeBytes / 1e6} MB long`,
      body: huge,
      expects: 'refused-or-closed',
      alter: onItsOwn,
    },
    accepted({ ...body, what: `${body.what}, right after that` }),
  ]);
}

/** A connection on which a body was not read to its end is of no use to the next delivery. */
const onItsOwn = (parts: RequestParts): RequestParts => ({
  ...parts,
  headers: [...parts.headers.filter(([name]) => name.toLowerCase() !== 'connection'), ['Connection', 'close']],
});

/** JSON that is no event, and bytes that are no text: to take or to refuse, but never to fall over. */
export async function oddBodies(subject: Subject): Promise<Plan> {
  const [event] = eventsOf(subject.provider);
  const body = await eventBody(subject, event!);
  const note = '{"note":"?",';
  const bytes = new TextEncoder().encode(body.text.replace('{', note));
  const odd: readonly (readonly [string, string | Uint8Array])[] = [
    ['null', 'null'],
    ['a number', '42'],
    ['a text', '"webhook"'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['lists in lists, 5,000 deep', '['.repeat(5000) + ']'.repeat(5000)],
    ['a text that is no UTF-8', bytes.with(note.indexOf('?'), 0xff)],
  ];
  return inTurn([
    ...odd.map(([what, text]): Shipment => ({ event: event!, what, body: text, expects: 'accepted-or-refused' })),
    accepted({ ...body, what: `${body.what}, right after that` }),
  ]);
}

export async function slowBody(subject: Subject): Promise<Plan> {
  const [event] = eventsOf(subject.provider);
  const { what, text } = await eventBody(subject, event!);
  const slowMs = Math.min(slowBodyMs, Math.floor(subject.timeoutMs / 4));
  return inTurn([{ event: event!, what: `${what}, sent slowly`, body: text, slowMs, expects: 'answered-or-closed' }]);
}

export async function cutOff(subject: Subject): Promise<Plan> {
  const [event] = eventsOf(subject.provider);
  const body = await freshBody(subject, event!, 'cut off');
  const message = 'cut off';
  return inTurn([
    { event: event!, what: `${body.what}, cut off`, body: body.text, message, ...cut, expects: 'anything' },
    { ...accepted({ ...body, what: `${body.what}, the next attempt` }), message },
  ]);
}

export async function burst(subject: Subject): Promise<Plan> {
  const events = eventsOf(subject.provider);
  const bodies = await Promise.all(
    Array.from({ length: burstSize }, (_, index) =>
      freshBody(subject, events[index % events.length]!, `burst ${index}`),
    ),
  );
  return { stages: [bodies.map((body, index) => accepted({ ...body, what: `${body.what}, number ${index + 1}` }))] };
}

export async function answers(subject: Subject): Promise<Plan> {
  return inTurn((await eventBodies(subject)).map((body) => ({ ...accepted(body), expects: 'answered' })));
}
