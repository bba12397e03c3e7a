/** Try it, from the first look at the mock to the last attempt. */
import { descriptorOf, type Descriptor } from './descriptor.ts';
import { need } from './element.ts';
import { addresses, announced, followStream, inboxAnswers } from './live.ts';
import { CallError, createMockClient, hostOf, type MockClient, type Trouble } from './mock-client.ts';
import { openPayload, type Payload } from './payload.ts';
import { createSending, type Sending } from './sending.ts';
import { change, initial, type Happening, type TryState } from './state.ts';
import { openTargets } from './target-form.ts';
import { troubleOf } from './trouble.ts';
import type { TryData } from './try-data.ts';
import { createView } from './view.ts';

export async function startTryIt(root: HTMLElement): Promise<void> {
  const data = JSON.parse(root.dataset['try'] ?? '{}') as TryData;
  const descriptor = await descriptorOf(data.provider);
  if (descriptor === undefined) {
    // A site without the validators package can still be read.
    need(root, '[data-verdict]').textContent = 'This site has no validators of this provider.';
    return;
  }
  run(root, data, descriptor);
}

function run(root: HTMLElement, data: TryData, descriptor: Descriptor): void {
  let state: TryState = initial;
  let client: MockClient | undefined;
  let endStream: (() => void) | undefined;

  const dispatch = (happening: Happening) => {
    state = change(state, happening);
    view.show(state);
    payload.allow(state.mock === 'ready' && !state.isSending);
  };

  async function look(): Promise<void> {
    const { mock, inbox } = addresses();
    dispatch({ kind: 'looks', address: mock });
    const found = createMockClient(mock);
    try {
      const { providers } = await found.about();
      if (!providers.includes(data.provider)) throw new CallError(notThisOne(mock, data));
      const [faultKinds, hasInbox] = await Promise.all([found.faultKinds(), inboxAnswers(inbox)]);
      client = found;
      // The one before goes on trying until then, and finds a mock that comes back by itself.
      endStream?.();
      endStream = followStream(mock, listener);
      targets.offer(hasInbox ? inbox : undefined, descriptor);
      dispatch({ kind: 'found', faultKinds, hasInbox });
      await sending.refresh();
    } catch (error) {
      dispatch({ kind: 'not-found', trouble: troubleOf(error) });
    }
  }

  /** A stream breaks for a moment too: only a mock that does not answer is gone. */
  async function broke(isOver: boolean): Promise<void> {
    if (state.mock === 'lost') return;
    try {
      await client?.about();
      if (isOver) dispatch({ kind: 'lost', trouble: STREAM_OVER });
    } catch (error) {
      dispatch({ kind: 'lost', trouble: troubleOf(error) });
    }
  }

  const listener: Parameters<typeof followStream>[1] = {
    delivery: (delivery) => dispatch({ kind: 'delivery', delivery }),
    attempt: (delivery, attempt) => dispatch({ kind: 'attempt', delivery, attempt }),
    missed: () => void (state.mock === 'lost' ? look() : sending.refresh()),
    broke: (isOver) => void broke(isOver),
  };

  const sending: Sending = createSending({ data, descriptor, client: () => client, state: () => state, dispatch });
  const targets = openTargets(root);
  const payload: Payload = openPayload(root, data, descriptor, () => {
    const target = targets.chosen();
    if ('why' in target) dispatch({ kind: 'refused', trouble: { title: target.why, help: '', isGone: false } });
    else void sending.send(payload.verdict(), target);
  });
  const view = createView(root, descriptor, {
    ...sending,
    look: () => void look(),
    fault: (name, on) => dispatch({ kind: 'fault', name, on }),
  });

  dispatch({ kind: 'not-found', trouble: undefined });
  need(root, '[data-look]').addEventListener('click', () => void look());
  root.dataset['started'] = '';
  // Any other page makes no request until its reader asks for one.
  if (announced() !== undefined) void look();
}

const STREAM_OVER: Trouble = {
  title: 'The mock tells this page nothing any more',
  help: 'Too many pages may be following it. Close some, and look again.',
  isGone: true,
};

const notThisOne = (mock: string, { title, provider }: TryData): Trouble => ({
  title: `The mock on ${hostOf(mock)} is not ${title}`,
  help: `Start one that is: hookwright mock ${provider}`,
  isGone: false,
});
