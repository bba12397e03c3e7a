import { describe, expect, it } from 'vitest';
import { nearestName, suggestion } from '../src/nearest.ts';

const events = ['tenant_created', 'tenant_enabled', 'space_booked'];

describe('the nearest name', () => {
  it.each([
    ['tenant_crated', 'tenant_created'],
    ['Tenant_Created', 'tenant_created'],
    ['tenant_enalbed', 'tenant_enabled'],
    ['spacebooked', 'space_booked'],
  ])('of %s is %s', (name, expected) => {
    expect(nearestName(name, events)).toBe(expected);
  });

  it.each(['', 'invoice_paid', 'x'.repeat(100_000)])('is none for what resembles nothing', (name) => {
    expect(nearestName(name, events)).toBeUndefined();
  });
});

describe('a suggestion', () => {
  it('names the nearest, else what there is, else nothing', () => {
    expect(suggestion('space_boked', events)).toBe('Did you mean "space_booked"?');
    expect(suggestion('invoice', events)).toBe('Choose one of "tenant_created", "tenant_enabled", "space_booked".');
    expect(suggestion('invoice', [])).toBeUndefined();
  });

  it('does not list hundreds', () => {
    const many = Array.from({ length: 300 }, (_, index) => `some_event_${index}`);
    expect(suggestion('invoice', many)).toMatch(/^Choose one of ("some_event_\d+", ){12}and 288 more\.$/);
  });
});
