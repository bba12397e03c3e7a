/** The payload that is to be sent: examples, editor, live validation and the button. */
import { anchorsOf } from './anchors.ts';
import type { Descriptor } from './descriptor.ts';
import { createEditor } from './editor.ts';
import { el, need, renew } from './element.ts';
import { findingList } from './findings.ts';
import { exampleText } from './example-text.ts';
import type { TryData } from './try-data.ts';
import { judgeText, verdictText, type Verdict } from './verdict.ts';

export interface Payload {
  readonly verdict: () => Verdict;
  /** Whether something can be sent now. */
  readonly allow: (can: boolean) => void;
}

/** Validation waits until somebody stops typing for a moment. Milliseconds. */
const PAUSE = 120;

export function openPayload(root: HTMLElement, data: TryData, descriptor: Descriptor, send: () => void): Payload {
  const found = need(root, '[data-found]');
  const verdictLine = need(root, '.verdict');
  const button = need(root, '[data-send]', HTMLButtonElement);
  let verdict: Verdict = { kind: 'not-json', marks: [], issues: 0, drift: 0 };
  let pause: ReturnType<typeof setTimeout> | undefined;

  const judge = () => {
    clearTimeout(pause);
    verdict = judgeText(editor.text(), descriptor, { type: data.event });
    editor.mark(verdict.marks);
    const list = findingList(verdict.marks, { hrefOf: propertyHref, go: editor.go });
    renew(found, list);
    need(verdictLine, '[data-verdict]').textContent = verdictText(verdict, data.event);
    verdictLine.dataset['kind'] = verdict.issues > 0 ? 'issue' : verdict.drift > 0 ? 'drift' : 'fine';
  };
  const editor = createEditor(need(root, '.editor'), () => {
    clearTimeout(pause);
    pause = setTimeout(judge, PAUSE);
  });
  const trySend = () => {
    judge();
    if (verdict.kind === 'not-json') editor.go(verdict.marks[0]?.line ?? 1);
    else if (!button.disabled) send();
  };

  const choice = need(root, '#try-example', HTMLSelectElement);
  const reset = async () => {
    const { selectedIndex } = choice;
    const text = await exampleText(data, data.examples[Math.max(0, selectedIndex)]);
    // Another one may have been chosen while this one was on its way.
    if (choice.selectedIndex !== selectedIndex) return;
    editor.set(text);
    judge();
  };
  choice.append(...data.examples.map(({ label }, index) => el('option', { value: String(index) }, label)));
  choice.hidden = data.examples.length < 2;
  choice.addEventListener('change', () => void reset());
  need(root, '[data-reset]').addEventListener('click', () => void reset());
  button.addEventListener('click', trySend);
  if (/Mac|iPhone|iPad/.test(navigator.platform)) need(button, 'kbd').textContent = '⌘ Enter';
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    trySend();
  });
  // What somebody typed before the script came is kept.
  if (editor.text() === '') void reset();
  else judge();
  return {
    verdict: () => {
      judge();
      return verdict;
    },
    allow: (can) => {
      button.disabled = !can;
    },
  };
}

/** The nearest property on this page. */
function propertyHref(pointer: string): string | undefined {
  const id = anchorsOf(pointer).find((anchor) => document.getElementById(anchor) !== null);
  return id === undefined ? undefined : `#${id}`;
}
