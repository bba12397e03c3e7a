/** Tries a receiver by every case, and says what it is worth. */
import type { MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import { maskUrl } from '../policy/masking.ts';
import { hostAllowed } from '../policy/hosts.ts';
import type { Outcome, Transport } from '../ports.ts';
import type { AnyProvider } from '../start.ts';
import { createTransport } from '../transport/undici.ts';
import { freshBody, eventsOf } from './bodies.ts';
import { chooseCases } from './cases.ts';
import {
  UnreachableError,
  type CaseResult,
  type Certification,
  type CertifyOptions,
  type Failure,
} from './certification.ts';
import { judgeEffect, judgeOutcome } from './judge.ts';
import { accepted } from './plans/accepting.ts';
import type { CertificationCase, Plan, Shipment } from './plan.ts';
import { createProbe, ProbeError, type Probe } from './probe.ts';
import { hintOf, scoreOf } from './score.ts';
import { openDesk, type Desk } from './sending.ts';
import { readSubject, type Subject } from './subject.ts';

/** Cases in a row that end without any answer, before the others are not tried. */
const mostSilent = 2;

/** How long the first contact may take. */
const contactMs = 2000;

/**
 * Sends the battery to a receiver, one case after the other. Redirects are not followed.
 *
 * @throws {UnreachableError} when nothing listens at the target, or the probe does not answer as it should
 * @throws {MockError} `bad-request`, `bad-registration` and `host-not-allowed` for options that do not fit the provider
 */
export async function runCertification(provider: AnyProvider, options: CertifyOptions): Promise<Certification> {
  const mocked = provider as unknown as MockedProvider;
  const chosen = chooseCases(options);
  checkHosts(options);
  const subject = readSubject(mocked, options);
  const transport = options.transport ?? createTransport({ allowHosts: options.allowHosts ?? [] });
  try {
    await makeContact(subject, transport);
    const probe = options.probe === undefined ? undefined : createProbe(options.probe, transport, subject.timeoutMs);
    await askOnce(probe);
    const desk = openDesk(subject, transport, options.now ?? Date.now);
    const results = await tryAll(chosen, { subject, desk, probe, onResult: options.onResult });
    checkTried(mocked, results);
    const hint = hintOf(results);
    return {
      provider: { id: mocked.id, title: mocked.title, version: mocked.version },
      target: maskUrl(subject.endpoint.url),
      ...scoreOf(results),
      results,
      ...(hint !== undefined && { hint }),
    };
  } finally {
    if (options.transport === undefined) await transport.close();
  }
}

function checkHosts({ target, probe, allowHosts = [] }: CertifyOptions): void {
  for (const url of probe === undefined ? [target] : [target, probe]) {
    const { hostname = '', protocol } = URL.parse(url) ?? {};
    if (protocol !== 'http:' && protocol !== 'https:') {
      const help = 'Give an absolute one, such as http://localhost:3000/hooks.';
      throw new MockError('bad-request', `${url === probe ? 'The probe' : 'The target'} is no http URL`, help);
    }
    if (hostAllowed(url, allowHosts)) continue;
    const help = `Say --allow-host ${hostname} if deliveries may leave this machine for it.`;
    throw new MockError('host-not-allowed', `${hostname} is not this machine`, help);
  }
}

function checkTried({ title }: MockedProvider, results: readonly CaseResult[]): void {
  if (results.some(({ outcome }) => outcome !== 'left-out')) return;
  const [first] = results;
  const reason = first?.outcome === 'left-out' ? `: ${first.reason}` : '';
  throw new MockError('bad-request', `No case that was chosen applies to ${title}${reason}`, 'Choose others.');
}

/** One line instead of forty failures. */
async function makeContact({ endpoint, timeoutMs }: Subject, transport: Transport): Promise<void> {
  const timeout = Math.min(contactMs, timeoutMs);
  const request = { url: endpoint.url, method: 'HEAD', headers: [], body: new Uint8Array(), timeoutMs: timeout };
  const outcome = await transport.send(request);
  if (outcome.kind === 'answered') return;
  const { reason, message } = outcome.failure;
  if (['refused', 'dns', 'tls', 'not-allowed'].includes(reason)) throw new UnreachableError(message);
}

async function askOnce(probe: Probe | undefined): Promise<void> {
  try {
    await probe?.handled();
  } catch (error) {
    if (error instanceof ProbeError) throw new UnreachableError(error.message);
    throw error;
  }
}

interface Trial {
  readonly subject: Subject;
  readonly desk: Desk;
  readonly probe: Probe | undefined;
  readonly onResult: CertifyOptions['onResult'];
}

async function tryAll(chosen: readonly CertificationCase[], trial: Trial): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  let silent = 0;
  for (const one of chosen) {
    const { result, answers } = silent < mostSilent ? await tryCase(one, trial) : notTried(one, trial);
    if (result.outcome !== 'left-out') silent = answers > 0 ? 0 : silent + 1;
    results.push(result);
    trial.onResult?.(result, results.length, chosen.length);
  }
  return results;
}

