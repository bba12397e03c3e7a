import { startExamplePanel } from './example-panel.ts';

/** What a reader can do on the page of an event beyond reading it. */
export function startEventPage(root: Document): void {
  const page = root.querySelector<HTMLElement>('.event');
  if (page === null) return;
  startFolding(page);
  startSections(page);
  startCopying(page);
  startExamplePanel(page);
}

function startFolding(page: HTMLElement): void {
  const button = page.querySelector<HTMLButtonElement>('.fold');
  if (button === null) return;
  const branches = [...page.querySelectorAll<HTMLDetailsElement>('.tree details')];
  button.hidden = false;
  const anyOpen = (): boolean => branches.some(({ open }) => open);
  const name = (): void => void (button.textContent = anyOpen() ? 'Collapse all' : 'Expand all');
  button.addEventListener('click', () => {
    const open = !anyOpen();
    for (const branch of branches) branch.open = open;
    name();
  });
  page.addEventListener('toggle', name, true);
}

/** Marks the section that lies under the bar. */
function startSections(page: HTMLElement): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.secs a')];
  const targets = links.map(({ hash }) => page.ownerDocument.querySelector<HTMLElement>(hash));
  let waiting = false;
  const update = (): void => {
    waiting = false;
    const edge = page.ownerDocument.defaultView!.innerHeight / 3;
    const passed = targets.findLastIndex((target) => target !== null && target.getBoundingClientRect().top < edge);
    links.forEach((link, i) => {
      if (i === Math.max(0, passed)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  update();
}

/** The link opens the Markdown; a click copies it where the browser allows that. */
function startCopying(page: HTMLElement): void {
  const link = page.querySelector<HTMLAnchorElement>('.copy-md');
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copyFrom(link);
  });
}

async function copyFrom(link: HTMLAnchorElement): Promise<void> {
  const label = link.textContent;
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(answer.statusText);
    await navigator.clipboard.writeText(await answer.text());
    link.textContent = 'Copied';
    setTimeout(() => (link.textContent = label), 1600);
  } catch {
    location.assign(link.href);
  }
}
