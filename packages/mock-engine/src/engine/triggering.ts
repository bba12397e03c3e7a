/** From a trigger to deliveries: one for each endpoint that wants the event, kept by the store before anybody hears of them. */
import { findDelivery } from './delivery-log.ts';
import type { EndpointBook } from './endpoint-book.ts';
import type { Draft } from '../faults/fault.ts';
import { planDeliveries } from '../faults/plan-deliveries.ts';
import type { DuePayload } from '../faults/plan-deliveries.ts';
import type { NewId } from './ids.ts';
import { MockError } from '../mock-error.ts';
import type { FaultRule, Mock, TriggerOptions } from '../mock.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import type { Delivery, Endpoint, FaultName } from '../model.ts';
import { choosePayloads } from '../payload/choose-payloads.ts';
import { chooseSteps } from '../payload/steps.ts';
import { checkFaultName } from '../faults/choose-faults.ts';
import { messageId } from '../policy/request.ts';
import type { DeliveryStore } from '../ports.ts';
import type { ProviderBook } from './provider-book.ts';
import type { Random } from '../random.ts';
import { whereThereIsRoom } from './room.ts';

/** Payloads of one trigger, which are in memory together. */
const COUNT_LIMIT = 10_000;

export interface TriggeringOptions {
  readonly providers: ProviderBook;
  readonly endpoints: EndpointBook;
  readonly store: DeliveryStore;
  readonly time: () => number;
  readonly random: Random;
  readonly newId: NewId;
  readonly timeScale: number;
  readonly faults: () => readonly FaultRule[];
  readonly added: (deliveries: readonly Delivery[]) => void;
}

export type Triggering = Pick<Mock, 'trigger' | 'play' | 'resend'>;

interface Wish {
  readonly provider: MockedProvider;
  readonly payloads: readonly DuePayload[];
  readonly asked: readonly FaultName[];
  readonly endpoint: string | undefined;
  readonly random: Random;
}

export function createTriggering(options: TriggeringOptions): Triggering {
  const { providers, endpoints, store, time, newId, timeScale } = options;
  let turn = 0;

  async function send({ provider, payloads, asked, endpoint, random }: Wish): Promise<readonly Delivery[]> {
    const rules = options.faults();
    const deliveries: Delivery[] = [];
    for (const target of targetsOf(provider, endpoint)) {
      const wanted = payloads.filter(({ event }) => target.events.includes(event));
      // The order decides the ids.
      const plan = await planDeliveries(provider, target, wanted, { asked, rules, random: random.fork(target.id) });
      deliveries.push(...kept(plan, target));
    }
    return enqueue(deliveries);
  }

  function targetsOf(provider: MockedProvider, wanted: string | undefined): readonly Endpoint[] {
    const all = wanted === undefined ? endpoints.all() : [endpoints.find(wanted)];
    return all.filter((endpoint) => endpoint.provider === provider.id && endpoints.sender(endpoint.id) !== undefined);
  }

  function kept(plan: readonly Draft[], endpoint: Endpoint): readonly Delivery[] {
    const now = time();
    const copies = new Map<string, string[]>();
    return plan.map(({ message, waitMs, ...draft }) => {
      const ids = copies.get(message) ?? [];
      const id = ids[0] === undefined ? newId(now) : `${ids[0]}.${ids.length + 1}`;
      copies.set(message, [...ids, id]);
      const dueAt = Math.round(now + waitMs / timeScale);
      const common = {
        id,
        provider: endpoint.provider,
        endpointId: endpoint.id,
        ...draft,
        createdAt: now,
        attempts: 0,
      };
      return draft.state === 'waiting' ? { ...common, dueAt } : common;
    });
  }

  async function enqueue(deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
    if (deliveries.length === 0) return deliveries;
    await whereThereIsRoom(store, () => store.enqueue(deliveries));
    // An endpoint may have gone while the store wrote.
    const gone = new Set(
      deliveries.map(({ endpointId }) => endpointId).filter((id) => endpoints.sender(id) === undefined),
    );
    for (const id of gone) void store.failWaiting(id).catch(() => undefined);
    options.added(deliveries.filter(({ endpointId }) => !gone.has(endpointId)));
    return deliveries;
  }

  return {
    trigger: async (event, wanted = {}) => {
      const { count = 1, faults: asked = [], endpoint, rate } = wanted;
      const random = options.random.fork(`trigger ${(turn += 1)}`);
      const provider = providers.ofEvent(event, wanted.provider);
      checkNumbers(count, rate);
      asked.forEach(checkFaultName);
      const chosen = await choosePayloads(provider, event, wanted, random);
      const payloads =
        rate === undefined ? chosen : chosen.map((one, index) => ({ ...one, waitMs: pace(index, rate, timeScale) }));
      return send({ provider, payloads, asked, endpoint, random });
    },
    play: async (scenario, wanted = {}) => {
      const random = options.random.fork(`play ${(turn += 1)}`);
      const provider = providers.ofScenario(scenario, wanted.provider);
      const asked = wanted.faults ?? [];
      asked.forEach(checkFaultName);
      return send({ provider, payloads: chooseSteps(provider, scenario), asked, endpoint: wanted.endpoint, random });
    },
    resend: async (deliveryId) => {
      const delivery = await findDelivery(store, deliveryId);
      const endpoint = endpoints.find(delivery.endpointId);
      if (endpoints.sender(endpoint.id) === undefined) {
        const help = 'Update the endpoint with its URL to make it active again.';
        throw new MockError('bad-request', `The endpoint ${endpoint.id} gets no deliveries`, help);
      }
      const [copy] = await enqueue([copyOf(delivery, time(), newId)]);
      return copy!;
    },
  };
}

/** Real time is meant: a rate is what the receiver is to bear, so it is not compressed. */
const pace = (index: number, rate: number, timeScale: number): number => (index * 1000 * timeScale) / rate;

function copyOf({ provider, endpointId, event, body, id }: Delivery, now: number, newId: NewId): Delivery {
  const own = newId(now).replaceAll('-', '');
  const common = {
    provider,
    endpointId,
    event,
    body,
    from: `resend of ${id}`,
    faults: [],
    createdAt: now,
    attempts: 0,
  };
  return { ...common, id: `${messageId(id)}.${own}`, state: 'waiting', dueAt: now };
}

function checkNumbers(count: number, rate: TriggerOptions['rate']): void {
  if (!Number.isInteger(count) || count < 1 || count > COUNT_LIMIT) {
    const help = `Give a whole number from 1 to ${COUNT_LIMIT}; trigger again for more.`;
    throw new MockError('bad-request', `The count is ${count}`, help);
  }
  if (rate === undefined || (Number.isFinite(rate) && rate > 0)) return;
  throw new MockError('bad-request', `The rate is ${rate}`, 'Give the events a second: a number above 0.');
}
