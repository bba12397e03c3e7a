/** The texts of examples, from where a page shows them: a large one is not printed twice. */
import type { ExamplePlace, TryData } from './try-data.ts';

/** Never throws: where an example cannot be had, an empty object is a start. */
export async function exampleText(
  { examplesPage }: Pick<TryData, 'examplesPage'>,
  place: ExamplePlace | undefined,
): Promise<string> {
  if (place === undefined) return '{}';
  if ('pane' in place) return textIn(paneNamed(place.pane));
  try {
    const page = await loadPage(examplesPage);
    return textIn(page.getElementById(place.anchor)?.closest('section'));
  } catch {
    return '{}';
  }
}

const paneNamed = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('#example [data-pane]')].find(({ dataset }) => dataset['pane'] === name);

const textIn = (element: Element | null | undefined): string =>
  element?.querySelector('code')?.textContent.replace(/\n$/, '') ?? '{}';

const pages = new Map<string, Promise<Document>>();

/** Read once, whatever is chosen from it. */
function loadPage(address: string): Promise<Document> {
  const known = pages.get(address) ?? fetchPage(address);
  pages.set(address, known);
  known.catch(() => pages.delete(address));
  return known;
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
