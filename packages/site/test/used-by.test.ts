import { expect, it } from 'vitest';
import type { TypeDocs } from '../src/model.ts';
import { usersOf } from '../src/types/used-by.ts';

const type = (name: string, more: Partial<TypeDocs> = {}): TypeDocs => ({
  name,
  description: [],
  deprecated: false,
  type: ['object'],
  properties: [],
  variants: [],
  values: [],
  open: false,
  limits: [],
  events: [],
  ...more,
});

it('finds types in the words of other types, in references and in variants, and not themselves', () => {
  const users = usersOf({
    types: [
      type('Booking', { type: ['list of ', { type: 'Unit' }, ' or ', { type: 'Booking' }] }),
      type('Order', {
        variants: [{ title: '', description: [], properties: [], variants: [], see: { type: 'Unit' } }],
      }),
      type('Unit', { see: { type: 'Money' } }),
    ],
  });
  expect(Object.fromEntries(users)).toEqual({ Unit: ['Booking', 'Order'], Money: ['Unit'] });
});
