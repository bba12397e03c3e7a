/** A row of a table of facts. */
import type { Line } from '../runtime/docs.js';
import { code, joinLines } from './docs/spans.ts';

export interface FactRow {
  readonly what: string;
  /** A name of the contract that belongs to `what`, in code. */
  readonly of?: string;
  readonly value: Line;
  /** Keys from `x-webhooks` down. */
  readonly path: readonly (string | number)[];
}

/** Texts one after the other, as code. */
export const codeList = (texts: readonly string[]): Line =>
  joinLines(
    texts.map((text) => [code(text)]),
    ', ',
  );
