import type { EventDocs, ExampleDocs } from '../model.ts';

/** Examples of a page: few as tabs, the others behind a choice, on a page of their own. */
export interface ChosenExamples {
  readonly tabs: readonly (ExampleDocs & { readonly tab: string; readonly label: string })[];
  readonly more: readonly ExampleDocs[];
}

const MOST_TABS = 3;
/** Beyond this much text an example is no tab unless it is the first: the page would weigh more than its words. */
const MOST_TEXT = 6000;

/** The first, the smallest and the largest are tabs, and others while there is room. Tabs of one kind share an id. */
export function chooseExamples({ examples }: Pick<EventDocs, 'examples'>): ChosenExamples {
  const [first, ...others] = examples;
  if (first === undefined) return { tabs: [], more: [] };
  const light = others.filter(({ text }) => !isHeavy(text));
  const sized = light.filter(({ size }) => size !== undefined).toSorted((a, b) => rank(a) - rank(b));
  const plain = light.filter(({ size }) => size === undefined);
  const chosen = [first, ...[...sized, ...plain].slice(0, MOST_TABS - 1)];
  const tabs = chosen.map((example, i) => ({ ...example, tab: i === 0 ? 'first' : (example.size ?? example.name) }));
  return { tabs, more: examples.filter((example) => !chosen.includes(example)) };
}

/** True for a body that the page of an event does not hold twice. */
export const isHeavy = (text: string): boolean => text.length > MOST_TEXT;

/** True where there is more to show than the page of the event has room for. */
export const needsExamplePage = (event: Pick<EventDocs, 'examples' | 'rejected' | 'http'>): boolean =>
  chooseExamples(event).more.length > 0 || event.rejected.length > 0 || isHeavy(event.http.text);

const rank = ({ size }: ExampleDocs): number => (size === 'minimal' ? 0 : 1);

/** The `id` of the whole request on the page of all examples. */
export const HTTP_ANCHOR = 'section-http';

/** The `id` of an example on the page of all examples. */
export const exampleAnchor = (name: string): string => `section-example-${encodeURIComponent(name)}`;
