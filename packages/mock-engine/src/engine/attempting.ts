/** One attempt: builds and signs the request, sends it, and says what follows. */
import { applyRequestFaults } from '../faults/apply-request-faults.ts';
import type { FaultContext } from '../faults/fault.ts';
import { signingTime } from '../faults/request-faults.ts';
import type { Attempt, Delivery, HeaderList } from '../model.ts';
import { hostAllowed, notAllowed } from '../policy/hosts.ts';
import { maskHeaders, maskUrl } from '../policy/masking.ts';
import { messageId, signedRequest } from '../policy/request.ts';
import type { RequestParts, Sender } from '../policy/request.ts';
import { judgeOutcome } from '../policy/verdict.ts';
import type { Verdict } from '../policy/verdict.ts';
import type { Clock, Outcome, OutgoingRequest, Settlement, Transport } from '../ports.ts';
import type { Random } from '../random.ts';

export interface Attempting {
  readonly clock: Clock;
  /** The time by which deliveries are due. */
  readonly time: () => number;
  readonly transport: Transport;
  /** Decides jitter and faults; each delivery and attempt has chance of its own. */
  readonly random: Random;
  /** All waits are divided by it. */
  readonly timeScale: number;
  readonly allowHosts: readonly string[];
}

export interface Attempted {
  readonly settlement: Settlement;
  /** The receiver said that it wants nothing more. */
  readonly disable: boolean;
}

/** Never rejects: whatever goes wrong is a failed attempt. */
export async function makeAttempt(around: Attempting, sender: Sender, delivery: Delivery): Promise<Attempted> {
  const { clock } = around;
  const [at, started] = [clock.now(), clock.elapsed()];
  const number = delivery.attempts + 1;
  const chance = () => around.random.fork(`${delivery.id} ${number}`);
  const { headers, outcome } = await send(around, sender, delivery, { now: at, chance });
  const verdict = judgeOutcome({
    policy: sender.provider.webhooks.delivery,
    endpoint: sender.endpoint,
    number,
    outcome,
    now: clock.now(),
    random: () => chance().fork('jitter'),
  });
  const attempt: Attempt = {
    deliveryId: delivery.id,
    number,
    at,
    durationMs: Math.round((clock.elapsed() - started) * 10) / 10,
    request: {
      method: sender.method,
      url: maskUrl(sender.endpoint.url),
      headers: maskHeaders(headers, sender.secretHeaders),
    },
    ...(outcome.kind === 'answered' && { response: outcome.response }),
  };
  return settled(attempt, verdict, around);
}

interface Sent {
  readonly headers: HeaderList;
  readonly outcome: Outcome;
}

async function send(around: Attempting, sender: Sender, delivery: Delivery, moment: Moment): Promise<Sent> {
  const { url } = sender.endpoint;
  let headers: HeaderList = [];
  try {
    const request = buildRequest(sender, delivery, moment);
    headers = request.headers;
    // Checked again, since the store may hold an endpoint that was allowed in an earlier run.
    const allowed = hostAllowed(url, around.allowHosts);
    return { headers, outcome: allowed ? await around.transport.send(request) : keptHere(url) };
  } catch (error) {
    const message = `The request could not be made: ${error instanceof Error ? error.name : 'no reason given'}`;
    return { headers, outcome: { kind: 'failed', failure: { reason: 'protocol', message } } };
  }
}

interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The chance of this attempt. */
  readonly chance: () => Random;
}

/** The request of the next attempt of a delivery, with its signature and its faults. */
export function buildRequest(sender: Sender, delivery: Delivery, { now, chance }: Moment): OutgoingRequest {
  const { endpoint, provider, method, timeoutMs } = sender;
  const { event, faults } = delivery;
  const moment = { now: signingTime(now, faults, sender.toleranceMs), id: messageId(delivery.id), url: endpoint.url };
  let parts: RequestParts = signedRequest(sender, event, Buffer.from(delivery.body), moment);
  if (faults.length > 0) {
    const context: FaultContext = { provider, event, endpoint, random: chance() };
    parts = applyRequestFaults(parts, faults, context);
  }
  return { url: endpoint.url, method, timeoutMs, ...parts };
}

function settled(attempt: Attempt, verdict: Verdict, { time, timeScale }: Attempting): Attempted {
  switch (verdict.state) {
    case 'delivered':
      return { settlement: { attempt, state: 'delivered' }, disable: false };
    case 'failed': {
      const { failure, disable = false } = verdict;
      return { settlement: { attempt: { ...attempt, failure }, state: 'failed' }, disable };
    }
    case 'waiting': {
      const dueAt = Math.round(time() + verdict.waitMs / timeScale);
      const waiting = { ...attempt, failure: verdict.failure, nextAt: dueAt };
      return { settlement: { attempt: waiting, state: 'waiting', dueAt }, disable: false };
    }
  }
}

function keptHere(url: string): Outcome {
  const message = notAllowed(URL.parse(url)?.hostname ?? 'the address');
  return { kind: 'failed', failure: { reason: 'not-allowed', message } };
}
