/** `x-webhooks` with every default filled in, and each default marked as one. */
import type { Authentication, EventRule, Quirk, Retry, Source, Webhooks } from '../schema/webhooks.d.ts';
import { readEvidence } from './about.ts';
import type { Evidence, Json } from './contract.ts';
import { inText, isList, isObject, ownText, toPointer, type Members } from './place.ts';
import { texts } from './schema-scope.ts';
import { trusted } from './trusted.ts';

export interface WebhooksInput {
  readonly written: Members;
  /** Rules that are written or inferred. */
  readonly rules: readonly EventRule[];
  readonly rulesInferred: boolean;
  /** What operations and messages say, once it is known to hold for all of them. */
  readonly delivery: Members;
  readonly quirks: readonly Quirk[];
  /** Category → events, of messages that name one. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

const isDefault: Evidence = { status: 'assumed', note: 'Hookwright’s default: the document does not say.' };
const isInferred: Evidence = { status: 'inferred', note: 'From the constants of the payloads.' };

/** Puts defaults behind what is written, and remembers where. */
interface Filling {
  readonly evidence: Record<string, Evidence>;
}

export function fillWebhooks(input: WebhooksInput): Webhooks {
  const { written } = input;
  const filling: Filling = { evidence: {} };
  if (input.rulesInferred && input.rules.length > 0) filling.evidence['/event'] = isInferred;
  const authentication = items(written['authentication']).map((one, index) =>
    fillAuthentication(one, ['authentication', index], filling),
  );
  const filled = {
    event: input.rules,
    delivery: fillDelivery({ ...object(written['delivery']), ...input.delivery }, filling),
    authentication,
    registration: fillRegistration(object(written['registration']), authentication, input.categories, filling),
    capabilities: trusted<Webhooks['capabilities']>(object(written['capabilities'])),
    quirks: [...items(written['quirks']).map((quirk) => trusted<Quirk>({ at: [], ...quirk })), ...input.quirks],
    unknown: texts(written['unknown']),
    sources: trusted<readonly Source[]>(written['sources'] ?? []),
  };
  const stated = Object.entries(object(written['evidence'])).flatMap(
    ([pointer, value]): (readonly [string, Evidence])[] => {
      const evidence = readEvidence(value);
      return evidence === undefined ? [] : [[pointer, evidence]];
    },
  );
  return { ...filled, evidence: { ...filling.evidence, ...Object.fromEntries(stated) } };
}

function fill(
  written: Members,
  defaults: Readonly<Record<string, Json>>,
  path: readonly (string | number)[],
  { evidence }: Filling,
): Members {
  const missing = Object.entries(defaults).filter(([name]) => written[name] === undefined);
  for (const [name, value] of missing) {
    // An empty list or map states nothing, so there is nothing to be known about it.
    if (!isEmpty(value)) evidence[toPointer([...path, name])] = isDefault;
  }
  return { ...written, ...Object.fromEntries(missing) };
}

const isEmpty = (value: Json): boolean =>
  isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;

function fillDelivery(written: Members, filling: Filling): Webhooks['delivery'] {
  const filled = fill(
    written,
    {
      method: 'POST',
      contentType: 'application/json',
      headers: {},
      success: ['2xx'],
      timeout: '10s',
      statuses: {},
      ordering: 'none',
      identity: { body: 'sha256' },
    },
    ['delivery'],
    filling,
  );
  return trusted({ ...filled, retry: fillRetry(object(written['retry']), filling) });
}

function fillRetry(written: Members, filling: Filling): Retry {
  const waits = written['waits'];
  const retries = written['first'] !== undefined || !['none', undefined].includes(ownText(written, 'backoff'));
  const attempts = isList(waits) ? waits.length + 1 : retries ? 2 : 1;
  const counted = fill(written, { attempts }, ['delivery', 'retry'], filling);
  const backoff = Number(counted['attempts']) <= 1 ? 'none' : isList(waits) ? 'list' : 'exponential';
  const told = fill(counted, { backoff }, ['delivery', 'retry'], filling);
  const waiting: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
    exponential: { first: '1m', factor: 2 },
    fixed: { first: '1m' },
  };
  return trusted(fill(told, waiting[ownText(told, 'backoff') ?? ''] ?? {}, ['delivery', 'retry'], filling));
}

function fillAuthentication(written: Members, path: readonly (string | number)[], filling: Filling): Authentication {
  const signature = { timestampUnit: 's', key: { encoding: 'utf8' }, digestEncoding: 'hex' };
  const defaults: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
    hmac: { algorithm: 'sha256', ...signature },
    ed25519: { algorithm: 'ed25519', ...signature },
    bearer: { header: 'Authorization' },
    basic: { in: 'url' },
  };
  const filled = fill(written, defaults[inText(written['scheme'])] ?? {}, path, filling);
  if (!isObject(written['key'])) return trusted(filled);
  return trusted({ ...filled, key: fill(written['key'], { encoding: 'utf8' }, [...path, 'key'], filling) });
}

function fillRegistration(
  written: Members,
  authentication: readonly Authentication[],
  categories: WebhooksInput['categories'],
  filling: Filling,
): Webhooks['registration'] {
  const secret = authentication.some(({ scheme }) => scheme !== 'none');
  const filled = fill(
    written,
    {
      mode: 'manual',
      select: Object.keys(object(written['categories'])).length > 0 ? 'category' : 'all',
      urls: 'many',
      secret: secret ? 'per-endpoint' : 'none',
      secretFrom: secret ? 'provider' : 'none',
      customHeaders: false,
      operations: {},
      members: {},
      errors: {},
      steps: [],
    },
    ['registration'],
    filling,
  );
  const merged = new Map(
    Object.entries(object(written['categories'])).map(([name, events]) => [name, texts(events)] as const),
  );
  for (const [category, events] of Object.entries(categories))
    merged.set(category, [...new Set([...(merged.get(category) ?? []), ...events])]);
  return trusted({ ...filled, categories: Object.fromEntries(merged) });
}

const object = (value: Json | undefined): Members => (isObject(value) ? value : {});
const items = (value: Json | undefined): readonly Members[] => (isList(value) ? value.filter(isObject) : []);
