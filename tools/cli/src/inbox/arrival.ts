/** One request that came to an inbox, and what became of it: as lines for people, and as JSON. */
import { visible, type Paint } from '../terminal.ts';
import type { HttpMessage } from './http-message.ts';
import { jsonText } from './json-text.ts';
import { isAccepted, type Judgement } from './judgement.ts';
import { printSections } from './print-sections.ts';
import { sectionsOf, type Section } from './sections.ts';

export interface Arrival {
  /** From 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly message: HttpMessage;
  /** Absent when no provider could be told. */
  readonly judgement?: Judgement;
  /** The file that it was recorded in. */
  readonly file?: string;
  /** What was answered. */
  readonly status: number;
  /** Why it could not be sent on, as a sentence without its full stop. */
  readonly forwardFailure?: string;
}

export const isRefused = ({ judgement }: Arrival): boolean => judgement === undefined || !isAccepted(judgement);

export interface Look {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

/** Columns of names that stand below each other. */
export interface Columns {
  readonly provider: number;
  readonly event: number;
}

const NO_COLUMNS: Columns = { provider: 0, event: 0 };

const NOBODY = 'no provider could be told; name one, or begin the path with its id';

/** `10:15:30  accepted  200  host-building  tenant_created  164 B`, and for what is refused why. */
export function compactLine(arrival: Arrival, look: Look, columns: Columns): string {
  const why = reasonOf(arrival);
  const head = headOf(arrival, look.paint, columns);
  const room = look.width - head.width - 2;
  if (why === undefined) return head.text;
  // What does not fit beside the facts is cut: the other outputs say all of it.
  return room < 8 ? head.text : `${head.text}  ${look.paint('dim', cut(visible(why), room))}`;
}

export function interactiveLines(arrival: Arrival, look: Look): readonly string[] {
  const { judgement, message, forwardFailure, file, receivedAt } = arrival;
  const page = { ...look, indent: 2 };
  const sections = judgement === undefined ? [NOBODY_SECTION] : briefly(sectionsOf(judgement, receivedAt));
  return [
    headOf(arrival, look.paint).text,
    ...printSections(sections, page),
    ...(forwardFailure === undefined ? [] : [`  ${look.paint('red', 'forward'.padEnd(11))}${visible(forwardFailure)}`]),
    ...(file === undefined ? [] : [`  ${look.paint('dim', `${'recorded'.padEnd(11)}${visible(file)}`)}`]),
    ...bodyLines(message.body, look.width - 4).map((line) => `  ${look.paint('dim', '│')} ${line}`),
    '',
  ];
}

const NOBODY_SECTION = { label: 'origin', state: 'bad', text: NOBODY, details: [] } as const;

/** Where it comes from is always told; of the rest, what is not as it should be. */
const briefly = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => {
    const isOrigin = section.label === 'signature' || section.label === 'origin';
    const { label, state, text, details } = section;
    // What holds for every request of a provider is no news at each of them.
    if (isOrigin && state !== 'bad') return [{ label, state, text, details }];
    return isOrigin || state !== 'ok' ? [section] : [];
  });

/** Everything about it on one line. Headers are left out, since they hold tokens; recordings have them. */
export function jsonLine(arrival: Arrival): string {
  const facts = factsOf(arrival);
  const text = { ...facts, text: textOf(arrival.message.body) };
  const { body } = arrival.judgement ?? {};
  if (body?.kind !== 'json') return jsonText(text);
  try {
    return jsonText({ ...facts, body: body.value });
  } catch {
    // Nested too deeply to print.
    return jsonText(text);
  }
}

function factsOf({ number, receivedAt, message, judgement, file, status, forwardFailure }: Arrival): object {
  return {
    number,
    receivedAt: new Date(receivedAt).toISOString(),
    method: message.method,
    target: message.target,
    bytes: message.body.length,
    accepted: judgement !== undefined && isAccepted(judgement),
    provider: judgement?.provider.id ?? null,
    event: judgement?.event ?? null,
    origin: judgement === undefined ? null : { ...judgement.proof, hints: judgement.hints },
    issues: judgement?.issues ?? [],
    drift: judgement?.drift ?? [],
    status,
    ...(forwardFailure === undefined ? {} : { forwardFailure }),
    ...(file === undefined ? {} : { file }),
  };
}

function headOf(
  arrival: Arrival,
  paint: Paint,
  columns = NO_COLUMNS,
): { readonly text: string; readonly width: number } {
  const { receivedAt, judgement, message, status } = arrival;
  const refused = isRefused(arrival);
  const verdict = (refused ? 'refused' : 'accepted').padEnd(8);
  const time = new Date(receivedAt).toTimeString().slice(0, 8);
  const name = (text: string | undefined, column: number) => cut(visible(text ?? '?'), 40).padEnd(column);
  const facts = [
    String(status),
    name(judgement?.provider.id, columns.provider),
    name(judgement?.event, columns.event),
    sizeOf(message.body.length).padStart(columns === NO_COLUMNS ? 0 : 6),
  ].join('  ');
  return { text: `${time}  ${paint(refused ? 'red' : 'green', verdict)}  ${facts}`, width: 20 + facts.length };
}

function reasonOf({ judgement, forwardFailure }: Arrival): string | undefined {
  if (forwardFailure !== undefined) return forwardFailure;
  if (judgement === undefined) return NOBODY;
  const { proof, body, issues, drift } = judgement;
  if (!proof.ok) return `${proof.code}: ${proof.message}`;
  if (body.kind === 'other') return body.why;
  if (issues[0] !== undefined) return issues[0].message;
  return drift[0] === undefined ? undefined : `drift: ${drift[0].message}`;
}

const sizeOf = (bytes: number): string => (bytes < 10_000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`);

/** Lines of a body that are shown; the rest is counted. */
const MOST_LINES = 14;

function bodyLines(body: Uint8Array, width: number): readonly string[] {
  const lines = readable(textOf(body)).split('\n');
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(visible(line.slice(0, width + 1)), width));
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `… ${more} more ${more === 1 ? 'line' : 'lines'}`] : shown;
}

/** Indented when it is JSON; as it came when it is not, or when it is nested too deeply to print. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
