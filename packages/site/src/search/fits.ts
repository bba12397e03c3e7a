import type { Found } from './search-index.ts';

/** Enough of a word to tell it from others, whatever its ending. */
const HEAD = 4;

/**
 * Whether a page has one of these words. Where none is in the index, Pagefind finds words that begin with the same
 * letter, and those are no answer.
 */
export function fits({ title, excerpt, parts }: Found, words: string): boolean {
  const titles = [title, ...parts.map((part) => part.title)].map((text) => text.toLowerCase());
  const hits = [excerpt, ...parts.map((part) => part.excerpt)]
    .flatMap((pieces) => pieces.filter(({ hit }) => hit))
    .map(({ text }) => text.toLowerCase().trim());
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .some(
      (word) =>
        [...titles, ...hits].some((text) => text.includes(word.slice(0, HEAD))) ||
        // The stem of a word may be shorter than its beginning: `id` of `ids`.
        hits.some((hit) => hit.length > 1 && word.startsWith(hit)),
    );
}
