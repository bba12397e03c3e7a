import { unpackMarks } from './marks-attribute.ts';

/** Ties the lines of an example to the properties beside it: pointing at one lights the other. */
export function startExamplePanel(page: HTMLElement): void {
  const panel = page.querySelector<HTMLElement>('.ex .panel');
  const caption = panel?.querySelector<HTMLElement>('.cap p');
  if (!panel || !caption) return;
  const show = (id: string | undefined, from: 'line' | 'property'): void => light(page, panel, caption, { id, from });
  for (const kind of ['mouseover', 'focusin'] as const) {
    page.addEventListener(kind, ({ target }) => {
      const element = target as Element;
      const line = element.closest<HTMLElement>('.ex [data-p]');
      if (line !== null) return show(line.dataset.p, 'line');
      const heading = element.closest('.pl .p')?.querySelector('h3');
      if (heading) show(heading.id, 'property');
    });
  }
  const showLinked = (): void => show(location.hash.slice(1) || undefined, 'property');
  addEventListener('hashchange', showLinked);
  panel.addEventListener('keydown', (event) => moveLine(event, panel, show));
  caption.parentElement!.hidden = false;
  wrapLines(panel);
  startPicking(panel);
  showLinked();
}

/** The page holds text with one list of marks; the elements to point at are made here. */
function wrapLines(within: HTMLElement): void {
  for (const code of within.querySelectorAll<HTMLElement>('code[data-p]')) {
    const marks = unpackMarks(code.dataset.p ?? '');
    delete code.dataset.p;
    // Colours never reach over a line's end, so markup splits where text does.
    const lines = code.innerHTML.split('\n').map((html, i) => {
      const line = code.ownerDocument.createElement('span');
      if (marks[i] !== undefined) line.dataset.p = marks[i];
      line.innerHTML = `${html}\n`;
      return line;
    });
    code.replaceChildren(...lines);
  }
}

interface Pointed {
  readonly id: string | undefined;
  readonly from: 'line' | 'property';
}

/** What is lit at the moment. A page may hold thousands of elements, too many to ask each. */
let lit: readonly Element[] = [];

function light(page: HTMLElement, panel: HTMLElement, caption: HTMLElement, { id, from }: Pointed): void {
  const property = id === undefined ? null : page.ownerDocument.getElementById(id)?.closest<HTMLElement>('.p');
  if (property && lit[0] === property && from === 'property') return;
  for (const element of lit) element.classList.remove('on');
  lit = [];
  if (id === undefined || !property) return;
  const lines = [...panel.querySelectorAll<HTMLElement>(`[data-p="${CSS.escape(id)}"]`)];
  lit = [property, ...lines];
  for (const element of lit) element.classList.add('on');
  if (from === 'property') bringIntoView(lines);
  tell(caption, property);
}

/** Scrolls the code alone; the page stays where the reader is. */
function bringIntoView(lines: readonly HTMLElement[]): void {
  if (lines.length === 0) return;
  const line = lines.find((candidate) => candidate.offsetParent !== null);
  const pane = line?.closest<HTMLElement>('.pane');
  if (!line || !pane) return;
  const top = line.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (top < 8 || top > pane.clientHeight - 48) pane.scrollTop += top - pane.clientHeight / 3;
}

function tell(caption: HTMLElement, property: HTMLElement): void {
  const row = property.querySelector(':scope > details') ?? property;
  const said = [...row.querySelectorAll<HTMLElement>(':scope > p:not(.l, .vc)')].map((text) => text.textContent.trim());
  const [name, words] = [...caption.children].map((part) => part.firstChild as Text);
  // New text in the old nodes: new nodes would make a browser ask every `:has()` of the page again.
  name!.data = row.querySelector('h3')?.textContent ?? '';
  words!.data = said.join(' ');
}

/** In focused code the arrow keys walk from line to line, and Enter goes to the property. */
function moveLine(
  event: KeyboardEvent,
  panel: HTMLElement,
  show: (id: string | undefined, from: 'line') => void,
): void {
  const code = (event.target as Element).closest('pre');
  if (code === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const lines = [...code.querySelectorAll<HTMLElement>('[data-p]')];
  const current = Number(panel.dataset.line ?? -1);
  if (event.key === 'Enter' && lines[current]?.dataset.p !== undefined) {
    location.hash = lines[current].dataset.p;
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || lines.length === 0) return;
  event.preventDefault();
  const next = Math.min(lines.length - 1, Math.max(0, current + step));
  panel.dataset.line = String(next);
  show(lines[next]!.dataset.p, 'line');
  // Of all lines of this property, the one that the reader is on is the lit one.
  for (const line of lines) line.classList.toggle('on', line === lines[next]);
  bringIntoView([lines[next]!]);
}

/** Further examples are loaded when one is chosen: most readers need the first alone. */
function startPicking(panel: HTMLElement): void {
  const select = panel.querySelector<HTMLSelectElement>('.pick');
  const panes = panel.querySelector('.panes');
  if (!select || !panes) return;
  panel.querySelector<HTMLElement>('.all')!.hidden = true;
  select.hidden = false;
  let page: Promise<Document> | undefined;
  select.addEventListener('change', () => {
    if (select.value === '') return leave(panel);
    page ??= load(select.dataset.from ?? '');
    page.then(
      (loaded) => enter(panel, panes, loaded.getElementById(select.value)),
      () => location.assign(`${select.dataset.from}#${select.value}`),
    );
  });
  panel.querySelector('.tabs')!.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('label')) return;
    select.value = '';
    leave(panel);
  });
}

async function load(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function enter(panel: HTMLElement, panes: Element, example: HTMLElement | null): void {
  const pane = example?.closest('section')?.querySelector<HTMLElement>('.pane');
  if (!pane) return;
  panes.querySelector('.extra')?.remove();
  pane.classList.add('extra');
  panes.append(pane);
  wrapLines(pane);
  panel.dataset.more = '';
}

function leave(panel: HTMLElement): void {
  delete panel.dataset.more;
}
