/** Computes when a delivery that keeps failing is tried again. */
import { durationMs } from '@hookwright/receiver';
import type { RetryDocs } from '../model.ts';
import { sayDuration } from '../provider/duration.ts';
import { el, need, renew } from '../try/element.ts';
import { spanText } from '../try/time-text.ts';
import { drawRetries } from './retry-drawing.ts';
import { attemptsOf, readSettings, type Settings } from './schedule.ts';

type Known = Readonly<Record<string, RetryDocs>>;

export function startRetries(root: HTMLElement): void {
  const choice = need(root, '#tool-provider', HTMLSelectElement);
  const start = need(root, '#tool-start', HTMLInputElement);
  const own = need(root, '[data-own]', HTMLFieldSetElement);
  const result = need(root, '[data-result]');
  const picture = need(document, '[data-picture]');
  const known = JSON.parse(root.dataset['known'] ?? '{}') as Known;
  const value = (name: keyof Settings): string => {
    const field = own.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
  };

  const compute = () => {
    const isOwn = choice.value === '';
    own.hidden = !isOwn;
    const backoff = value('backoff');
    for (const label of own.querySelectorAll<HTMLElement>('[data-for]'))
      label.hidden = !label.dataset['for']?.split(' ').includes(backoff);
    const retry = isOwn ? ownRetry(value) : known[choice.value];
    if (typeof retry === 'string' || retry === undefined) {
      picture.replaceChildren();
      return renew(
        result,
        el(
          'div',
          { class: 'told', 'data-kind': 'issue' },
          el(
            'p',
            {},
            el('i', { class: 'dot', 'aria-hidden': 'true' }),
            el('b', {}, retry ?? 'The contract knows of no second try.'),
          ),
        ),
      );
    }
    picture.replaceChildren(
      ...(retry.attempts.length > 1
        ? [el('div', { class: 'retry' }, ...(drawRetries(retry) as unknown as readonly HTMLElement[]))]
        : []),
    );
    const from = start.value === '' ? Date.now() : new Date(start.value).getTime();
    renew(result, table(retry, Number.isNaN(from) ? Date.now() : from, Date.now()));
  };
  const asked = new URLSearchParams(location.search).get('provider');
  if ([...choice.options].some(({ value: id }) => id === asked)) choice.value = asked!;
  root.addEventListener('input', compute);
  root.addEventListener('change', compute);
  compute();
}

function ownRetry(value: (name: keyof Settings) => string): RetryDocs | string {
  const names = ['attempts', 'backoff', 'first', 'factor', 'max', 'waits'] as const;
  const settings = Object.fromEntries(names.map((name) => [name, value(name)])) as unknown as Settings;
  const retry = readSettings(settings);
  if (typeof retry === 'string') return retry;
  const attempts = attemptsOf(retry);
  return {
    attempts,
    times: 'published',
    count: 'published',
    jitter: 0,
    text: [],
    ...(retry.max !== undefined && { maxMs: durationMs(retry.max) }),
  };
}

function table({ attempts, onlyIf, jitter, times }: RetryDocs, from: number, now: number): HTMLElement {
  const next = attempts.find(({ atMs }) => from + atMs > now);
  const rows = attempts.map(({ number, waitMs, atMs }) =>
    el(
      'tr',
      { class: next?.number === number ? 'next' : undefined },
      el('td', {}, String(number)),
      el('td', {}, number === 1 ? '' : sayDuration(waitMs)),
      el('td', {}, el('time', { datetime: new Date(from + atMs).toISOString() }, timeText(from + atMs))),
    ),
  );
  const head = el('tr', {}, ...['Attempt', 'Wait', 'At'].map((text) => el('th', { scope: 'col' }, text)));
  return el(
    'div',
    {},
    el(
      'div',
      { class: 'told' },
      el(
        'p',
        {},
        el(
          'b',
          {},
          next === undefined
            ? 'No attempt is left'
            : next.number === 1
              ? 'The first attempt is yet to come'
              : `Attempt ${next.number} is next, in ${spanText(from + next.atMs - now)}`,
        ),
      ),
      times !== 'published' && el('p', {}, `The times are ${times}: the provider does not publish them.`),
      onlyIf !== undefined && el('p', {}, el('span', {}, 'Only if ', el('code', {}, onlyIf), '.')),
      jitter > 0 && el('p', {}, `Chance moves each wait by up to ${Math.round(jitter * 100)} %.`),
    ),
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Attempts' },
      el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows)),
    ),
  );
}

/** In the reader's own time and words. */
const timeText = (at: number): string =>
  new Date(at).toLocaleString(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
