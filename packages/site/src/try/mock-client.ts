/** Calls of a mock's control API from the page. */
import type { Webhooks } from '@hookwright/receiver';
import { isSameTarget } from './targets.ts';
import type { FaultKind, WireAttempt, WireDelivery, WireEndpoint } from './wire.ts';

/** What went wrong with a call, for the reader. */
export interface Trouble {
  /** A few words. */
  readonly title: string;
  /** What to do next, or more about it. */
  readonly help: string;
  /** Nobody answered: the mock is gone. */
  readonly isGone: boolean;
}

export class CallError extends Error {
  override readonly name = 'CallError';
  readonly trouble: Trouble;
  /** The last part of the problem's type: `unknown-delivery`. */
  readonly code: string;

  constructor(trouble: Trouble, code = '') {
    super(trouble.title);
    this.trouble = trouble;
    this.code = code;
  }
}

export interface Logged {
  readonly delivery: WireDelivery;
  readonly attempts: readonly WireAttempt[];
}

export interface Registered {
  readonly endpoint: WireEndpoint;
  /** True when this call made it, so that its answer holds the secret. */
  readonly isNew: boolean;
  /** The address that gave way, where a provider delivers to one only. */
  readonly movedFrom?: string;
}

export interface Trigger {
  readonly provider: string;
  readonly event: string;
  readonly data: unknown;
  readonly faults: readonly string[];
  readonly endpoint: string;
}

/** Every call throws a `CallError` when it fails. */
export interface MockClient {
  readonly base: string;
  readonly about: () => Promise<{ readonly providers: readonly string[] }>;
  readonly faultKinds: () => Promise<readonly FaultKind[]>;
  /** Registers the address, or finds it registered. */
  readonly ensureEndpoint: (provider: string, url: string, webhooks: Webhooks) => Promise<Registered>;
  readonly trigger: (trigger: Trigger) => Promise<readonly WireDelivery[]>;
  readonly resend: (delivery: string) => Promise<WireDelivery>;
  readonly log: (delivery: string) => Promise<Logged>;
  readonly hasten: (delivery: string) => Promise<WireDelivery>;
  readonly stop: (delivery: string) => Promise<WireDelivery>;
}

/** A mock that does not answer for so long has gone. Milliseconds. */
const PATIENCE = 10_000;

export function createMockClient(base: string, fetcher: typeof fetch = fetch): MockClient {
  const call = <Answer>(method: string, path: string, body?: unknown): Promise<Answer> =>
    callMock<Answer>(fetcher, `${base}/_hookwright${path}`, method, body);
  const endpoint = (id: string) => `/endpoints/${encodeURIComponent(id)}`;
  const delivery = (id: string, act = '') => `/deliveries/${encodeURIComponent(id)}${act}`;
  const one = ({ delivery: changed }: { delivery: WireDelivery }) => changed;

  async function ensureEndpoint(provider: string, url: string, webhooks: Webhooks): Promise<Registered> {
    const path = `/providers/${encodeURIComponent(provider)}/endpoints`;
    const { endpoints } = await call<{ endpoints: readonly WireEndpoint[] }>('GET', path);
    const known = endpoints.find((candidate) => isSameTarget(candidate.url, url));
    const wish = wishOf(webhooks);
    if (known !== undefined) {
      if (known.url === url && known.state === 'active' && grants(known, wish))
        return { endpoint: known, isNew: false };
      const changed = await call<WireEndpoint>('PATCH', endpoint(known.id), { url, ...wish.members });
      return { endpoint: changed, isNew: false };
    }
    const [only] = endpoints;
    if (webhooks.registration.urls === 'one' && only !== undefined) {
      const moved = await call<WireEndpoint>('PATCH', endpoint(only.id), { url, ...wish.members });
      return { endpoint: moved, isNew: false, movedFrom: only.url };
    }
    const body = { url, ...wish.members, ...wish.token };
    return { endpoint: await call<WireEndpoint>('POST', path, body), isNew: true };
  }

  return {
    base,
    about: () => call('GET', ''),
    faultKinds: async () => (await call<{ faults: readonly FaultKind[] }>('GET', '/faults/kinds')).faults,
    ensureEndpoint,
    trigger: async (trigger) =>
      (await call<{ deliveries: readonly WireDelivery[] }>('POST', '/trigger', trigger)).deliveries,
    resend: async (id) => one(await call('POST', delivery(id, '/resend'))),
    log: (id) => call('GET', delivery(id)),
    hasten: async (id) => one(await call('POST', delivery(id, '/attempt'))),
    stop: async (id) => one(await call('POST', delivery(id, '/stop'))),
  };
}

interface Wish {
  readonly members: { readonly members?: Readonly<Record<string, unknown>> };
  readonly token: { readonly token?: string };
}

/** Retries, where they must be asked for; and a token, where only a token proves anything. */
function wishOf({ delivery: { retryOnlyIf }, authentication }: Webhooks): Wish {
  const schemes = authentication.map(({ scheme }) => scheme);
  const wantsToken = schemes.includes('bearer') && !schemes.includes('hmac') && !schemes.includes('ed25519');
  return {
    members: retryOnlyIf === undefined ? {} : { members: { [retryOnlyIf]: true } },
    token: wantsToken ? { token: crypto.randomUUID() } : {},
  };
}

const grants = ({ members }: WireEndpoint, { members: { members: wanted = {} } }: Wish): boolean =>
  Object.entries(wanted).every(([name, value]) => members[name] === value);

async function callMock<Answer>(fetcher: typeof fetch, url: string, method: string, body: unknown): Promise<Answer> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetcher(url, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    answer = text === '' ? {} : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new CallError(strange(url));
    throw new CallError(gone(url));
  }
  if (response.ok) return answer as Answer;
  throw refused(answer, response.status, url);
}

const gone = (url: string): Trouble => ({
  title: `Nothing answers at ${hostOf(url)}`,
  help: 'The mock has ended, or was never started. Start it and look again.',
  isGone: true,
});

const strange = (url: string): Trouble => ({
  title: `What answers at ${hostOf(url)} is no mock`,
  help: 'Another program has this port. Start the mock on another one with --port.',
  isGone: false,
});

/** A problem as RFC 9457 has it. */
function refused(answer: unknown, status: number, url: string): CallError {
  const problem = (typeof answer === 'object' && answer !== null ? answer : {}) as Readonly<Record<string, unknown>>;
  const textOf = (name: string) => {
    const text = problem[name];
    return typeof text === 'string' ? text : undefined;
  };
  const title = textOf('title');
  if (title === undefined) return new CallError({ ...strange(url), title: `${hostOf(url)} answered ${status}` });
  const help = [textOf('detail'), textOf('help')].flatMap((text) => (text === undefined ? [] : sentence(text)));
  return new CallError({ title, help: help.join(' '), isGone: false }, textOf('type')?.split('/').at(-1));
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

export const hostOf = (url: string): string => URL.parse(url)?.host ?? url;
