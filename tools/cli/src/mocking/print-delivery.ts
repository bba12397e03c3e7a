/** Deliveries of a mock, for people. */
import type { Attempt } from '@hookwright/mock-engine';
import { attemptLines } from '@hookwright/mock-engine/serve';
import { visible, type Paint, type Terminal } from '../terminal.ts';
import { printAnswer } from './print-answer.ts';
import type { DeliveryView } from './running-mock.ts';

const colors = { waiting: 'yellow', delivered: 'green', failed: 'red', dropped: 'dim' } as const;

/** `12:00:01  delivered  1×  booking_update  01JD…`. The id is last, so that it is easy to copy. */
export function deliveryRow({ id, state, attempts, event, createdAt }: DeliveryView, paint: Paint): string {
  const time = new Date(createdAt).toTimeString().slice(0, 8);
  const tries = `${attempts}×`.padStart(3);
  return `${time}  ${paint(colors[state], state.padEnd(9))} ${tries}  ${visible(event).padEnd(20)}  ${visible(id)}`;
}

export function printDelivery(
  delivery: DeliveryView & { readonly body: string },
  attempts: readonly Attempt[],
  terminal: Terminal,
): void {
  const { print, paint } = terminal;
  const bold = (text: string) => print(paint.result('bold', text));
  const fact = (name: string, value: string) => print(`${name.padEnd(10)}${visible(value)}`);
  bold(`${visible(delivery.provider)} ${visible(delivery.event)}`);
  fact('id', delivery.id);
  fact('state', delivery.state);
  fact('endpoint', delivery.endpointId);
  fact('from', delivery.from);
  if (delivery.faults.length > 0) fact('faults', delivery.faults.join(', '));
  print('');
  bold('Body');
  for (const line of indented(delivery.body).split('\n')) print(visible(line));
  for (const attempt of attempts) printAttempt(delivery, attempt, terminal);
}

function printAttempt(delivery: DeliveryView, attempt: Attempt, terminal: Terminal): void {
  const { print, paint } = terminal;
  const { request, response, number } = attempt;
  print(`\n${paint.result('bold', `Attempt ${number}`)}`);
  const columns = process.stdout.isTTY ? process.stdout.columns : Infinity;
  const shown = { ...delivery, state: number < delivery.attempts ? ('waiting' as const) : delivery.state };
  for (const line of attemptLines(shown, attempt, { paint: paint.result, columns, showProvider: false })) print(line);
  print(`          ${visible(request.method)} ${visible(request.url)}`);
  for (const [name, value] of request.headers) print(`          ${visible(name)}: ${visible(value)}`);
  if (response === undefined) return;
  print(`          ${paint.result('dim', 'answered')} ${response.status}`);
  for (const [name, value] of response.headers) print(`          ${visible(name)}: ${visible(value)}`);
  printAnswer(response, terminal);
}

/** JSON on several lines; what is no JSON as it is. */
function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
