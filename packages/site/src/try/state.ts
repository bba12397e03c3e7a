/** What Try it knows, and how each thing that happens changes it. Pure: no clock, no network, no page. */
import type { Trouble } from './mock-client.ts';
import type { FaultKind, WireAttempt, WireDelivery } from './wire.ts';

export interface Followed {
  readonly delivery: WireDelivery;
  /** In order, each number once. */
  readonly attempts: readonly WireAttempt[];
  /** The mock does not know it any more: it was restarted. */
  readonly isForgotten: boolean;
}

export interface TryState {
  readonly mock: 'offline' | 'looking' | 'ready' | 'lost';
  /** Where it was looked for. */
  readonly address: string;
  readonly faultKinds: readonly FaultKind[];
  readonly faults: readonly string[];
  /** The inbox answers as well. */
  readonly hasInbox: boolean;
  readonly isSending: boolean;
  readonly trouble: Trouble | undefined;
  /** What the reader should know, and is no trouble. */
  readonly notes: readonly string[];
  /** What the last Send made. */
  readonly followed: readonly Followed[];
}

export type Happening =
  | { readonly kind: 'looks'; readonly address: string }
  | { readonly kind: 'found'; readonly faultKinds: readonly FaultKind[]; readonly hasInbox: boolean }
  | { readonly kind: 'not-found'; readonly trouble: Trouble | undefined }
  | { readonly kind: 'lost'; readonly trouble: Trouble }
  | { readonly kind: 'fault'; readonly name: string; readonly on: boolean }
  | { readonly kind: 'sends' }
  | { readonly kind: 'sent'; readonly deliveries: readonly WireDelivery[]; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  | { readonly kind: 'delivery'; readonly delivery: WireDelivery }
  | { readonly kind: 'attempt'; readonly delivery: WireDelivery; readonly attempt: WireAttempt }
  | { readonly kind: 'log'; readonly delivery: WireDelivery; readonly attempts: readonly WireAttempt[] }
  | { readonly kind: 'forgotten'; readonly id: string };

export const initial: TryState = {
  mock: 'offline',
  address: '',
  faultKinds: [],
  faults: [],
  hasInbox: false,
  isSending: false,
  trouble: undefined,
  notes: [],
  followed: [],
};

export function change(state: TryState, happening: Happening): TryState {
  switch (happening.kind) {
    case 'looks':
      return { ...state, mock: 'looking', address: happening.address, trouble: undefined };
    case 'found': {
      const { faultKinds, hasInbox } = happening;
      const faults = state.faults.filter((name) => faultKinds.some((kind) => kind.name === name));
      return { ...state, mock: 'ready', faultKinds, hasInbox, faults, trouble: undefined };
    }
    case 'not-found':
      return { ...state, mock: state.followed.length > 0 ? 'lost' : 'offline', trouble: happening.trouble };
    case 'lost':
      return { ...state, mock: 'lost', isSending: false, trouble: happening.trouble };
    case 'fault': {
      const others = state.faults.filter((name) => name !== happening.name);
      return { ...state, faults: happening.on ? [...others, happening.name] : others };
    }
    case 'sends':
      return { ...state, isSending: true, trouble: undefined, notes: [] };
    case 'sent':
      return { ...state, isSending: false, notes: happening.notes, followed: happening.deliveries.map(fresh) };
    case 'refused':
      return { ...state, isSending: false, trouble: happening.trouble };
    case 'delivery':
      return follow(state, happening.delivery, []);
    case 'attempt':
      return follow(state, happening.delivery, [happening.attempt]);
    case 'log':
      return follow(state, happening.delivery, happening.attempts);
    case 'forgotten':
      return {
        ...state,
        followed: state.followed.map((one) => (one.delivery.id === happening.id ? { ...one, isForgotten: true } : one)),
      };
  }
}

const fresh = (delivery: WireDelivery): Followed => ({ delivery, attempts: [], isForgotten: false });

/** News of deliveries that somebody else sent are passed over. */
function follow(state: TryState, delivery: WireDelivery, news: readonly WireAttempt[]): TryState {
  const index = state.followed.findIndex((one) => one.delivery.id === delivery.id);
  const before = state.followed[index];
  if (before === undefined) return state;
  const after: Followed = {
    delivery: isOlder(delivery, before.delivery) ? before.delivery : delivery,
    attempts: merged(before.attempts, news),
    isForgotten: false,
  };
  return { ...state, followed: state.followed.with(index, after) };
}

/** A log that was asked for may arrive after the news that followed it. */
const isOlder = (delivery: WireDelivery, known: WireDelivery): boolean =>
  delivery.attempts < known.attempts || (known.state !== 'waiting' && delivery.state === 'waiting');

function merged(known: readonly WireAttempt[], news: readonly WireAttempt[]): readonly WireAttempt[] {
  const byNumber = new Map([...known, ...news].map((attempt) => [attempt.number, attempt]));
  return [...byNumber.values()].toSorted((a, b) => a.number - b.number);
}

export type Phase = 'offline' | 'looking' | 'lost' | 'idle' | 'streaming' | 'delivered' | 'failed';

/** What a reader sees at a glance. */
export function phaseOf({ mock, followed, isSending }: TryState): Phase {
  if (mock !== 'ready') return mock;
  if (isSending) return 'streaming';
  if (followed.length === 0) return 'idle';
  const states = followed.map(({ delivery, isForgotten }) => (isForgotten ? 'failed' : delivery.state));
  if (states.includes('waiting')) return 'streaming';
  return states.includes('delivered') ? 'delivered' : 'failed';
}

/** `2 of 5 attempts failed`. */
export function planText({ delivery, attempts }: Followed, planned: number): string {
  const failed = attempts.filter(({ failure }) => failure !== undefined).length;
  const all = Math.max(planned, attempts.length);
  if (delivery.state === 'dropped') return 'Never sent: that is what the fault does';
  if (delivery.state === 'delivered')
    return all === 1 ? 'Delivered' : `Delivered at attempt ${attempts.length} of ${all}`;
  if (delivery.state === 'failed' && failed < all && failed > 0)
    return `${failed} of ${all} attempts failed, and no other follows`;
  if (failed === 0) return all === 1 ? 'One attempt' : `${all} attempts at most`;
  return all === 1 ? 'The only attempt failed' : `${failed} of ${all} attempts failed`;
}
