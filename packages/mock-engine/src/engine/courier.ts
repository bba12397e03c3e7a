/**
 * The delivery loop. It takes from the store what is due, endpoint by endpoint, so that none waits for another; starts
 * as many attempts as an endpoint may have at a time; and has their outcomes kept.
 */
import type { Attempted } from './attempting.ts';
import { createKeeping } from './keeping.ts';
import { createLane, nextOf, roomOf } from './lane.ts';
import type { Lane } from './lane.ts';
import type { Delivery } from '../model.ts';
import type { Clock, DeliveryStore } from '../ports.ts';
import { createWaiters } from './waiters.ts';

/** How often a store that other processes write to is looked at. Milliseconds. */
const POLL_MS = 500;

/** Outcomes that are not kept yet; beyond that, no attempt is begun. */
const OPEN_LIMIT = 1024;

export interface CourierOptions {
  readonly store: DeliveryStore;
  readonly clock: Clock;
  /** By which deliveries are due. */
  readonly time: () => number;
  /** No timer is longer, so that a jump of the clock or a computer's sleep is noticed. Milliseconds. */
  readonly longestTimer: number;
  /** False for an endpoint to which this process cannot deliver: others may. */
  readonly deliverable: (endpointId: string) => boolean;
  /** Attempts at the same time to one endpoint. */
  readonly concurrency: (endpointId: string) => number;
  /** Never rejects. Undefined at once when the endpoint is gone, later when the attempt was cut off. */
  readonly attempt: (delivery: Delivery) => Promise<Attempted | undefined> | undefined;
  /** The outcome is kept. */
  readonly kept: (delivery: Delivery, attempted: Attempted) => void;
  /** Once for each time the store begins to fail. */
  readonly warn: (message: string) => void;
  /** Called now and then when others write to the store. */
  readonly refresh: () => Promise<void>;
}

export interface Courier {
  /** Takes up what waits from an earlier run. */
  readonly start: () => Promise<void>;
  /** Deliveries were kept by the store. */
  readonly added: (deliveries: readonly Delivery[]) => void;
  /** Asks the store what waits: there may be more than is known here. */
  readonly look: () => void;
  /** Nothing more goes to this endpoint; what is in flight ends by itself. */
  readonly forget: (endpointId: string) => void;
  /** Everything that waits became due earlier. */
  readonly advanced: (ms: number) => void;
  /** When the next attempt is due; undefined when nothing waits. */
  readonly next: () => number | undefined;
  /** Something is in flight, or waits for its time. */
  readonly waits: () => boolean;
  /** Nothing is in flight and nothing is due. */
  readonly settled: () => Promise<void>;
  /** As `settled`, or the store fails and is tried again later. */
  readonly quiet: () => Promise<void>;
  /** Attempts begun and outcomes kept: grows while something happens. */
  readonly progress: () => number;
  /** Ends what is in flight and begins nothing. */
  readonly close: () => Promise<void>;
}

