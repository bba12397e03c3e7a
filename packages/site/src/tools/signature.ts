/** Verifies a pasted signature, in the page alone. */
import type { WorkedSignature } from '../model.ts';
import { descriptorOf, type Descriptor } from '../try/descriptor.ts';
import { el, need, renew } from '../try/element.ts';
import { prove, secretName, type Proof } from './proof.ts';
import { readRequestText } from './request-text.ts';

type Worked = Readonly<Record<string, Pick<WorkedSignature, 'secret' | 'body' | 'headers' | 'timestamp'>>>;

export function startSignature(root: HTMLElement): void {
  const choice = need(root, '#tool-provider', HTMLSelectElement);
  const headers = need(root, '#tool-headers', HTMLTextAreaElement);
  const body = need(root, '#tool-body', HTMLTextAreaElement);
  const secret = need(root, '#tool-secret', HTMLInputElement);
  const arrived = need(root, '#tool-arrived', HTMLInputElement);
  const anyTime = need(root, '#tool-any-time', HTMLInputElement);
  const result = need(root, '[data-result]');
  const example = need(root, '[data-worked]', HTMLButtonElement);
  const worked = JSON.parse(example.dataset['worked'] ?? '{}') as Worked;
  let turn = 0;

  const judge = async () => {
    turn += 1;
    const mine = turn;
    const descriptor = await descriptorOf(choice.value);
    if (descriptor === undefined || mine !== turn) return;
    const name = secretName(descriptor.webhooks.authentication);
    need(root, '[data-secret-name]').textContent = name ?? 'Secret';
    secret.disabled = name === undefined;
    example.hidden = worked[choice.value] === undefined;
    arrived.disabled = anyTime.checked;
    if (name === undefined) return renew(result, nothingToCheck(descriptor));
    if (headers.value.trim() === '' || secret.value === '') return renew(result, invitation(name));
    const read = readRequestText(headers.value);
    const time = anyTime.checked ? undefined : arrived.value === '' ? Date.now() : new Date(arrived.value).getTime();
    const proof = await prove(descriptor.webhooks, {
      headers: read.headers,
      body: read.body ?? body.value,
      secret: secret.value,
      arrived: time,
    });
    if (mine === turn) renew(result, typeof proof === 'string' ? complaint(proof) : told(proof, read.strange));
  };
  const fill = () => {
    const one = worked[choice.value];
    if (one === undefined) return;
    headers.value = one.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
    body.value = one.body;
    secret.value = one.secret;
    anyTime.checked = true;
    void judge();
  };
  root.addEventListener('input', () => void judge());
  choice.addEventListener('change', () => void judge());
  example.addEventListener('click', fill);
  // A browser that fills fields in after a reload would show a secret that nobody typed.
  secret.value = '';
  void judge();
}

function told({ verification, hints, isOnlyOld }: Proof, strange: readonly string[]): HTMLElement {
  const headline = verification.ok ? `Genuine: proven by ${verification.by.join(' and ')}` : verification.message;
  const signedAt = verification.ok ? verification.signedAt : undefined;
  const facts = [
    signedAt !== undefined && `Signed at ${new Date(signedAt).toISOString()}.`,
    verification.ok &&
      signedAt === undefined &&
      !verification.by.includes('unsigned') &&
      'No time is signed, so an old request that comes again looks the same.',
    isOnlyOld &&
      'The signature itself is right. A receiver refuses it now, so that nobody can send it again; tick “Any time” for a saved request.',
    !verification.ok &&
      verification.code === 'wrong-signature' &&
      hints.length === 0 &&
      'No usual mistake explains it: most likely the secret is another one, or the body was changed. Pasting may change line ends.',
  ].filter((fact) => fact !== false);
  return el(
    'div',
    { class: 'told', 'data-kind': verification.ok ? 'fine' : 'issue' },
    el('p', {}, el('i', { class: 'dot', 'aria-hidden': 'true' }), el('b', {}, headline)),
    ...facts.map((fact) => el('p', {}, fact)),
    hints.length > 0 && el('ul', {}, ...hints.map(({ message }) => el('li', {}, `${message}.`))),
    strange.length > 0 &&
      el(
        'p',
        {},
        `${strange.length === 1 ? 'A line is' : `${strange.length} lines are`} no header, “Name: value”, and passed over.`,
      ),
  );
}

const complaint = (text: string): HTMLElement =>
  el(
    'div',
    { class: 'told', 'data-kind': 'issue' },
    el('p', {}, el('i', { class: 'dot', 'aria-hidden': 'true' }), el('b', {}, text)),
  );

const invitation = (name: string): HTMLElement =>
  el(
    'div',
    { class: 'told' },
    el('p', {}, `Paste the headers and the body as they arrived, and the ${name.toLowerCase()}.`),
  );

const nothingToCheck = ({ title }: Descriptor): HTMLElement =>
  el(
    'div',
    { class: 'told', 'data-kind': 'drift' },
    el(
      'p',
      {},
      el('i', { class: 'dot', 'aria-hidden': 'true' }),
      el('b', {}, `${title} proves nothing about its deliveries`),
    ),
    el('p', {}, 'There is no signature, token or password to check. Keep the address secret.'),
  );
