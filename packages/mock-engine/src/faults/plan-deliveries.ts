/** From payloads to the deliveries of one endpoint, with every fault that acts before they are sent. */
import type { FaultRule } from '../mock.ts';
import type { Json, MockedProvider } from '../mocked-provider.ts';
import type { Endpoint, FaultName } from '../model.ts';
import { bodyFor } from '../payload/body.ts';
import type { ChosenPayload } from '../payload/choose-payloads.ts';
import type { Random } from '../random.ts';
import { chooseFaults } from './choose-faults.ts';
import type { Draft, FaultContext, Inapplicable } from './fault.ts';
import { faults } from './table.ts';

/** A payload and when it is due. */
export type DuePayload = ChosenPayload & {
  /** From the trigger, in milliseconds; at once when left out. */
  readonly waitMs?: number;
};

export interface PlanOptions {
  /** Faults that were asked for by name. */
  readonly asked?: readonly FaultName[];
  readonly rules?: readonly FaultRule[];
  /** Of this trigger and this endpoint. */
  readonly random: Random;
}

/** Where body faults act in turn: one that makes the text something else than JSON comes last. */
const bodyOrder = [
  'new-enum-value',
  'null-member',
  'unknown-member',
  'unknown-event',
  'huge-body',
  'malformed-json',
] as const satisfies readonly FaultName[];

/** What is dropped is dropped with its duplicates, and duplicates wait as long as the original. */
const planOrder = ['delay', 'reorder', 'duplicate', 'drop'] as const satisfies readonly FaultName[];

/** What an endpoint will be sent, in the order of the payloads. The same seed makes the same plan. */
export async function planDeliveries(
  provider: MockedProvider,
  endpoint: Endpoint,
  payloads: readonly DuePayload[],
  { asked = [], rules = [], random }: PlanOptions,
): Promise<readonly Draft[]> {
  const plan: Draft[] = [];
  const bodyOf = remembered((chosen: ChosenPayload) => bodyFor(provider, chosen, endpoint));
  for (const [index, chosen] of payloads.entries()) {
    const { event } = chosen;
    const context = { provider, event, endpoint, random: random.fork(`message ${index}`) };
    const names = chooseFaults({ event, endpointId: endpoint.id, asked, rules, random: context.random });
    const drafts = await draftsOf(chosen, names, context, bodyOf);
    plan.push(...planned(drafts, names, context, payloads[index + 1]?.waitMs, index));
  }
  return plan;
}

/** One payload that is sent a thousand times becomes one text. */
function remembered(bodyOf: BodyOf): BodyOf {
  const bodies = new Map<Json, string>();
  return (chosen) => {
    const body = bodies.get(chosen.payload) ?? bodyOf(chosen);
    bodies.set(chosen.payload, body);
    return body;
  };
}

type BodyOf = (chosen: ChosenPayload) => string;

async function draftsOf(
  chosen: DuePayload,
  names: readonly FaultName[],
  context: FaultContext,
  bodyOf: BodyOf,
): Promise<readonly Draft[]> {
  let payloads: readonly ChosenPayload[] = [chosen];
  for (const name of names) {
    const fault = faults[name];
    if (fault.stage === 'plan') payloads = (await fault.multiply?.(chosen, forked(context, name))) ?? payloads;
  }
  return payloads.map((payload, index) => {
    const { body, failed } = corrupted(bodyOf(payload), names, forked(context, `body ${index}`));
    const notes = [...failed].map(([name, { since }]) => `; ${name} not applied, since ${since}`);
    return {
      event: payload.event,
      body,
      from: payload.from + notes.join(''),
      faults: names.filter((name) => !failed.has(name)),
      waitMs: chosen.waitMs ?? 0,
      state: 'waiting',
      message: '',
    };
  });
}

interface Corrupted {
  readonly body: string;
  readonly failed: ReadonlyMap<FaultName, Inapplicable>;
}

function corrupted(whole: string, names: readonly FaultName[], context: FaultContext): Corrupted {
  let body = whole;
  const failed = new Map<FaultName, Inapplicable>();
  for (const name of bodyOrder.filter((one) => names.includes(one))) {
    const fault = faults[name];
    if (fault.stage !== 'body') continue;
    const made = fault.corrupt(body, forked(context, name));
    if (typeof made === 'string') body = made;
    else failed.set(name, made);
  }
  for (const name of names) {
    const fault = faults[name];
    const reason = fault.stage === 'request' ? fault.inapplicable?.(context) : undefined;
    if (reason !== undefined) failed.set(name, reason);
  }
  return { body, failed };
}

/** @param index of the message in its plan: a copy of a draft keeps the message that the draft is */
function planned(
  drafts: readonly Draft[],
  names: readonly FaultName[],
  context: FaultContext,
  nextWaitMs: number | undefined,
  index: number,
): readonly Draft[] {
  let plan = drafts.map((draft, copy) => ({ ...draft, message: `${index}-${copy}` })) as readonly Draft[];
  for (const name of planOrder.filter((one) => names.includes(one))) {
    const fault = faults[name];
    if (fault.stage === 'plan') plan = fault.plan?.(plan, forked(context, name), nextWaitMs) ?? plan;
  }
  return plan;
}

/** Each fault has chance of its own, so that one more fault leaves the others as they are. */
const forked = (context: FaultContext, label: string): FaultContext => ({
  ...context,
  random: context.random.fork(label),
});
