/** The part of the form that says where deliveries go. */
import type { Descriptor } from './descriptor.ts';
import { el, need } from './element.ts';
import { inboxUrl, manners, readTarget } from './targets.ts';

export interface Targets {
  /** What can be chosen, once it is known whether there is an inbox. */
  readonly offer: (inbox: string | undefined, descriptor: Descriptor) => void;
  readonly chosen: () => { readonly url: string; readonly isInbox: boolean } | { readonly why: string };
}

const newRun = (): string => crypto.randomUUID().slice(0, 8);

export function openTargets(root: HTMLElement): Targets {
  const target = need(root, '#try-target', HTMLSelectElement);
  const manner = need(root, '#try-manner', HTMLSelectElement);
  const own = need(root, '#try-own', HTMLInputElement);
  let inboxAddress: string | undefined;
  let provider = '';

  const show = () => {
    const isInbox = target.value === 'inbox';
    manner.hidden = !isInbox;
    own.hidden = isInbox;
  };
  const fill = (proves: boolean) => {
    const chosen = manner.value;
    const possible = manners.filter(({ id }) => id !== 'wrong' || proves);
    manner.replaceChildren(...possible.map(({ id, label }) => el('option', { value: id }, label)));
    if (possible.some(({ id }) => id === chosen)) manner.value = chosen;
  };
  target.addEventListener('change', show);
  fill(true);
  show();
  return {
    offer: (inbox, descriptor) => {
      inboxAddress = inbox;
      provider = descriptor.id;
      fill(descriptor.webhooks.authentication.some(({ scheme }) => scheme !== 'none' && scheme !== 'basic'));
      const option = need(target, 'option[value=inbox]', HTMLOptionElement);
      option.disabled = inbox === undefined;
      option.textContent = inbox === undefined ? 'Inbox (not running)' : 'Inbox on this page';
      if (inbox === undefined) target.value = 'own';
      show();
    },
    chosen: () => {
      if (target.value === 'inbox') {
        if (inboxAddress === undefined) return { why: 'The inbox does not run. Choose a receiver of yours.' };
        return { url: inboxUrl(inboxAddress, provider, manner.value, newRun()), isInbox: true };
      }
      const read = readTarget(own.value);
      return 'why' in read ? read : { ...read, isInbox: false };
    },
  };
}
