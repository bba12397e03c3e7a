/** A running mock: endpoints, triggers, the delivery loop and the log, put together. */
import { makeAttempt } from './attempting.ts';
import type { Attempted, Attempting } from './attempting.ts';
import { createCourier } from './courier.ts';
import { createDeliveryLog } from './delivery-log.ts';
import { createEndpointBook } from './endpoint-book.ts';
import { isFakeClock } from '../fake-clock.ts';
import { checkFaultRule } from '../faults/choose-faults.ts';
import type { NewId } from './ids.ts';
import { MockError } from '../mock-error.ts';
import type { FaultRule, Mock } from '../mock.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import type { Delivery } from '../model.ts';
import { createPacing } from './pacing.ts';
import type { Clock, DeliveryStore, Transport } from '../ports.ts';
import { createProviderBook } from './provider-book.ts';
import type { Random } from '../random.ts';
import { createSteadyTime } from './steady-time.ts';
import { createSteering } from './steering.ts';
import { createStream } from './stream.ts';
import { createTriggering } from './triggering.ts';

export interface EngineOptions {
  readonly providers: readonly MockedProvider[];
  readonly clock: Clock;
  readonly store: DeliveryStore;
  readonly transport: Transport;
  readonly random: Random;
  readonly newId: NewId;
  /** 32 bytes as hexadecimal digits. */
  readonly newSecret: () => string;
  /** All waits are divided by it. */
  readonly timeScale: number;
  /** Attempts at the same time to one endpoint. */
  readonly concurrency: number;
  readonly allowHosts: readonly string[];
  readonly faults: readonly FaultRule[];
}

/** Milliseconds after which a jump of the clock is noticed. */
const LONGEST_TIMER = 60_000;

/** Takes up what waits in the store. */
export async function createEngine(options: EngineOptions): Promise<Mock> {
  const { clock, store, transport, random, timeScale, allowHosts } = options;
  const providers = createProviderBook(options.providers);
  const stream = createStream();
  const time = createSteadyTime(clock);
  const attempting: Attempting = { ...options, time };
  let faults = options.faults.map(checkFaultRule);
  let closing: Promise<void> | undefined;
  const early: string[] = [];
  let started = false;

  const endpoints = createEndpointBook({
    store,
    providers,
    context: () => ({ now: clock.now(), newId: () => options.newId(time()), newSecret: options.newSecret, allowHosts }),
    forget: (id) => courier.forget(id),
    changed: () => courier.look(),
    publish: stream.publish,
    warn,
  });

  const courier = createCourier({
    store,
    clock,
    time,
    // A fake clock does not jump, and each timer of it costs its test some time.
    longestTimer: isFakeClock(clock) ? Infinity : LONGEST_TIMER,
    deliverable: (id) => endpoints.sender(id) !== undefined,
    concurrency: (id) => (isOrdered(endpoints.sender(id)?.provider) ? 1 : options.concurrency),
    attempt: (delivery) => {
      const sender = endpoints.sender(delivery.endpointId);
      return (
        sender &&
        makeAttempt(attempting, sender, delivery).then((attempted) => (isCutOff(attempted) ? undefined : attempted))
      );
    },
    kept: (delivery, attempted) => {
      const { settlement, disable } = attempted;
      if (stream.heard()) {
        stream.publish({ kind: 'attempt', delivery: after(delivery, attempted), attempt: settlement.attempt });
      }
      if (disable) void endpoints.disable(delivery.endpointId).catch(() => warn(notDisabled(delivery.endpointId)));
    },
    warn,
    refresh: endpoints.refresh,
  });

  const triggering = createTriggering({
    providers,
    endpoints,
    store,
    time,
    random,
    timeScale,
    newId: options.newId,
    faults: () => faults,
    added: (deliveries) => {
      if (stream.heard()) for (const delivery of deliveries) stream.publish({ kind: 'delivery', delivery });
      courier.added(deliveries);
    },
  });

  const steering = createSteering({ store, time, added: courier.added, publish: stream.publish });

  function warn(message: string): void {
    stream.publish({ kind: 'warning', message });
    // Nobody can listen yet.
    if (!started) early.push(message);
  }

  /** The end of this process is no failure of the receiver. */
  const isCutOff = ({ settlement }: Attempted): boolean =>
    closing !== undefined && settlement.attempt.failure?.reason === 'interrupted';

  const open =
    <Arguments extends unknown[], Result>(run: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      if (closing !== undefined) throw new MockError('closing', 'The mock is being stopped', 'Start it again.');
      return run(...given);
    };

  const pacing = createPacing({ clock, time, courier, transport, providers: providers.all });
  const close = () => pacing.drain().then(store.close);

  await endpoints.refresh();
  await courier.start();
  started = true;
  return {
    providers: providers.all,
    provider: providers.find,
    store: {
      name: store.name,
      get warnings() {
        return [...store.warnings, ...early];
      },
    },
    register: open(endpoints.register),
    update: open(endpoints.update),
    unregister: open(endpoints.unregister),
    endpoints: endpoints.all,
    trigger: open(triggering.trigger),
    play: open(triggering.play),
    resend: open(triggering.resend),
    faults: () => faults,
    setFaults: (rules) => {
      faults = rules.map(checkFaultRule);
    },
    ...createDeliveryLog({ store, endpoints, clock, random }),
    hasten: open(steering.hasten),
    stop: open(steering.stop),
    subscribe: stream.subscribe,
    advance: open(async (ms) => {
      await store.advance(ms);
      courier.advanced(ms);
    }),
    settled: pacing.settled,
    runAll: pacing.runAll,
    close: () => (closing ??= close()),
  };
}

/** Where a provider keeps the order of its deliveries, one follows the other. */
const isOrdered = (provider: MockedProvider | undefined): boolean =>
  provider !== undefined && provider.webhooks.delivery.ordering !== 'none';

const notDisabled = (id: string): string =>
  `The store could not keep that the endpoint ${id} is disabled: after a restart it is active again.`;

/** The delivery as it is once an attempt is kept. */
function after(delivery: Delivery, { settlement }: Attempted): Delivery {
  const { dueAt: _, ...rest } = delivery;
  const { attempt, state, dueAt } = settlement;
  return { ...rest, state, attempts: attempt.number, ...(dueAt !== undefined && { dueAt }) };
}
