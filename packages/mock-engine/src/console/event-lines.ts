/** What happens in a mock, a line each. */
import type { MockEvent } from '../mock.ts';
import type { Attempt, Delivery, Endpoint } from '../model.ts';
import { clipped, visible, wrapped } from './visible.ts';

export type Style = 'green' | 'red' | 'yellow' | 'dim' | 'bold';
export type Paint = (style: Style, text: string) => string;

export interface LineOptions {
  readonly paint: Paint;
  /** Of the terminal; Infinity where nobody looks, so that nothing is cut. */
  readonly columns: number;
  /** Names the provider on each line: there are several. */
  readonly showProvider: boolean;
}

/** A delivery as an event of the live stream tells it. */
export type ShownDelivery = Pick<Delivery, 'id' | 'provider' | 'event' | 'state' | 'from' | 'faults' | 'attempts'>;

/** How far lines that go on are indented: as wide as the time. */
const INDENT = ' '.repeat(10);

/** Lines for people; none for what the lines of others tell already. */
export function eventLines(event: MockEvent, options: LineOptions): readonly string[] {
  switch (event.kind) {
    case 'attempt':
      return attemptLines(event.delivery, event.attempt, options);
    case 'delivery':
      return event.delivery.state === 'dropped' ? [droppedLine(event.delivery, options)] : [];
    case 'endpoint':
      return [endpointLine(event.change, event.endpoint, options)];
    case 'warning':
      return [options.paint('yellow', `${clock(Date.now())}  ${visible(event.message)}`)];
  }
}

/** `12:00:01  500       12 ms  booking_update → localhost:3000/hooks  again in 1m`, and why it failed when no status says it. */
export function attemptLines(delivery: ShownDelivery, attempt: Attempt, options: LineOptions): readonly string[] {
  const { response, failure } = attempt;
  const status = response === undefined ? (failure?.reason ?? '') : String(response.status);
  const took = `${Math.round(attempt.durationMs)} ms`.padStart(8);
  const head = `${clock(attempt.at)}  ${options.paint(colorOf(delivery, attempt), status.padEnd(7))} ${took}  `;
  const used = 10 + Math.max(status.length, 7) + 1 + Math.max(took.length, 8) + 2;
  const tail = tailOf(delivery, attempt);
  const room = options.columns - used - tail.length;
  const line = `${head}${wayOf(delivery, attempt.request.url, room, options)}${tail === '' ? '' : options.paint('dim', tail)}`;
  if (failure === undefined || failure.reason === 'status') return [line];
  const why = wrapped(visible(failure.message), options.columns - INDENT.length);
  return [line, ...why.map((text) => options.paint('dim', `${INDENT}${text}`))];
}

/** What goes where. When there is too little room, first the address is cut, then the provider goes, then the event is cut. */
function wayOf({ provider, event }: ShownDelivery, url: string, room: number, { showProvider }: LineOptions): string {
  const place = visible(shortUrl(url));
  const both = Math.max(20, room - ' → '.length);
  const least = Math.min(place.length, Math.max(9, Math.floor(both * 0.3)));
  const full = visible(showProvider ? `${provider} ${event}` : event);
  const name = full.length <= both - least ? full : clipped(visible(event), both - least);
  return `${name} → ${clipped(place, both - name.length)}`;
}

function tailOf({ state, faults }: ShownDelivery, { number, nextAt, at, durationMs }: Attempt): string {
  const again = nextAt === undefined ? undefined : `again in ${span(nextAt - at - durationMs)}`;
  const tries = number > 1 ? `try ${number}` : undefined;
  const last = state === 'failed' && number > 1 ? 'gave up' : undefined;
  const parts = [tries, again, last, ...faults].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `  ${parts.join(', ')}`;
}

function colorOf({ state }: ShownDelivery, { failure }: Attempt): Style {
  if (failure === undefined) return 'green';
  return state === 'waiting' ? 'yellow' : 'red';
}

const droppedLine = (delivery: ShownDelivery, { paint, showProvider }: LineOptions): string => {
  const name = visible(showProvider ? `${delivery.provider} ${delivery.event}` : delivery.event);
  return `${clock(Date.now())}  ${paint('yellow', 'dropped')}           ${name}`;
};

function endpointLine(change: string, endpoint: Endpoint, { paint, columns }: LineOptions): string {
  const line = `${change} ${visible(endpoint.provider)} ${visible(shortUrl(endpoint.url))} for ${visible(endpoint.events.join(', '))}`;
  return paint('dim', `${clock(Date.now())}  ${clipped(line, columns - 10)}`);
}

/** On this machine nearly all are plain HTTP. */
const shortUrl = (url: string): string => url.replace(/^http:\/\//, '');

/** Local time of day. */
const clock = (at: number): string => new Date(at).toTimeString().slice(0, 8);

/** A wait in its largest unit: `300ms`, `45s`, `2h`. */
export function span(ms: number): string {
  const whole = Math.max(0, ms);
  if (whole < 950) return `${Math.round(whole)}ms`;
  if (whole < 59_500) return `${Math.round(whole / 1000)}s`;
  if (whole < 3_570_000) return `${Math.round(whole / 60_000)}m`;
  return whole < 171_000_000 ? `${Math.round(whole / 3_600_000)}h` : `${Math.round(whole / 86_400_000)}d`;
}