interface Tried {
  readonly result: CaseResult;
  /** How many requests were answered at all. */
  readonly answers: number;
}

async function tryCase(one: CertificationCase, trial: Trial): Promise<Tried> {
  const facts = factsOf(one, trial.subject);
  const reason = one.leftOut?.(trial.subject);
  if (reason !== undefined) return { result: { ...facts, outcome: 'left-out', reason }, answers: 0 };
  const plan = await one.plan(trial.subject);
  if ('since' in plan) return { result: { ...facts, outcome: 'left-out', reason: plan.since }, answers: 0 };
  const { failures, answers } = await carryOut(one, plan, trial);
  const checks = plan.stages.flat().length + (plan.effect === undefined ? 0 : 1);
  return {
    result:
      failures.length === 0
        ? { ...facts, outcome: 'passed', checks }
        : { ...facts, outcome: 'failed', checks, failures },
    answers,
  };
}

/** What would apply is lost: a receiver that falls silent is none. */
function notTried(one: CertificationCase, { subject }: Trial): Tried {
  const facts = factsOf(one, subject);
  const reason = one.leftOut?.(subject);
  if (reason !== undefined) return { result: { ...facts, outcome: 'left-out', reason }, answers: 0 };
  const failure = { what: 'all of it', expected: 'an answer', got: 'not sent, since the cases before got no answer' };
  return { result: { ...facts, outcome: 'failed', checks: 1, failures: [failure] }, answers: 0 };
}

const factsOf = ({ id, group, title, points, expects, why, fix }: CertificationCase, subject: Subject) => ({
  id,
  group,
  title,
  points,
  expects,
  why: why(subject),
  fix,
});

interface Carried {
  readonly failures: readonly Failure[];
  readonly answers: number;
}

async function carryOut(one: CertificationCase, plan: Plan, trial: Trial): Promise<Carried> {
  const { probe } = trial;
  const { effect } = plan;
  if (effect === undefined || probe === undefined) return sendStages(plan, trial);
  try {
    const before = await probe.handled();
    const carried = await sendStages(plan, trial);
    // What comes after is handled after, so its count says that the others were counted.
    const marker = await freshBody(trial.subject, eventsOf(trial.subject.provider)[0]!, `after ${one.id}`);
    const { failures, answers } = await sendStages({ stages: [[accepted(marker)]] }, trial);
    const handled = (await probe.untilHandled(before + effect + 1)) - before - 1;
    const wrong = failures.length > 0 ? undefined : judgeEffect(effect, handled);
    const all = [...carried.failures, ...failures, ...(wrong === undefined ? [] : [wrong])];
    return { failures: all, answers: carried.answers + answers };
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error;
    return { failures: [{ what: 'the probe', expected: 'a number', got: error.message }], answers: 0 };
  }
}

/** Nothing more is sent once a request is not answered in time: the next ones would only wait as long. */
async function sendStages({ stages }: Plan, { subject, desk }: Trial): Promise<Carried> {
  const { delivery } = subject.provider.webhooks;
  const failures: Failure[] = [];
  let answers = 0;
  for (const stage of stages) {
    const outcomes = await Promise.all(stage.map((shipment) => desk.send(shipment)));
    const pairs = stage.map((shipment, index) => [shipment, outcomes[index]!] as const);
    for (const [shipment, outcome] of pairs) {
      if (outcome.kind === 'answered') answers += 1;
      const failure = judgeOutcome(shipment, outcome, delivery);
      if (failure !== undefined) failures.push(failure);
    }
    if (pairs.some(isSilent)) break;
  }
  return { failures, answers };
}

const isSilent = ([{ expects }, outcome]: readonly [Shipment, Outcome]): boolean =>
  expects !== 'anything' && outcome.kind === 'failed' && outcome.failure.reason === 'timeout';
