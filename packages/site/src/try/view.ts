/** Shows the state of Try it: the bar above, and the log. */
import type { Descriptor } from './descriptor.ts';
import { button, el, need, renew } from './element.ts';
import { deliveryView, tick, type LogActions } from './log-view.ts';
import { hostOf } from './mock-client.ts';
import { phaseOf, type TryState } from './state.ts';
import { spanText } from './time-text.ts';
import type { FaultKind } from './wire.ts';

export interface ViewActions extends LogActions {
  readonly fault: (name: string, on: boolean) => void;
}

export interface View {
  readonly show: (state: TryState) => void;
}

/** Faults that stand in the bar; the others are behind it. */
const FIRST = ['wrong-signature', 'duplicate', 'delay', 'slow-body'];

export function createView(root: HTMLElement, { webhooks }: Descriptor, actions: ViewActions): View {
  const live = need(root, '[data-live]');
  let before: TryState | undefined;
  let said = '';

  const showFaults = ({ faultKinds, faults }: TryState) => {
    need(root, '.faults').hidden = faultKinds.length === 0;
    const chips = faultKinds.filter(({ name }) => FIRST.includes(name) || faults.includes(name));
    renew(need(root, '[data-chips]'), ...chips.map((kind) => chip(kind, faults, actions)));
    renew(need(root, '[data-faults]'), ...faultKinds.map((kind) => row(kind, faults, actions)));
    need(root, '.faults summary').textContent = `${Math.max(0, faultKinds.length - chips.length)} more`;
  };
  const showLog = (state: TryState) => {
    const isEmpty = state.followed.length === 0 && state.mock !== 'ready';
    need(root, '[data-log]').hidden = !isEmpty;
    live.hidden = isEmpty && state.trouble === undefined;
    const context = { webhooks, actions, isLive: state.mock === 'ready', now: Date.now() };
    renew(
      live,
      troubleView(state, actions),
      ...state.notes.map((note) => el('p', { class: 'note' }, note)),
      state.mock === 'ready' &&
        state.followed.length === 0 &&
        state.trouble === undefined &&
        el(
          'p',
          { class: 'note' },
          state.isSending ? 'Sending…' : 'Nothing sent yet. What you send shows here, step by step.',
        ),
      ...state.followed.map((followed) => deliveryView(followed, context)),
    );
    need(root, '[data-delivery]').textContent =
      state.followed.length > 1 ? `${state.followed.length} deliveries` : shortId(state.followed[0]?.delivery.id);
    need(root, '[data-delivery]').title = state.followed.length === 1 ? state.followed[0]!.delivery.id : '';
    tick(live, Date.now());
  };
  const say = (state: TryState) => {
    const sentence = spoken(state, Date.now());
    // The same sentence twice would be read twice.
    if (sentence === said) return;
    said = sentence;
    need(root, '[data-said]').textContent = sentence;
  };

  closeOnLeave(need(root, '.faults details', HTMLDetailsElement));
  setInterval(() => tick(live, Date.now()), 1000);
  return {
    show: (state) => {
      root.dataset['phase'] = phaseOf(state);
      need(root, '[data-mock]').textContent = mockText(state);
      if (before?.faultKinds !== state.faultKinds || before.faults !== state.faults) showFaults(state);
      showLog(state);
      say(state);
      before = state;
    },
  };
}

/** What lies over the page goes away as people expect of it. */
function closeOnLeave(sheet: HTMLDetailsElement): void {
  document.addEventListener('pointerdown', ({ target }) => {
    if (sheet.open && !sheet.contains(target as Node)) sheet.open = false;
  });
  sheet.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !sheet.open) return;
    sheet.open = false;
    sheet.querySelector('summary')?.focus();
  });
}

function mockText({ mock, address }: TryState): string {
  const where = address === '' ? '' : ` on ${hostOf(address)}`;
  return { offline: 'No mock yet', looking: `Looking${where}…`, ready: `Mock${where}`, lost: `Mock${where} is gone` }[
    mock
  ];
}

function troubleView({ trouble, mock }: TryState, { look }: ViewActions): HTMLElement | undefined {
  if (trouble === undefined) return undefined;
  return el(
    'div',
    { class: 'trouble', role: 'group', 'aria-label': 'Problem' },
    el('b', {}, trouble.title),
    trouble.help !== '' && el('p', {}, trouble.help),
    mock === 'lost' && button('Look again', look, { key: 'look', class: 'plain' }),
  );
}

function chip({ name, title, effect }: FaultKind, on: readonly string[], { fault }: ViewActions): HTMLElement {
  const box = el('input', { type: 'checkbox', 'data-key': `chip-${name}` });
  box.checked = on.includes(name);
  box.addEventListener('change', () => fault(name, box.checked));
  return el('label', { class: 'chip', title: effect }, box, el('span', {}, title));
}

function row({ name, title, effect }: FaultKind, on: readonly string[], { fault }: ViewActions): HTMLElement {
  const box = el('input', { type: 'checkbox', 'data-key': `row-${name}` });
  box.checked = on.includes(name);
  box.addEventListener('change', () => fault(name, box.checked));
  return el('label', {}, box, el('span', {}, el('b', {}, title), ' ', el('small', {}, effect)));
}

/** Ids begin with a time, so their end tells them apart. */
const shortId = (id: string | undefined): string => (id === undefined ? '' : id.length > 16 ? `…${id.slice(-12)}` : id);

/** What is read aloud: one sentence for each thing that happens, and no countdown. */
function spoken({ trouble, followed, mock }: TryState, now: number): string {
  if (trouble !== undefined) return `${trouble.title.replace(/\.$/, '')}. ${trouble.help}`;
  const [first] = followed;
  if (first === undefined) return mock === 'ready' ? 'The mock is there.' : '';
  const { delivery, attempts } = first;
  const last = attempts.at(-1);
  if (last === undefined) return 'Sent to the mock.';
  const status = last.response?.status ?? last.failure?.message ?? '';
  if (delivery.state === 'delivered') return `Attempt ${last.number} delivered: ${status}.`;
  const next =
    delivery.state === 'waiting' && delivery.dueAt !== undefined
      ? `Next try in ${spanText(delivery.dueAt - now)}.`
      : 'No other attempt follows.';
  return `Attempt ${last.number} failed: ${status}. ${next}`;
}
