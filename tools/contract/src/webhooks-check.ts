/** Whether what `x-webhooks` speaks of is there: events, operations, members, sources, pointers. */
import type { Identity } from '../schema/webhooks.d.ts';
import { isFree, schemasAt } from './body.ts';
import type { EventSource } from './events.ts';
import { didYouMean } from './nearest.ts';
import { children, inText, fromPointer, lastKey, member, memberAt, own, type Place } from './place.ts';
import { keyOf, type Origin } from './problems.ts';
import { checkRegistration, type WebhooksCheck } from './registration-check.ts';

export function checkWebhooks(check: WebhooksCheck): void {
  checkEventNames(check);
  checkEvidence(check);
  checkRegistration(check);
  checkAuthentication(check);
  checkRetry(check);
}

/** Members of the body that name a delivery must be in the body. */
export function checkIdentity(
  identity: Identity,
  place: Place | undefined,
  event: EventSource,
  { references, report }: Pick<WebhooksCheck, 'references' | 'report'>,
): void {
  if (!('pointers' in identity) || event.payload === undefined || isFree(event.payload, references)) return;
  for (const pointer of identity.pointers) {
    if (schemasAt(event.payload, fromPointer(pointer) ?? [], references).length === 0)
      report('identity-not-in-event', place, { pointer, event: event.name });
  }
}

function checkEventNames({ place, events, references, report }: WebhooksCheck): void {
  const names = events.map(({ name }) => name);
  const known = (one: Place | Origin, name: string) => {
    if (!names.includes(name)) report('event-unknown', one, { name }, () => didYouMean(name, names));
  };
  for (const category of children(memberAt(place, 'registration', 'categories')))
    for (const one of children(category)) known(one, inText(one.value));
  for (const one of children(memberAt(place, 'registration', 'eventCapabilities'))) known(keyOf(one), lastKey(one));
  for (const quirk of children(memberAt(place, 'quirks'))) {
    for (const one of children(memberAt(quirk, 'at'))) {
      const [name = '', pointer = ''] = inText(one.value).split(/#(.*)/s);
      known(one, name);
      const event = events.find((candidate) => candidate.name === name);
      const keys = fromPointer(pointer);
      if (event?.payload === undefined || isFree(event.payload, references)) continue;
      if (keys === undefined || schemasAt(event.payload, keys, references).length === 0)
        report('member-unknown', one, { member: pointer, where: `the body of \`${name}\`` });
    }
  }
}

function checkEvidence({ place, webhooks, report }: WebhooksCheck): void {
  const sources = webhooks.sources.map(({ id }) => id);
  const twice = sources.find((id, index) => sources.indexOf(id) !== index);
  if (twice !== undefined) report('source-twice', memberAt(place, 'sources'), { source: twice });
  for (const one of children(memberAt(place, 'evidence'))) {
    const pointer = lastKey(one);
    const keys = fromPointer(pointer) ?? ['?'];
    const end = memberAt(place, ...keys);
    if (end === undefined || ['evidence', 'sources', 'unknown', 'id'].includes(keys[0] ?? '')) {
      const parent = memberAt(place, ...keys.slice(0, -1));
      const siblings = children(parent).map((child) => `/${[...keys.slice(0, -1), lastKey(child)].join('/')}`);
      report('evidence-pointer-unknown', keyOf(one), { pointer }, () => didYouMean(pointer, siblings));
    }
    const source = own(one.value, 'source');
    if (typeof source === 'string' && !sources.includes(source) && !/^https?:/.test(source)) {
      report('source-unknown', member(one, 'source'), { source }, () => didYouMean(source, sources));
    }
  }
}

/** Every hole of a signature must be filled from somewhere. */
function checkAuthentication({ place, webhooks, report }: WebhooksCheck): void {
  for (const [index, one] of webhooks.authentication.entries()) {
    if (one.scheme !== 'hmac' && one.scheme !== 'ed25519') continue;
    const origin = memberAt(place, 'authentication', String(index));
    const incomplete = (why: string) => report('signature-incomplete', origin, { why });
    if (!one.format.includes('{digest}')) incomplete('`format` has no `{digest}`');
    const needs = (hole: string) => one.content.includes(hole) && !one.format.includes(hole);
    if (needs('{timestamp}') && one.timestampHeader === undefined)
      incomplete('`{timestamp}` is signed, but neither `format` nor `timestampHeader` says where it comes from');
    if (needs('{id}') && one.idHeader === undefined)
      incomplete('`{id}` is signed, but neither `format` nor `idHeader` says where it comes from');
    const strange = [...`${one.format} ${one.content}`.matchAll(/\{(\w*)\}/g)].find(
      ([, hole]) => !['digest', 'timestamp', 'id', 'url', 'body'].includes(hole ?? ''),
    );
    if (strange !== undefined) incomplete(`\`${strange[0]}\` means nothing`);
    const glued = /\{\w+\}\{\w+\}/.exec(one.format);
    if (glued !== null) incomplete(`nothing in \`format\` tells where one part of \`${glued[0]}\` ends`);
  }
}

function checkRetry({ place, webhooks, report }: WebhooksCheck): void {
  const { backoff, waits, attempts } = webhooks.delivery.retry;
  const origin = memberAt(place, 'delivery', 'retry');
  if (backoff === 'list' && waits === undefined)
    report('retry-incomplete', origin, { why: '`backoff: list` needs `waits`' });
  if (waits !== undefined && waits.length !== attempts - 1)
    report('retry-incomplete', origin, {
      why: `${attempts} attempts have ${attempts - 1} waits between them, and \`waits\` lists ${waits.length}`,
    });
}
