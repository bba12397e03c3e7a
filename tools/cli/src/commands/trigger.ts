/** `hookwright trigger`: sends an event, by itself or through a running mock. */
import { attemptLines } from '@hookwright/mock-engine/serve';
import type { Attempt, Delivery, MockedProvider } from '@hookwright/mock-engine';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { loadMockedProvider } from '../mocked-providers.ts';
import { eventListJson, printEventList } from '../mocking/event-list.ts';
import { printOnly, sendOnce, type Sent } from '../mocking/one-off.ts';
import { printAnswer } from '../mocking/print-answer.ts';
import { asUsage } from '../mocking/refusals.ts';
import { askMock, type AskedFor } from '../mocking/running-mock.ts';
import { refuseEventOptions, type TriggerCommandOptions } from '../mocking/trigger-options.ts';
import { amount } from '../report.ts';
import { openTerminal, visible, type Terminal } from '../terminal.ts';

/** @throws {UsageError} */
export async function trigger(
  word: string,
  event: string | undefined,
  options: TriggerCommandOptions,
): Promise<ExitCode> {
  const terminal = openTerminal(options);
  if (event !== undefined && options.scenario !== undefined) {
    throw new UsageError('give an event or --scenario, not both.');
  }
  if (options.scenario !== undefined) refuseEventOptions(options);
  if (event === undefined && options.scenario === undefined)
    return list(await loadMockedProvider(word), options, terminal);
  if (options.dryRun === true) return dryRun(await loadMockedProvider(word), event, options, terminal);
  if (options.forwardTo !== undefined) return forward(await loadMockedProvider(word), event, options, terminal);
  return throughMock(word, event, options, terminal);
}

function list(provider: MockedProvider, { json }: TriggerCommandOptions, terminal: Terminal): ExitCode {
  if (json) terminal.print(JSON.stringify(eventListJson(provider), undefined, 2));
  else printEventList(provider, terminal);
  return exit.ok;
}

type Way = (
  provider: MockedProvider,
  event: string | undefined,
  options: TriggerCommandOptions,
  terminal: Terminal,
) => Promise<ExitCode>;

const dryRun: Way = async (provider, event, options, { print, note }) => {
  const commands = await asUsage(() => printOnly({ provider, event, options }));
  if (options.json) print(JSON.stringify({ commands }, undefined, 2));
  else for (const command of commands) print(command);
  const variables = new Set(commands.flatMap((command) => command.match(/\bHOOKWRIGHT_\w+/g) ?? []));
  if (variables.size > 0) note(`Set ${[...variables].join(' and ')} first: secrets stay out of commands.`);
  return exit.ok;
};

const forward: Way = async (provider, event, options, terminal) => {
  const sent = await asUsage(() =>
    sendOnce(
      { provider, event, options },
      {
        onSecret: (secret) => {
          terminal.note(`Signed with ${visible(secret)},`);
          terminal.note('made for this run; --secret-env NAME signs with your own.');
        },
        onAttempt: printAttempt(options, terminal),
      },
    ),
  );
  if (sent.length === 0)
    throw new UsageError(`${provider.title} sends no ${event ?? 'such story'} to an endpoint like this.`);
  const count = (state: Delivery['state']) => sent.filter(({ delivery }) => delivery.state === state).length;
  const [delivered, dropped] = [count('delivered'), count('dropped')];
  // What a fault was asked to drop went as it should.
  const ok = delivered + dropped === sent.length;
  if (options.json) terminal.print(JSON.stringify({ ok, deliveries: sent.map(sentJson) }, undefined, 2));
  else if (dropped > 0) noteDropped(dropped, terminal);
  else if (sent.length === 1 && options.quiet !== true) printAnswer(sent[0]!.attempts.at(-1)?.response, terminal);
  else terminal.note(`${delivered} of ${sent.length} delivered.`);
  return ok ? exit.ok : exit.findings;
};

const noteDropped = (count: number, { note }: Terminal): void =>
  note(`${amount(count, 'event')} dropped, as the fault asks.`);

const sentJson = ({ delivery, attempts }: Sent): object => ({ ...delivery, attempts });

const throughMock = async (
  word: string,
  event: string | undefined,
  options: TriggerCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const asked = await askMock(word, event, options, printAttempt(options, terminal));
  const { deliveries, attempts, missing, origin } = asked;
  const ok =
    deliveries.length > 0 &&
    missing === 0 &&
    [...attempts.values()].every(({ delivery }) => delivery.state === 'delivered');
  if (options.json) {
    const shown = deliveries.map((delivery) => {
      const first = attempts.get(delivery.id);
      return { ...(first?.delivery ?? delivery), attempts: first === undefined ? [] : [first.attempt] };
    });
    terminal.print(JSON.stringify({ ok, deliveries: shown }, undefined, 2));
  } else explain(asked, event, terminal);
  if (missing > 0) terminal.complain(`The mock at ${origin} ended before it had sent ${amount(missing, 'event')}.`);
  if (deliveries.length === 0) {
    terminal.complain(
      `No endpoint is registered for ${visible(event ?? options.scenario ?? '')} with the mock at ${origin}.`,
    );
  }
  return ok ? exit.ok : exit.findings;
};

/** What the lines of the attempts do not tell. */
function explain({ deliveries, attempts, missing }: AskedFor, event: string | undefined, terminal: Terminal): void {
  const dropped = deliveries.filter(({ state }) => state === 'dropped').length;
  if (dropped > 0) noteDropped(dropped, terminal);
  const later = deliveries.length - attempts.size - dropped - missing;
  if (later > 0)
    terminal.note(`${amount(later, 'event')} will follow${event === undefined ? ', as the story goes' : ''}.`);
}

type Shown = Parameters<typeof attemptLines>[0];

const printAttempt =
  ({ json, quiet }: TriggerCommandOptions, { print, paint }: Terminal) =>
  (delivery: Shown, attempt: Attempt): void => {
    if (json === true || quiet === true) return;
    const columns = process.stdout.isTTY ? process.stdout.columns : Infinity;
    for (const line of attemptLines(delivery, attempt, { paint: paint.result, columns, showProvider: false }))
      print(line);
  };
