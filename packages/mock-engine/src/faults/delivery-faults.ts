/** Faults of delivery: a message comes twice, late, out of order, never, or with many others. */
import { variantOf } from '../payload/variants.ts';
import type { Random } from '../random.ts';
import type { PlanFault } from './fault.ts';

/** Messages that a burst consists of. */
const burstSize = 10;

export const duplicate: PlanFault = {
  stage: 'plan',
  title: 'Sent twice',
  effect: 'Sends the same body a second time, as another delivery of the same message.',
  plan: (drafts) => drafts.flatMap((draft) => [draft, draft]),
};

export const reorder: PlanFault = {
  stage: 'plan',
  title: 'Out of order',
  effect:
    'Holds the delivery back until 1 to 30 seconds after the next one of the same trigger, or after its own time.',
  plan: (drafts, { random }, nextWaitMs) =>
    drafts.map((draft) => ({ ...draft, waitMs: Math.max(draft.waitMs, nextWaitMs ?? 0) + someSeconds(random) })),
};

export const delay: PlanFault = {
  stage: 'plan',
  title: 'Late',
  effect: 'Sends the delivery 1 to 30 seconds late.',
  plan: (drafts, { random }) => drafts.map((draft) => ({ ...draft, waitMs: draft.waitMs + someSeconds(random) })),
};

export const drop: PlanFault = {
  stage: 'plan',
  title: 'Never sent',
  effect: 'Never sends the delivery. The log has it as dropped.',
  plan: (drafts) => drafts.map((draft) => ({ ...draft, state: 'dropped' })),
};

export const burst: PlanFault = {
  stage: 'plan',
  title: 'Many at once',
  effect: `Sends ${burstSize} messages of the event at once: the one that was asked for, and variants of it with ids of their own.`,
  multiply: async (chosen, { provider, event, random }) => {
    const others = Array.from({ length: burstSize - 1 }, async (_, index) => ({
      event,
      ...(await variantOf(provider, event, random.fork(`burst ${index}`))),
    }));
    return [chosen, ...(await Promise.all(others))];
  },
};

/** Milliseconds. */
const someSeconds = (random: Random) => 1000 + random.integer(29_001);
