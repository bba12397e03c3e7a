import { describe, expect, it } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import { createTesting, FixtureError } from '../src/index.ts';

const { fixture } = createTesting(hostBuilding);
const published = hostBuilding.examples.tenant_created.published.payload;

/** What a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a fixture', () => {
  it('is the published example, as nobody else has it', () => {
    const first = fixture('tenant_created');
    expect(first).toEqual(published);
    first.data.name = 'changed by a test';
    expect(fixture('tenant_created')).toEqual(published);
  });

  it('has what the test changes, however deep, and keeps the rest', () => {
    expect(fixture('tenant_created', { source: 'localhost', data: { name: 'Acme' } })).toEqual({
      ...published,
      source: 'localhost',
      data: { ...published.data, name: 'Acme' },
    });
  });

  it('shares nothing with the changes', () => {
    const data = { name: 'Acme' };
    fixture('tenant_created', { data }).data.name = 'other';
    expect(data.name).toBe('Acme');
  });

  it('has a list as the test gives it, not mixed with the one of the example', () => {
    const before = fixture('space_booked', {}, { example: 'published' }).data.custom_fields;
    expect(before?.length).toBeGreaterThan(1);
    expect(fixture('space_booked', { data: { custom_fields: [] } }).data.custom_fields).toEqual([]);
  });

  it('lacks an optional member that is undefined', () => {
    const example = 'with-attendees';
    expect(fixture('space_booking_cancelled', {}, { example }).data).toHaveProperty('attendees');
    const without = fixture('space_booking_cancelled', { data: { attendees: undefined } }, { example });
    expect(without.data).not.toHaveProperty('attendees');
  });

  it('begins with the example that is named', () => {
    expect(fixture('tenant_created', { data: { name: 'Acme' } }, { example: 'text-ids' }).data).toEqual({
      ...hostBuilding.examples.tenant_created['text-ids'].payload.data,
      name: 'Acme',
    });
  });

  it('may have members and values that are new, as genuine deliveries may', () => {
    const changes: object = { data: { status: 'haunted', floor: 4 } };
    expect(fixture('space_booked', changes).data).toMatchObject({ status: 'haunted', floor: 4 });
  });

  it('keeps a member called __proto__ a member', () => {
    const changes = JSON.parse('{"data":{"__proto__":{"admin":true}}}') as object;
    const { data } = fixture('tenant_created', changes);
    expect(Object.keys(data)).toContain('__proto__');
    expect((data as unknown as { readonly admin?: boolean }).admin).toBeUndefined();
  });

  it('has a date as JSON writes it', () => {
    const changes: object = { event_at: new Date(0) };
    expect(fixture('tenant_created', changes).event_at).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('what is no fixture', () => {
  it('is refused with every place that is wrong, and the way to send it all the same', () => {
    const changes: object = { data: { id: true, name: 7 } };
    const error = thrownBy(() => fixture('tenant_created', changes));
    expect(error).toBeInstanceOf(FixtureError);
    expect((error as FixtureError).findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['type', '/data/id'],
      ['type', '/data/name'],
    ]);
    expect((error as FixtureError).message).toBe(
      `The contract of Host Building webhooks refuses this tenant_created:
- /data/id must be an integer or a string, but is a boolean
- /data/name must be a string, but is a number
To send it all the same, use signedBody.`,
    );
  });

  it('is a body without a member that must be there', () => {
    const changes: object = { data: { name: undefined } };
    expect(() => fixture('tenant_created', changes)).toThrow(/\/data/);
  });

  it('is a body of another event', () => {
    const { fixture } = createTesting(ventrata);
    const { payload } = Object.values(ventrata.examples.order_update)[0]!;
    const changes: object = { ...payload, booking: undefined, availability: undefined };
    expect(() => fixture('booking_update', changes)).toThrow(
      'With these changes it is no booking_update any more, but the event order_update.',
    );
  });

  it('is an event or an example that is not there; the nearest is named', () => {
    expect(thrownBy(() => fixture('tenant_create' as 'tenant_created'))).toMatchObject({
      code: 'unknown-event',
      help: 'Did you mean "tenant_created"?',
    });
    expect(thrownBy(() => fixture('tenant_created', {}, { example: 'publishd' }))).toMatchObject({
      code: 'unknown-example',
      help: 'Did you mean "published"?',
    });
  });
});
