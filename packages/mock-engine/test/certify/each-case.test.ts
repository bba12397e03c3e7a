/** No case is there for show: each is lost by a receiver that has the mistake which it looks for. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { cases, runCertification } from '../../src/certify/index.ts';
import { providers } from '../support/contracts.ts';
import { handwrittenReceiver, proofs, served, type Flaw, type Served } from './receivers.ts';

interface Seen {
  readonly request: IncomingMessage;
  readonly text: string;
  /** Undefined when the text is no JSON. */
  readonly body: unknown;
  /** Requests that were answered before. */
  readonly before: readonly Seen[];
  /** Requests that are here now, this one among them. */
  readonly now: number;
  readonly pieces: number;
}

type Name = keyof typeof providers;

/** Answers with what the function says; nothing where it says nothing. */
const answering =
  (statusFor: (seen: Seen) => number | undefined | Promise<number | undefined>): RequestListener =>
  (request, response) => {
    const chunks: Buffer[] = [];
    current += 1;
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('close', () => (current -= 1));
    request.on('end', async () => {
      const text = Buffer.concat(chunks).toString();
      const seen: Seen = { request, text, body: parsed(text), before, now: current, pieces: chunks.length };
      const status = await statusFor(seen);
      before.push(seen);
      if (status !== undefined) response.writeHead(status).end();
    });
  };
const before: Seen[] = [];
let current = 0;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
const verdict = (name: Name, { body }: Seen) => providers[name].validate(body);
const isRepeated = ({ text, before: earlier }: Seen) => earlier.some((one) => one.text === text);
const driftOf = (name: Name, seen: Seen) => {
  const result = verdict(name, seen);
  return result.ok ? result.drift.map(({ code }) => code) : [];
};
const unless = (wrong: boolean, status = 422) => (wrong ? status : 200);
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const location = ({ body }: Seen) => memberOf(memberOf(body, 'payload'), 'location');
const isOf = ({ body }: Seen, type: string) => memberOf(body, 'event') === type;

let aborted = false;
const afterAbort: RequestListener = (request, response) => {
  request.on('aborted', () => (aborted = true));
  answering(() => (aborted ? 500 : 200))(request, response);
};

const lost: Readonly<Record<string, readonly [Name, RequestListener] | Flaw>> = {
  examples: ['lokalebasen', answering(({ text }) => unless(text.includes('client'), 500))],
  variants: ['lokalebasen', answering((seen) => unless(!isExample(seen)))],
  forms: ['lokalebasen', answering((seen) => unless(typeof memberOf(location(seen), 'id') === 'number'))],
  'new-values': ['lokalebasen', answering((seen) => unless(driftOf('lokalebasen', seen).includes('new-value')))],
  'optional-members': [
    'lokalebasen',
    answering((seen) => unless(memberOf(memberOf(seen.body, 'payload'), 'comment') === undefined)),
  ],
  'unknown-member': 'refuses-unknown-members',
  'unknown-event': ['lokalebasen', answering((seen) => unless(!verdict('lokalebasen', seen).ok))],
  'raw-body': 'reserialises',
  'tampered-body': ['hostBuilding', answering(() => 200)],
  'wrong-secret': ['hostBuilding', answering(() => 200)],
  'missing-signature': ['hostBuilding', answering(() => 200)],
  'malformed-signature': 'throws-on-unequal-lengths',
  'stale-timestamp': 'no-tolerance',
  'future-timestamp': 'no-tolerance',
  'clock-skew': ['hostBuilding', answering(({ request }) => unless(timeOf(request) > Date.now() / 1000 + 5, 401))],
  replayed: ['hostBuilding', answering((seen) => unless(isRepeated(seen), 500))],
  'header-case': ['lokalebasen', answering(({ request }) => unless(!request.rawHeaders.includes('Content-Type'), 415))],
  'missing-token': ['ventrata', answering(() => 200)],
  'wrong-token': [
    'ventrata',
    answering(({ request }) => unless(!String(request.headers['x-webhook-token']).startsWith('value'), 401)),
  ],
  'forged-unhandled': 'handles-before-verifying',
  'refused-examples': ['lokalebasen', answering(() => 200)],
  'null-member': ['lokalebasen', answering(({ text }) => unless(text.includes('null'), 500))],
  'malformed-json': ['lokalebasen', answering(({ body }) => unless(body === undefined, 500))],
  'wrong-content-type': ['lokalebasen', answering(() => 200)],
  'wrong-method': ['lokalebasen', answering(() => 200)],
  'huge-body': ['lokalebasen', answering(() => 200)],
  duplicate: ['lokalebasen', answering((seen) => unless(isRepeated(seen), 409))],
  'duplicate-once': 'no-dedupe',
  'replayed-once': 'no-dedupe',
  'concurrent-duplicates': [
    'lokalebasen',
    answering(async (seen) => {
      await soon();
      return unless(seen.now > 2, 500);
    }),
  ],
  'concurrent-once': 'no-dedupe',
  reordered: [
    'hostBuilding',
    answering((seen) =>
      unless(isOf(seen, 'tenant_enabled') && !seen.before.some((one) => isOf(one, 'tenant_created'))),
    ),
  ],
  'after-refusal': [
    'lokalebasen',
    answering((seen) => unless(seen.request.headers['content-type'] === 'text/plain' || isRepeated(seen))),
  ],
  'after-refusal-handled': 'claims-first',
  'in-time': ['lokalebasen', answering(() => undefined)],
  'odd-bodies': ['lokalebasen', answering(({ body }) => unless(typeof body !== 'object' || body === null, 500))],
  'slow-body': ['lokalebasen', answering(({ pieces }) => unless(pieces > 3, 500))],
  'cut-off': ['lokalebasen', afterAbort],
  burst: [
    'lokalebasen',
    answering(async ({ now }) => {
      await soon();
      return unless(now > 20, 503);
    }),
  ],
};

const timeOf = ({ headers }: IncomingMessage) => Number(/^t=(\d+)/.exec(String(headers['host-signature']))?.[1]);

const isExample = ({ body }: Seen): boolean =>
  Object.values(providers.lokalebasen.examples['enquiry_created'] ?? {}).some(
    ({ payload }) => JSON.stringify(payload) === JSON.stringify(body),
  );

test('every case is here', () => {
  expect(Object.keys(lost)).toEqual(cases.map(({ id }) => id));
});

test.each(Object.keys(lost))('%s is lost', async (id) => {
  before.length = 0;
  const mistake = lost[id]!;
  const [name, receiver]: readonly [Name, Served | Omit<Served, 'probe'>] =
    typeof mistake === 'string'
      ? ['hostBuilding', await handwrittenReceiver(mistake)]
      : [mistake[0], { target: (await served(mistake[1])).target }];
  const credentials = proofs[name].given;
  const timeoutMs = id === 'in-time' ? 200 : 2000;
  const { results } = await runCertification(providers[name], { ...receiver, credentials, only: [id], timeoutMs });
  expect(results.map(({ outcome }) => outcome)).toEqual(['failed']);
});
