/** Opens the search on a click, on Ctrl K or ⌘ K and on `/`. Nothing of it is loaded before that. */
export function bindSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  if (button === null) return;
  if (/Mac|iPhone|iPad/.test(navigator.userAgent)) showMacKey(button);
  for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]'))
    opener.addEventListener('click', () => void open(button, opener.dataset.searchWords));
  document.addEventListener('keydown', (event) => {
    if (!asks(event)) return;
    event.preventDefault();
    void open(button);
  });
}

async function open(button: HTMLElement, words?: string): Promise<void> {
  const [{ openSearch }] = await Promise.all([import('./dialog.ts'), styled(button.dataset.searchStyle)]);
  openSearch(readSite(button), words);
}

let style: Promise<unknown> | undefined;

/** Pages whose search is never opened do not load its styles. One that cannot be loaded holds nothing up. */
function styled(href: string | undefined): Promise<unknown> {
  if (href === undefined) return Promise.resolve();
  style ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
  return style;
}

/** What the search must know of the site, from the button that opens it. */
export interface SearchedSite {
  /** Path of the home page: `/` or `/docs/`. */
  readonly root: string;
  readonly providers: readonly (readonly [id: string, title: string])[];
}

export const readSite = ({ dataset }: HTMLElement): SearchedSite => ({
  root: dataset.searchRoot ?? '/',
  providers: JSON.parse(dataset.searchProviders ?? '[]') as SearchedSite['providers'],
});

function asks(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey)
    return true;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

function showMacKey(button: HTMLElement): void {
  const hint = button.querySelector('kbd');
  if (hint !== null) hint.textContent = '⌘ K';
}
