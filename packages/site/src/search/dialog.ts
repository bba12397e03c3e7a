import { loadNames } from './names.ts';
import type { SearchedSite } from './open.ts';
import { element, listProviders, listResults } from './results.ts';
import { type Filters, loadIndex, type Search } from './search-index.ts';

const KINDS = [
  ['event', 'Events'],
  ['provider', 'Providers'],
  ['types', 'Types'],
  ['guide', 'Guides'],
  ['reference', 'Reference'],
] as const;

interface Parts {
  readonly site: SearchedSite;
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly chips: HTMLElement;
}

let parts: Parts | undefined;
let index: Promise<Search> | undefined;

/** Shows the search, with these words already in it. */
export function openSearch(site: SearchedSite, words?: string): void {
  parts ??= build(site);
  const { dialog, input } = parts;
  if (!dialog.open) dialog.showModal();
  if (words !== undefined) input.value = words;
  input.select();
  void update(parts);
}

/** The site's index, or its names while it is being written. */
export function searchOf(site: SearchedSite): Promise<Search> {
  index ??= import.meta.env.DEV ? loadNames(site) : loadIndex(site).catch(() => loadNames(site));
  return index;
}

function build(site: SearchedSite): Parts {
  const input = element('input', 'search-input');
  Object.assign(input, {
    type: 'search',
    placeholder: 'Search events and fields',
    autocomplete: 'off',
    spellcheck: false,
  });
  input.setAttribute('aria-label', 'Search events and fields');
  const status = element('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = element('ul', 'search-list');
  const chips = element(
    'div',
    'search-chips',
    chipGroup('kind', 'Kind', KINDS),
    chipGroup('provider', 'Provider', site.providers),
  );
  const close = element('button', 'search-close', 'Esc');
  Object.assign(close, { type: 'button' });
  close.setAttribute('aria-label', 'Esc, close the search');
  const dialog = element(
    'dialog',
    'search-dialog',
    element('div', 'search-bar', input, close),
    chips,
    status,
    list,
    hints(),
  );
  dialog.setAttribute('aria-label', 'Search');
  document.body.append(dialog);
  const made: Parts = { site, dialog, input, status, list, chips };
  bind(made, close);
  return made;
}

function bind(made: Parts, close: HTMLElement): void {
  const { dialog, input, chips } = made;
  close.addEventListener('click', () => dialog.close());
  // A click beside the dialog reaches the dialog itself, one inside reaches a child.
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === dialog || target.closest('a') !== null) dialog.close();
  });
  input.addEventListener('input', () => void update(made));
  chips.addEventListener('click', (event) => {
    const chip = (event.target as Element).closest('button');
    if (chip === null) return;
    toggle(chip);
    void update(made);
  });
  dialog.addEventListener('keydown', (event) => move(event, made));
}

function chipGroup(name: keyof Filters, label: string, choices: readonly (readonly [string, string])[]): HTMLElement {
  const group = element('div', 'search-group');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  for (const [value, title] of choices) {
    const chip = element('button', 'search-chip', title);
    Object.assign(chip, { type: 'button', value, name });
    chip.setAttribute('aria-pressed', 'false');
    group.append(chip);
  }
  return group;
}

/** One chip of a group at most is pressed. */
function toggle(chip: HTMLButtonElement): void {
  const pressed = chip.getAttribute('aria-pressed') === 'true';
  for (const other of chip.parentElement?.querySelectorAll('button') ?? []) other.setAttribute('aria-pressed', 'false');
  chip.setAttribute('aria-pressed', String(!pressed));
}

const pressedFilters = (chips: HTMLElement): Filters =>
  Object.fromEntries(
    [...chips.querySelectorAll<HTMLButtonElement>('[aria-pressed="true"]')].map(({ name, value }) => [name, value]),
  );

async function update({ site, input, status, list, chips }: Parts): Promise<void> {
  const words = input.value.trim();
  if (words === '') {
    status.textContent = site.providers.length > 0 ? 'Providers' : '';
    list.replaceChildren(...listProviders(site));
    return;
  }
  try {
    const search = await searchOf(site);
    const results = await search(words, pressedFilters(chips));
    if (results === undefined || input.value.trim() !== words) return;
    status.textContent = sayFound(results.total, words);
    list.replaceChildren(...listResults(results, site));
  } catch {
    status.textContent = 'The search could not be loaded.';
  }
}

function sayFound(total: number, words: string): string {
  if (total === 0) return `Nothing found for “${words}”.`;
  return total === 1 ? '1 page' : `${total} pages`;
}

/** Arrows go through the input and all links, and typing on a link goes back to the input. */
function move(event: KeyboardEvent, { input, list }: Parts): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (step !== undefined && at >= 0) {
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  } else if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    stops[1]?.click();
  } else if (at > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey) input.focus();
}

function hints(): HTMLElement {
  const hint = (key: string, text: string): HTMLElement => element('span', '', element('kbd', '', key), ` ${text}`);
  return element('p', 'search-hints', hint('↑ ↓', 'move'), hint('Enter', 'open'), hint('Esc', 'close'));
}
