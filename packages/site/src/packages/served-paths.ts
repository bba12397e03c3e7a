import { segmentOf } from '../segment.ts';

/** What an event is called on the wire, and what names its files. */
interface EventName {
  readonly name: string;
  readonly key: string;
}

/**
 * Where a file of a docs package is on the site, below its provider: an event's text `events/<key>.md` stands beside the
 * event's page as `<name>.md`, and everything else keeps its path.
 */
export function servedPath(path: string, events: readonly EventName[]): string {
  const key = /^events\/(.+)\.md$/.exec(path)?.[1];
  return key === undefined ? path : `${fileNameOf(key, events)}.md`;
}

/** A text as it is served: its relative links lead where `servedPath` puts what they lead to. */
export function servedText(path: string, text: string, events: readonly EventName[]): string {
  const flat = path.startsWith('events/') ? text.replaceAll('](../', '](') : text;
  return flat.replaceAll(
    /\]\(events\/([^)#\s]+)\.md/g,
    (_, key: string) => `](${encodeURIComponent(fileNameOf(decodeURIComponent(key), events))}.md`,
  );
}

/** The same as the folder of the event's page. */
const fileNameOf = (key: string, events: readonly EventName[]): string =>
  segmentOf(events.find((event) => event.key === key)?.name ?? key);
