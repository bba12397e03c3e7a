import type { QuirkDocs } from '../model.ts';

/** Members that show a quirk in the same events. */
export interface PlaceGroup {
  /** Ids of properties; none where the quirk is about whole events. */
  readonly anchors: readonly string[];
  /** Names on the wire. */
  readonly events: readonly string[];
}

/** The places of a quirk, each member and each event told once as far as that can be. */
export function groupPlaces(places: QuirkDocs['at']): readonly PlaceGroup[] {
  const events = new Map<string | undefined, string[]>();
  for (const { event, anchor } of places) events.set(anchor, [...(events.get(anchor) ?? []), event]);
  const groups = new Map<string, { anchors: string[]; events: string[] }>();
  for (const [anchor, names] of events) {
    // Whole events stand apart from members of the same events.
    const key = JSON.stringify([anchor === undefined, names]);
    const group = groups.get(key) ?? { anchors: [], events: names };
    if (anchor !== undefined) group.anchors.push(anchor);
    groups.set(key, group);
  }
  return [...groups.values()];
}
