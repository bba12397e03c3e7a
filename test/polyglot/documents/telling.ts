/** Events that are told in every way, and one that nothing tells. */
import { documentOf, object, text, type Sample } from './sample.ts';

/** Every way of telling an event, with other spellings. */
export const telling: Sample = {
  id: 'telling',
  document: documentOf('telling', {
    payloads: {
      first: object({ a: text, meta: object({ name: text }) }),
      second: object({ b: text, 'deep/er': { type: 'integer' } }, ['b']),
      third: object({ c: text, meta: object({ name: text }) }),
    },
    webhooks: {
      event: [
        { present: { '/a': 'first', '/deep~1er': 'second' } },
        { header: 'X-Event', aliases: { '2nd': 'second' } },
        { pointer: '/meta/name', aliases: { 'no. 3': 'third' } },
      ],
    },
  }),
  bodies: {
    first: [{ a: 'x', meta: { name: 'third' } }],
    second: [{ b: 'header' }, { b: 'present', 'deep/er': 1 }],
    third: [
      { c: 'x', a: null, meta: { name: 'no. 3' } },
      { c: 'x', meta: { name: 'third' } },
    ],
  },
  headers: { '{"b":"header"}': { 'x-event': '2nd' } },
};

/** One event that nothing in a body tells. */
export const single: Sample = {
  id: 'single',
  document: documentOf('single', { payloads: { 'it happened': object({ x: text }) } }),
  bodies: { 'it happened': [{ x: 'y' }] },
};