export function createCourier(options: CourierOptions): Courier {
  const { store, clock, time } = options;
  const lanes = new Map<string, Lane>();
  const waiters = createWaiters();
  /** Attempts, and questions to the store, that have not ended. */
  let busy = 0;
  let steps = 0;
  let asking = false;
  let closed = false;
  /** The store is behind: all lanes stop until it has kept half of what is open. */
  let held = false;
  let timer: { readonly at: number; readonly cancel: () => void } | undefined;

  const keeping = createKeeping({ store, clock, warn: options.warn, tried: pumpAll, kept: followUp });

  function laneOf(endpointId: string): Lane {
    let lane = lanes.get(endpointId);
    if (lane === undefined) lanes.set(endpointId, (lane = createLane(endpointId, options.concurrency(endpointId))));
    return lane;
  }

  function pump(lane: Lane): void {
    if (closed || keeping.failing()) return;
    held ||= keeping.open() >= OPEN_LIMIT;
    if (held) return;
    while (lane.ready.length > 0 && lane.inFlight < lane.limit) begin(lane, lane.ready.shift()!);
    const room = roomOf(lane, store.shared);
    if (room > 0 && !lane.claiming && (lane.times.next() ?? Infinity) <= time()) void claim(lane, room);
  }

  function pumpAll(): void {
    for (const lane of lanes.values()) pump(lane);
    arm();
    waiters.check();
  }

  async function claim(lane: Lane, room: number): Promise<void> {
    const now = time();
    lane.claiming = true;
    busy += 1;
    // Forgotten first: what is added while the store answers counts again.
    lane.times.pass(now);
    try {
      const taken = await store.claim(lane.endpointId, room, now);
      steps += 1;
      keeping.works();
      if (taken.length === room) lane.times.add(now);
      else if (lane.times.unknown(now)) void ask();
      if (lanes.get(lane.endpointId) === lane) lane.ready.push(...taken);
    } catch (error) {
      lane.times.add(now);
      keeping.failed(error);
    }
    lane.claiming = false;
    busy -= 1;
    pump(lane);
    arm();
    waiters.check();
  }

  /** Asks the store for the earliest of what waits, where that is not known. */
  async function ask(): Promise<void> {
    if (asking || closed) return;
    const now = time();
    const wanting = [...lanes.values()].filter(({ times }) => times.unknown(now));
    asking = true;
    busy += 1;
    for (const { times } of wanting) times.ask();
    try {
      const due = await store.due();
      for (const { endpointId, times } of wanting) times.told(due.get(endpointId));
      // Whatever others have written since is news.
      for (const [endpointId, at] of due) if (options.deliverable(endpointId)) laneOf(endpointId).times.add(at);
    } catch (error) {
      for (const { times } of wanting) times.told(now);
      keeping.failed(error);
    }
    asking = false;
    busy -= 1;
    pumpAll();
  }

  function begin(lane: Lane, delivery: Delivery): void {
    const attempt = options.attempt(delivery);
    if (attempt === undefined) return;
    steps += 1;
    busy += 1;
    lane.inFlight += 1;
    void attempt.then((attempted) => {
      lane.inFlight -= 1;
      busy -= 1;
      // An attempt that the end of this process cut off never was: the delivery is taken again by the next one.
      if (attempted !== undefined) keeping.keep(delivery, attempted);
      pump(lane);
      waiters.check();
    });
  }

  function followUp(delivery: Delivery, attempted: Attempted): void {
    const lane = lanes.get(delivery.endpointId);
    const { dueAt } = attempted.settlement;
    steps += 1;
    if (dueAt !== undefined && lane !== undefined) lane.times.add(dueAt);
    options.kept(delivery, attempted);
    if (held && keeping.open() < OPEN_LIMIT / 2) {
      held = false;
      return pumpAll();
    }
    if (dueAt !== undefined) arm();
    waiters.check();
  }

  function next(): number | undefined {
    let earliest: number | undefined;
    for (const lane of lanes.values()) {
      const at = nextOf(lane);
      if (at !== undefined && (earliest === undefined || at < earliest)) earliest = at;
    }
    return earliest;
  }

  /** Sets the timer to the earliest time at which something is due. */
  function arm(): void {
    if (closed) return;
    const now = time();
    let earliest = Infinity;
    for (const lane of lanes.values()) {
      const at = nextOf(lane) ?? Infinity;
      // What is due waits for a free place of its own endpoint, and must not hide when the others are due.
      if (at <= now) pump(lane);
      else earliest = Math.min(earliest, at);
    }
    if (earliest === Infinity || (timer !== undefined && timer.at <= earliest)) return;
    timer?.cancel();
    timer = { at: earliest, cancel: clock.after(Math.min(earliest - now, options.longestTimer), ring) };
  }

  function ring(): void {
    timer = undefined;
    pumpAll();
  }

  function poll(): void {
    if (closed) return;
    void options
      .refresh()
      .then(ask, keeping.failed)
      .then(() => clock.after(POLL_MS, poll));
  }

  const isSettled = () => busy === 0 && keeping.open() === 0 && (closed || (next() ?? Infinity) > time());
  const isDrained = () => busy === 0 && keeping.writing() === 0 && !keeping.trying();
  /** While the store fails, only time can bring something about. */
  const isQuiet = () => isSettled() || (isDrained() && keeping.failing());

  return {
    start: async () => {
      for (const [endpointId, at] of await store.due()) {
        if (options.deliverable(endpointId)) laneOf(endpointId).times.told(at);
      }
      pumpAll();
      if (store.shared) clock.after(POLL_MS, poll);
    },
    added: (deliveries) => {
      const touched = new Set<Lane>();
      for (const { endpointId, dueAt, state, createdAt } of deliveries) {
        if (state !== 'waiting') continue;
        const lane = laneOf(endpointId);
        lane.times.add(dueAt ?? createdAt);
        touched.add(lane);
      }
      for (const lane of touched) pump(lane);
      arm();
    },
    look: () => void ask(),
    forget: (endpointId) => {
      lanes.delete(endpointId);
      waiters.check();
    },
    advanced: (ms) => {
      for (const { times } of lanes.values()) times.shift(ms);
      timer?.cancel();
      timer = undefined;
      pumpAll();
    },
    next,
    waits: () => !closed && (busy > 0 || keeping.open() > 0 || next() !== undefined),
    settled: () => waiters.wait(isSettled),
    quiet: () => waiters.wait(isQuiet),
    progress: () => steps,
    close: async () => {
      closed = true;
      timer?.cancel();
      keeping.stop();
      waiters.check();
      await waiters.wait(isDrained);
      await keeping.flush();
    },
  };
}
