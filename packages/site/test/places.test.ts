import { expect, it } from 'vitest';
import { groupPlaces } from '../src/provider/places.ts';

it('tells members of the same events together, and each event once', () => {
  const at = ['booked', 'approved'].flatMap((event) => [
    { event, anchor: 'data.start_time' },
    { event, anchor: 'data.end_time' },
  ]);
  expect(groupPlaces(at)).toEqual([{ anchors: ['data.start_time', 'data.end_time'], events: ['booked', 'approved'] }]);
});

it('keeps apart members of other events, and whole events', () => {
  const places = [
    { event: 'booked', anchor: 'data.user' },
    { event: 'registered', anchor: 'data.name' },
    { event: 'booked' },
  ];
  expect(groupPlaces(places)).toEqual([
    { anchors: ['data.user'], events: ['booked'] },
    { anchors: ['data.name'], events: ['registered'] },
    { anchors: [], events: ['booked'] },
  ]);
});

it('has no group where a quirk shows nowhere', () => {
  expect(groupPlaces([])).toEqual([]);
});
