/** Whose payload a text is, when nobody says. */
import type { Descriptor } from '../try/descriptor.ts';
import { judgeText, type JudgeOptions, type Verdict } from '../try/verdict.ts';

export interface Recognised {
  readonly descriptor: Descriptor;
  readonly verdict: Verdict;
}

/** How much a verdict speaks for its provider. */
const RANKS: Readonly<Record<Verdict['kind'], number>> = { accepted: 0, refused: 1, 'unknown-event': 2, 'not-json': 3 };

/**
 * The provider whose contract accepts the text, else the one that knows its event; of several, the one that finds least
 * to say. `others` fit as well.
 */
export function recognise(
  text: string,
  descriptors: readonly Descriptor[],
  options: JudgeOptions = {},
): { readonly best: Recognised; readonly others: readonly Recognised[] } | undefined {
  const all = descriptors
    .map((descriptor) => ({ descriptor, verdict: judgeText(text, descriptor, options) }))
    .toSorted(
      (a, b) => RANKS[a.verdict.kind] - RANKS[b.verdict.kind] || a.verdict.marks.length - b.verdict.marks.length,
    );
  const [best, ...rest] = all;
  if (best === undefined) return undefined;
  const isKnown = RANKS[best.verdict.kind] < 2;
  return { best, others: isKnown ? rest.filter(({ verdict }) => verdict.kind === best.verdict.kind) : [] };
}
