import type { Line } from '../model.ts';

/** A sentence as plain text, for places that hold no markup. */
export const sayLine = (line: Line): string => line.map(saySpan).join('');

function saySpan(span: Line[number]): string {
  if (typeof span === 'string') return span;
  if ('code' in span) return span.code;
  return 'type' in span ? span.type : span.text;
}
