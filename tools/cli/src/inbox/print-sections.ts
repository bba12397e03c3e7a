/** Labelled lines on a terminal, wrapped under their own column. */
import { visible, type Paint } from '../terminal.ts';
import type { Section } from './sections.ts';

const LABEL = 11;
const colors = { ok: 'green', bad: 'red', warn: 'yellow' } as const;

export interface Page {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
  /** Columns left free at the left of every line. */
  readonly indent: number;
}

export const printSections = (sections: readonly Section[], page: Page): readonly string[] =>
  sections.flatMap((section) => printSection(section, page));

function printSection(
  { label, state, text, details, advice }: Section,
  { paint, width, indent }: Page,
): readonly string[] {
  const margin = ' '.repeat(indent + LABEL);
  const room = Math.max(20, width - margin.length);
  const [first = '', ...rest] = wrap(visible(text), room);
  const marked = (mark: string, line: string) =>
    wrap(visible(line), room - 2).map((part, index) => `${margin}${index === 0 ? mark : ' '} ${part}`);
  return [
    `${' '.repeat(indent)}${paint(colors[state], label.padEnd(LABEL))}${first}`,
    ...rest.map((line) => margin + line),
    ...details.flatMap((detail) => marked('-', detail)),
    ...(advice === undefined ? [] : marked(paint('cyan', '→'), advice)),
  ];
}

/** Breaks at spaces, and within a word only when it alone is too long. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const pieces = (word: string, width: number): readonly string[] =>
  word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
