/** Carries requests over HTTP/1.1 with undici, whose `dispatch` costs a fraction of `fetch`. */
import type { LookupFunction } from 'node:net';
import type { AttemptFailure } from '../model.ts';
import type { OutgoingRequest, Outcome, Transport } from '../ports.ts';
import type { Connections } from './connections.ts';
import { exchange } from './exchange.ts';
import { loopbackLookup, refusalOf, type Resolve } from './loopback.ts';

export interface TransportOptions {
  /** Hosts that may be elsewhere, without scheme and port. All others must be this machine. */
  readonly allowHosts?: readonly string[];
  /** How names become addresses. */
  readonly resolve?: Resolve;
}

/** A URL, taken apart. */
interface Target {
  readonly origin: string;
  readonly path: string;
  /** Host and port, for people. */
  readonly at: string;
  readonly refusal?: AttemptFailure;
}

export interface HttpTransport extends Transport {
  /** Loads what the first delivery needs, so that it does not have to wait. */
  readonly prepare: () => Promise<void>;
}

/** A transport that delivers to this machine, and elsewhere only to hosts that are allowed. */
export function createTransport({ allowHosts = [], resolve }: TransportOptions = {}): HttpTransport {
  const targetOf = rememberTargets(allowHosts);
  let opening: Promise<Connections> | undefined;
  let connections: Connections | undefined;
  let closed = false;
  const prepare = async (): Promise<Connections> =>
    (connections = await (opening ??= load(loopbackLookup(allowHosts, resolve))));

  return {
    prepare: async () => void (await prepare()),
    send: async (request) => {
      const target = targetOf(request.url);
      if (target.refusal !== undefined) return failed(target.refusal);
      const ready = connections ?? (await prepare());
      return closed ? failed(STOPPED) : sendOn(ready, request, target);
    },
    close: async () => {
      closed = true;
      await (await opening)?.close();
    },
  };
}

const STOPPED: AttemptFailure = { reason: 'interrupted', message: 'the mock was stopped before it was sent' };

const failed = (failure: AttemptFailure): Outcome => ({ kind: 'failed', failure });

/** Loading undici takes longer than all of a mock's start, so the first delivery does it. */
async function load(lookup: LookupFunction): Promise<Connections> {
  const [undici, { openConnections }] = await Promise.all([import('undici'), import('./connections.ts')]);
  return openConnections(undici, lookup);
}

/** Nothing but a whole answer leaves a connection in a state that the next request can rely on. */
async function sendOn(
  connections: Connections,
  request: OutgoingRequest,
  { origin, path, at }: Target,
): Promise<Outcome> {
  const connection = connections.take(origin);
  const outcome = await exchange(connection.client, request, { path, at });
  const reusable = outcome.kind === 'answered' && !outcome.response.truncated;
  if (reusable) connections.giveBack(connection);
  else connections.drop(connection);
  return outcome;
}

/** Endpoints are few and deliveries many, so a URL is read once. */
const MAX_TARGETS = 1000;

function rememberTargets(allowHosts: readonly string[]): (url: string) => Target {
  const known = new Map<string, Target>();
  return (url) => {
    const found = known.get(url);
    if (found !== undefined) return found;
    if (known.size >= MAX_TARGETS) known.clear();
    const target = readTarget(url, allowHosts);
    known.set(url, target);
    return target;
  };
}

function readTarget(text: string, allowHosts: readonly string[]): Target {
  const url = URL.parse(text) ?? new URL('none:');
  const target = { origin: url.origin, path: url.pathname + url.search, at: url.host };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { ...target, refusal: { reason: 'protocol', message: 'the URL is not one of http or https' } };
  }
  const refusal = refusalOf(url, allowHosts);
  return refusal === undefined ? target : { ...target, refusal: { reason: 'not-allowed', message: refusal } };
}
