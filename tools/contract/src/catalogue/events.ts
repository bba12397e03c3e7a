/** Problems of events, and of how bodies tell them. */
import { error, warning } from './entry.ts';

export const eventProblems = {
  'no-events': error({
    message: 'The document has no events.',
    help: 'Add an operation with `action: send` whose channel has messages.',
    why: 'An event is a message that the provider sends. The document is written from the provider’s side.',
    wrong: 'channels: { orders: { messages: { paid: … } } }',
    right: "operations:\n  sendOrders: { action: send, channel: { $ref: '#/channels/orders' } }",
  }),
  'events-of-all-operations': warning({
    message: 'No operation sends, so the messages of all operations are taken for events.',
    help: 'If the provider sends them, write `action: send`.',
    why: 'Many documents are written from the consumer’s side, where the same messages are received.',
    wrong: 'onOrder: { action: receive, … }',
    right: 'sendOrder: { action: send, … }',
  }),
  'event-name-not-in-body': warning({
    message: 'Nothing in the body tells {names}.',
    help: 'Say how a body tells its event in `event` of `x-webhooks`, or give a member of each payload a `const`.',
    why:
      'A receiver gets a body and must know which event it is. When neither a member nor a header tells, whoever validates a body must say what ' +
      'it is: `validate(body, { type })`.',
    wrong: 'properties: { id: { type: string } }',
    right: 'x-webhooks:\n  event: [{ pointer: /event }]',
  }),
  'event-name-twice': error({
    message: 'Two events are called `{name}`: {first} and {second}.',
    help: 'Rename one, or let both operations refer to one message.',
    why: 'Handlers, types and pages are found by the event’s name on the wire.',
    wrong: 'messages:\n  a: { name: order_paid }\n  b: { name: order_paid }',
    right: 'messages:\n  a: { name: order_paid }\n  b: { name: order_refunded }',
  }),
  'events-not-told-apart': error({
    message: 'Nothing tells {first} from {second}: {why}.',
    help: 'Give a member of each payload its own `const`, give the messages different names, or write rules in `event` of `x-webhooks`.',
    why: 'A receiver that cannot tell two events would treat one as the other.',
    wrong: 'event:\n  - present: { /customer: order_update, /order: customer_update }     both bodies have /customer',
    right: 'event:\n  - present: { /order: order_update, /customer: customer_update }',
  }),
  'event-name-disagrees': error({
    message: 'The event is called `{name}`, but `{pointer}` of its payload can only be {values}.',
    help: 'Correct the constant or the name, or add the other spelling to `aliases` of the rule.',
    why: 'Every delivery of this event would be taken for another one, or for none.',
    wrong: 'name: order_paid\npayload: { properties: { event: { const: order.paid } } }',
    right: 'event: [{ pointer: /event, aliases: { order.paid: order_paid } }]',
  }),
  'event-unknown': error({
    message: 'There is no event called `{name}`.',
    help: 'Use the name as it is on the wire.',
    why: 'Events are the messages of `send` operations, by their `name`, or by their key when they have none.',
    wrong: 'categories: { Orders: [orderPaid] }',
    right: 'categories: { Orders: [order_paid] }',
  }),
  'present-not-in-event': error({
    message: '`{pointer}` tells `{name}`, but the payload of `{name}` has no such member.',
    help: 'Correct the pointer, or add the member to the payload.',
    why: 'A rule that looks for a member which never comes tells nothing.',
    wrong: 'event: [{ present: { /bookings: booking_update } }]',
    right: 'event: [{ present: { /booking: booking_update } }]',
  }),
  'operation-not-http': warning({
    message: 'Received without an HTTP method and path, and so left out: {names}.',
    help: 'Add `bindings: { http: { method: POST } }` to the operation and an `address` to its channel, if consumers call it.',
    why: 'Calls that a consumer makes, such as one that registers an endpoint, are HTTP requests. Other operations are not part of a webhook.',
    wrong: 'register: { action: receive, channel: … }',
    right: 'register: { action: receive, channel: …, bindings: { http: { method: POST } } }',
  }),
} as const;
