import type { ScenarioDocs } from '../model.ts';
import { sayDuration } from './duration.ts';

/** A story of events from top to bottom. Heights are in pixels; across, a page decides. */
export interface Sequence {
  readonly height: number;
  readonly arrows: readonly {
    /** From 1, as in the list beside the picture. */
    readonly number: number;
    readonly y: number;
    readonly event: string;
    /** The name as the picture has room for it. */
    readonly label: string;
    /** How long after the arrow before; absent for the first and for what follows at once. */
    readonly wait?: { readonly text: string; readonly y: number };
  }[];
  /** The story in one sentence, for those who do not see the picture. */
  readonly text: string;
}

const TOP = 64;
const BOTTOM = 28;
const STEP = 48;
const MOST = 30;

/** Lays out a scenario: the longer a wait, the larger the distance, by its logarithm. */
export function laySequence({ steps }: ScenarioDocs, provider: string): Sequence {
  let y = TOP;
  let before = 0;
  const arrows = steps.map(({ event, atMs }, i) => {
    const waitMs = i === 0 ? 0 : Math.max(0, atMs - before);
    const gap = i === 0 ? 0 : gapOf(waitMs);
    const middle = y + gap / 2;
    y += gap;
    before = atMs;
    const wait = waitMs > 0 ? { wait: { text: `${sayDuration(waitMs)} later`, y: Math.round(middle) } } : {};
    return { number: i + 1, y: Math.round(y), event, label: shortenName(event), ...wait };
  });
  const told = arrows.map(({ event, wait }) => (wait === undefined ? event : `${wait.text} ${event}`));
  return { height: Math.round(y) + BOTTOM, arrows, text: `${provider} sends you: ${told.join(', then ')}.` };
}

const gapOf = (ms: number): number => STEP + (ms > 0 ? 12 + 6 * Math.log10(1 + ms / 1000) : 0);

/** The end of a name says most, so the middle is what goes. */
export function shortenName(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= MOST) return name;
  return `${letters.slice(0, 12).join('')}…${letters.slice(13 - MOST).join('')}`;
}
