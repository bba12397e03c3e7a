/** Chance that is the same on every machine: the same seed gives the same numbers. */

export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly integer: (limit: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A generator of its own, which does not depend on how often this one was asked. */
  readonly fork: (label: string) => Random;
}

/** The generator sfc32 (from PractRand), seeded with four hashes of the text. */
export function createRandom(seed: string): Random {
  let draw: (() => number) | undefined;
  // Most generators are only forked, so the seed is hashed when a number is wanted.
  const next = () => (draw ??= sfc32(seed))();
  const integer = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    integer,
    pick: (items) => items[integer(items.length)]!,
    fork: (label) => createRandom(`${seed}\u0000${label}`),
  };
}

function sfc32(seed: string): () => number {
  const hash = fnv1a(seed);
  let [a, b, c, d] = [hash, hash ^ 0x9e3779b9, hash ^ 0x243f6a88, 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers of similar seeds resemble each other.
  for (let round = 0; round < 16; round += 1) next();
  return next;
}

/** 32-bit FNV-1a over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
