import { eventOf, providers } from '../providers.ts';
import { segmentOf } from '../segment.ts';
import { needsExamplePage } from './examples.ts';

/** The page of each event. Its model is read when its page is built, not before. */
export async function eventPaths() {
  const all = await providers();
  return all.flatMap(({ id, events }) =>
    events.map(({ name, key }) => ({ params: { provider: id, event: segmentOf(name) }, props: { id, key } })),
  );
}

/** Pages of all examples. Where the event's own page shows every body, there is nothing left to say. */
export async function examplePaths() {
  const all = await eventPaths();
  const needed = await Promise.all(all.map(async ({ props }) => needsExamplePage(await eventOf(props.id, props.key))));
  return all.filter((_, i) => needed[i]);
}
