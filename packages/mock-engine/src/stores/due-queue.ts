/** What waits, the earliest first; of those that are due at the same time, the one that came first. */

export interface Waiting {
  /** Milliseconds since 1970. */
  due: number;
  /** Grows with each delivery: the order in which they came. */
  readonly order: number;
}

export interface DueQueue<Item extends Waiting> {
  readonly size: () => number;
  readonly first: () => Item | undefined;
  readonly add: (item: Item) => void;
  readonly takeFirst: () => Item | undefined;
  /** Slow: for what happens rarely. */
  readonly remove: (item: Item) => void;
  /** In no order. Moving all of them by the same time keeps the queue right. */
  readonly items: () => readonly Item[];
}

const before = (a: Waiting, b: Waiting) => a.due < b.due || (a.due === b.due && a.order < b.order);

/** A binary heap: adding and taking cost the logarithm of what waits. */
export function createDueQueue<Item extends Waiting>(): DueQueue<Item> {
  const heap: Item[] = [];

  function rise(item: Item): void {
    let at = heap.length;
    heap.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(item, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = item;
  }

  function sink(item: Item): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
      if (!before(heap[child]!, item)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = item;
  }

  return {
    size: () => heap.length,
    first: () => heap[0],
    add: rise,
    takeFirst: () => {
      const [first] = heap;
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sink(last);
      return first;
    },
    remove: (item) => {
      for (const other of heap.splice(0)) if (other !== item) rise(other);
    },
    items: () => heap,
  };
}
