const KEY = 'hookwright-tab-';

/** Makes tabs of one kind stay in step, here and on later pages, and the copy buttons copy. */
export function startPanels(root: Document): void {
  for (const panel of root.querySelectorAll<HTMLElement>('.panel')) {
    restore(panel);
    if (panel.dataset.started !== undefined) continue;
    panel.dataset.started = '';
    panel.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.name === panel.id) choose(root, panel, event.target);
    });
    panel.querySelector('.copy')?.addEventListener('click', () => void copy(panel));
  }
}

function restore(panel: HTMLElement): void {
  const saved = panel.dataset.sync === undefined ? null : read(KEY + panel.dataset.sync);
  const input = saved === null ? undefined : tabOf(panel, saved);
  if (input !== undefined) input.checked = true;
}

function choose(root: Document, panel: HTMLElement, chosen: HTMLInputElement): void {
  const { sync } = panel.dataset;
  if (sync === undefined) return;
  keep(KEY + sync, chosen.value);
  // What lies above the chosen tab may grow or shrink, and the tab must stay under the pointer.
  const before = chosen.getBoundingClientRect().top;
  for (const other of root.querySelectorAll<HTMLElement>('.panel[data-sync]')) {
    const tab = other === panel || other.dataset.sync !== sync ? undefined : tabOf(other, chosen.value);
    if (tab !== undefined) tab.checked = true;
  }
  window.scrollBy(0, chosen.getBoundingClientRect().top - before);
}

const tabOf = (panel: HTMLElement, value: string): HTMLInputElement | undefined =>
  [...panel.querySelectorAll<HTMLInputElement>('.tabs input')].find((input) => input.value === value);

async function copy(panel: HTMLElement): Promise<void> {
  const pane = [...panel.querySelectorAll<HTMLElement>('.pane')].find((candidate) => candidate.offsetParent !== null);
  const status = panel.querySelector<HTMLElement>('.copy [role=status]');
  if (pane === undefined || status === null) return;
  try {
    await navigator.clipboard.writeText(pane.querySelector('code')?.textContent ?? '');
    status.textContent = 'Copied';
  } catch {
    status.textContent = 'The browser did not allow it';
  }
  setTimeout(() => (status.textContent = ''), 1600);
}

// A browser that keeps nothing still shows tabs.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice lasts for this page only.
  }
}
