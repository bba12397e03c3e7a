/**
 * A field for JSON: a textarea whose text is transparent lies over the same text in colours. Typing, selecting, undo and
 * Tab are the browser's own.
 */
import { el, need } from './element.ts';
import { readJsonText, type Piece } from './json-text.ts';
import type { Marked } from './verdict.ts';

export interface Editor {
  readonly field: HTMLTextAreaElement;
  readonly text: () => string;
  readonly set: (text: string) => void;
  /** Lines to tint, in place of those before. */
  readonly mark: (marks: readonly Pick<Marked, 'line' | 'level'>[]) => void;
  /** Brings a line into view and puts the cursor there. */
  readonly go: (line: number) => void;
}

/** Beyond so many characters the text keeps one colour: each key would cost too much. */
const LARGEST = 200_000;

const CLASSES: Readonly<Partial<Record<Piece['kind'], string>>> = {
  string: 's',
  number: 'n',
  word: 'k',
  wrong: 'w',
  key: 'y',
};

/** @param root holds `textarea` and `pre` */
export function createEditor(root: HTMLElement, changed: () => void): Editor {
  const field = need(root, 'textarea', HTMLTextAreaElement);
  const shown = need(root, 'pre');
  let marks: readonly Pick<Marked, 'line' | 'level'>[] = [];
  let waits = false;

  const follow = () => {
    shown.scrollTop = field.scrollTop;
    shown.scrollLeft = field.scrollLeft;
  };
  const tint = () => {
    for (const [index, line] of [...shown.children].entries()) {
      const levels = marks.filter((mark) => mark.line === index + 1).map(({ level }) => level);
      line.className = levels.includes('issue') ? 'l issue' : levels.includes('drift') ? 'l drift' : 'l';
    }
  };
  const paint = () => {
    waits = false;
    shown.replaceChildren(...linesOf(field.value));
    tint();
    follow();
  };
  /** At most once a frame, however fast somebody types. */
  const repaint = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(paint);
  };

  field.addEventListener('input', () => {
    repaint();
    changed();
  });
  field.addEventListener('scroll', follow);
  root.classList.add('coloured');
  paint();
  return {
    field,
    text: () => field.value,
    set: (text) => {
      field.value = text;
      field.scrollTop = 0;
      paint();
      changed();
    },
    mark: (next) => {
      marks = next;
      // A frame may be on its way, which tints as well.
      if (!waits) tint();
    },
    go: (line) => {
      const start =
        field.value
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      const end = field.value.indexOf('\n', start);
      field.focus();
      field.setSelectionRange(start, end < 0 ? field.value.length : end);
      const height = parseFloat(getComputedStyle(field).lineHeight);
      field.scrollTop = Math.max(0, (line - 4) * height);
    },
  };
}

/** One element for each line, since a tint is as wide as the field. */
function linesOf(text: string): readonly HTMLElement[] {
  if (text.length > LARGEST) return text.split('\n').map((line) => el('span', { class: 'l' }, `${line}\n`));
  const lines = [el('span', { class: 'l' })];
  for (const { kind, text: piece } of readJsonText(text).pieces) {
    for (const [index, part] of piece.split('\n').entries()) {
      if (index > 0) {
        lines.at(-1)!.append('\n');
        lines.push(el('span', { class: 'l' }));
      }
      const name = CLASSES[kind];
      if (part !== '') lines.at(-1)!.append(name === undefined ? part : el('i', { class: name }, part));
    }
  }
  // The last line has no line break, and an empty one would have no height.
  lines.at(-1)!.append('\n');
  return lines;
}
