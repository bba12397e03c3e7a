/** When the deliveries of one endpoint that wait in the store are due, so far as this process needs to know. */

/** More times than this are not remembered: the store is asked again when these have passed. */
const LIMIT = 1024;

export interface DueTimes {
  readonly add: (at: number) => void;
  /** True when the store may hold deliveries that are due and whose times are not known here. */
  readonly unknown: (now: number) => boolean;
  /** The store is about to be asked: what is added from here on counts again. */
  readonly ask: () => void;
  /** What the store answered: the earliest, and that there may be later ones. */
  readonly told: (earliest: number | undefined) => void;
  /** Nothing is due before; undefined when nothing waits. */
  readonly next: () => number | undefined;
  /** Forgets the times that have come. */
  readonly pass: (now: number) => void;
  /** All become due `ms` earlier. */
  readonly shift: (ms: number) => void;
  readonly clear: () => void;
}

/** A sorted list of different times. What is later than `horizon` is not listed. */
export function createDueTimes(): DueTimes {
  let times: number[] = [];
  let horizon = Infinity;

  function place(at: number): number {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add: (at) => {
      if (at >= horizon) return;
      const index = place(at);
      if (times[index] === at) return;
      times.splice(index, 0, at);
      if (times.length > LIMIT) horizon = times.pop()!;
    },
    unknown: (now) => horizon <= now,
    ask: () => {
      horizon = Infinity;
    },
    told: (earliest = Infinity) => {
      horizon = Math.min(horizon, earliest);
      times.length = Math.min(times.length, place(horizon));
    },
    next: () => times[0] ?? (horizon === Infinity ? undefined : horizon),
    pass: (now) => {
      times.splice(0, place(now + 1));
    },
    shift: (ms) => {
      times = times.map((at) => at - ms);
      horizon -= ms;
    },
    clear: () => {
      times = [];
      horizon = Infinity;
    },
  };
}
