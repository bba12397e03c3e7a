/** Validates a payload that somebody pastes. Nothing of it leaves the page. */
import { links } from '../links.ts';
import { anchorsOf } from '../try/anchors.ts';
import { descriptorOf, knownProviders, type Descriptor } from '../try/descriptor.ts';
import { createEditor } from '../try/editor.ts';
import { el, need, renew } from '../try/element.ts';
import { findingList } from '../try/findings.ts';
import { amount, type Verdict } from '../try/verdict.ts';
import { recognise, type Recognised } from './recognise.ts';

/** Milliseconds without a key before the text is judged. */
const PAUSE = 150;

export function startValidate(root: HTMLElement): void {
  const choice = need(root, '#tool-provider', HTMLSelectElement);
  const result = need(root, '[data-result]');
  let pause: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const judge = async () => {
    turn += 1;
    const mine = turn;
    if (editor.text().trim() === '') {
      editor.mark([]);
      return renew(
        result,
        el('div', { class: 'told' }, el('p', {}, 'Paste a payload to see what the contract says about it.')),
      );
    }
    const descriptors = await load(choice.value);
    // Somebody typed on while the validators were loading.
    if (mine !== turn) return;
    const found = recognise(editor.text(), descriptors);
    if (found === undefined) return;
    editor.mark(found.best.verdict.marks);
    const list = findingList(found.best.verdict.marks, { hrefOf: hrefWith(found.best), go: editor.go });
    renew(result, summary(found.best, found.others), list);
  };
  const editor = createEditor(need(root, '.editor'), () => {
    clearTimeout(pause);
    pause = setTimeout(() => void judge(), PAUSE);
  });
  choice.addEventListener('change', () => void judge());
  need(root, '[data-example]').addEventListener('click', ({ currentTarget }) => {
    editor.set((currentTarget as HTMLElement).dataset['example'] ?? '');
    editor.field.focus();
  });
  void judge();
}

async function load(id: string): Promise<readonly Descriptor[]> {
  const loaded = await Promise.all((id === '' ? knownProviders : [id]).map(descriptorOf));
  return loaded.filter((descriptor) => descriptor !== undefined);
}

const hrefWith =
  ({ descriptor, verdict }: Recognised) =>
  (pointer: string): string | undefined => {
    const [anchor] = anchorsOf(pointer);
    const { event } = verdict;
    if (event === undefined || anchor === undefined || !Object.hasOwn(descriptor.events, event)) return undefined;
    return links.event(descriptor.id, event, anchor);
  };

function summary({ descriptor, verdict }: Recognised, others: readonly Recognised[]): HTMLElement {
  const { kind, event } = verdict;
  if (kind === 'not-json') return told(verdict, 'This is no JSON');
  const known = event !== undefined && Object.hasOwn(descriptor.events, event);
  const who = el('a', { href: links.provider(descriptor.id) }, descriptor.title);
  if (!known) {
    const what =
      event === undefined ? 'No contract here knows this event' : `No contract here knows the event “${event}”`;
    return told(
      verdict,
      what,
      el('p', {}, el('span', {}, 'Receivers answer such a delivery with 2xx and pass it over: providers add events.')),
    );
  }
  const facts = `${amount(verdict.issues, 'issue')}, ${verdict.drift === 0 ? 'no' : verdict.drift} drift`;
  const more = others.map((other) => el('a', { href: links.provider(other.descriptor.id) }, other.descriptor.title));
  return told(
    verdict,
    kind === 'accepted' ? 'The contract accepts it' : 'The contract refuses it',
    el(
      'p',
      {},
      el(
        'span',
        {},
        'Recognised as ',
        el('a', { href: links.event(descriptor.id, event) }, el('code', {}, event)),
        ' of ',
        who,
        '.',
      ),
    ),
    el('p', {}, facts),
    more.length > 0 &&
      el(
        'p',
        {},
        el(
          'span',
          {},
          'It fits as well: ',
          ...more.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
          '.',
        ),
      ),
  );
}

function told(verdict: Verdict, headline: string, ...more: readonly (HTMLElement | false)[]): HTMLElement {
  const kind = verdict.issues > 0 ? 'issue' : verdict.drift > 0 ? 'drift' : 'fine';
  return el(
    'div',
    { class: 'told', 'data-kind': kind },
    el('p', {}, el('i', { class: 'dot', 'aria-hidden': 'true' }), el('b', {}, headline)),
    ...more,
  );
}
