/** How a mock waits: for its deliveries, for a fake clock, and for its end. */
import type { Courier } from './courier.ts';
import { milliseconds } from '../duration.ts';
import { isFakeClock } from '../fake-clock.ts';
import type { FakeClock } from '../fake-clock.ts';
import type { Mock } from '../mock.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import { patiently } from './patience.ts';
import type { Clock, Transport } from '../ports.ts';

export interface PacingOptions {
  readonly clock: Clock;
  readonly time: () => number;
  readonly courier: Courier;
  readonly transport: Transport;
  readonly providers: readonly MockedProvider[];
}

export interface Pacing extends Pick<Mock, 'settled' | 'runAll'> {
  /** Finishes what is in flight within the time that an attempt may take, and cuts off the rest. */
  readonly drain: () => Promise<void>;
}

export function createPacing(options: PacingOptions): Pacing {
  const { clock, courier, transport, providers } = options;
  const unwatch = isFakeClock(clock) ? clock.watch(() => patiently(courier.quiet(), courier.progress)) : undefined;
  return {
    settled: courier.settled,
    runAll: () => (isFakeClock(clock) ? walk(clock, courier) : runInTime(options)),
    drain: async () => {
      const drained = courier.close();
      await (isFakeClock(clock)
        ? patiently(drained, courier.progress)
        : within(longestTimeout(providers), drained, clock));
      await transport.close();
      await drained;
      unwatch?.();
    },
  };
}

/** From timer to timer, since an attempt may wait for its timeout as well as for its time. */
async function walk(clock: FakeClock, courier: Courier): Promise<void> {
  await clock.advance(0);
  while (courier.waits()) {
    const wait = clock.untilNext();
    // Without a timer, only the world outside can end what is in flight.
    // Each attempt decides whether there is another.
    await (wait === undefined ? courier.settled() : clock.advance(wait));
  }
}

async function runInTime({ clock, time, courier }: PacingOptions): Promise<void> {
  await courier.settled();
  for (let next = courier.next(); next !== undefined; next = courier.next()) {
    const wait = Math.max(next - time(), 0);
    // Each attempt decides whether there is another.
    await new Promise<void>((resolve) => void clock.after(wait, resolve));
    await courier.settled();
  }
}

/** Milliseconds. */
const longestTimeout = (providers: readonly MockedProvider[]): number =>
  Math.max(...providers.map(({ webhooks }) => milliseconds(webhooks.delivery.timeout)));

/** Waits for something, but no longer than so many milliseconds. */
function within(ms: number, done: Promise<void>, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(ms, resolve);
    void done.then(() => {
      cancel();
      resolve();
    });
  });
}
