/** Accepted examples must be accepted, rejected ones refused for the reason that is given. */
import type { EventRule } from '../schema/webhooks.d.ts';
import type { Json, RejectedExample } from './contract.ts';
import type { ExampleSource, RejectedSource } from './examples.ts';
import { mainFault, type Fault, type Judge } from './judge.ts';
import { didYouMean } from './nearest.ts';
import { fromPointer, member, toPointer, type Place } from './place.ts';
import type { Origin, Report } from './problems.ts';
import { tellEvent } from './telling.ts';
import { trusted } from './trusted.ts';
import type { Refusal } from './walk.ts';

export interface ExamplesCheck {
  readonly judge: Judge;
  readonly rules: readonly EventRule[];
  /** Wire names of all events. */
  readonly names: ReadonlySet<string>;
  /** Ids of `x-webhooks.sources`. */
  readonly sources: ReadonlySet<string>;
  readonly report: Report;
}

/** What an example belongs to. Only events are told by their bodies. */
export interface Judged {
  readonly name: string;
  readonly typeName: string;
  readonly isEvent: boolean;
}

/** A source is one of the document's, or a page. */
export function checkSource({ example, about }: ExampleSource, { sources, report }: ExamplesCheck): void {
  const { source } = example;
  if (about === undefined || source === undefined || sources.has(source) || /^https?:/.test(source)) return;
  report('source-unknown', member(about, 'source'), { source }, () => didYouMean(source, sources));
}

export async function checkAccepted(
  event: Judged,
  { example, place, headers }: ExampleSource,
  check: ExamplesCheck,
): Promise<void> {
  const { judge, report } = check;
  const suspected = judge.suspect(event.typeName, example.payload);
  if (suspected === 'too-long') return report('example-too-long', place, { name: example.name, event: event.name });
  const faults = suspected.length === 0 ? [] : await judge.faults(event.typeName, example.payload);
  if (faults.length > 0) {
    const fault = mainFault(faults);
    return report('example-refused', pointInto(place, fault.pointer), {
      name: example.name,
      event: event.name,
      fault: sentence(fault),
      more: andMore(faults),
    });
  }
  const told = tellEvent(check.rules, check.names, example.payload, headers);
  if (event.isEvent && told !== event.name && canTell(check.rules, headers))
    report('example-of-other-event', place, { name: example.name, event: event.name, told: inWords(told) });
}

export const inWords = (told: string | undefined): string => (told === undefined ? 'no event' : `\`${told}\``);

/** Rules that read headers cannot judge a body without them. */
export const canTell = (rules: readonly EventRule[], headers: Readonly<Record<string, string>>): boolean =>
  rules.length > 0 && (Object.keys(headers).length > 0 || !rules.some((rule) => 'header' in rule));

export async function checkRejected(
  event: Judged,
  { example, place, expectation }: RejectedSource,
  check: ExamplesCheck,
): Promise<void> {
  const actual = otherReason(event, example, check);
  const details = { name: example.name, event: event.name, reason: example.reason };
  if (actual !== undefined)
    return check.report('rejected-otherwise', member(expectation, 'reason') ?? expectation, { ...details, actual });
  if (example.reason !== 'structure') return;
  const body = trusted<Json>(JSON.parse(example.text));
  const suspected = check.judge.suspect(event.typeName, body);
  if (suspected === 'too-long') return check.report('example-too-long', place, details);
  const isExpected = (refusal: Refusal) => refusal.keyword === example.keyword && isAt(refusal, example.at);
  if (suspected.some(isExpected)) return;
  const faults = await check.judge.faults(event.typeName, body);
  if (faults.some(isExpected)) return;
  if (faults.length === 0) return check.report('rejected-accepted', place, details);
  const fault = mainFault(faults);
  const told = `\`${fault.keyword}\` at \`${fault.pointer}\`, since it ${fault.text}`;
  check.report('rejected-otherwise', member(expectation, 'at') ?? expectation, { ...details, actual: told });
}

/** Why a text is refused before its structure is looked at, when that is not the reason that is given. */
function otherReason(event: Judged, { text, reason }: RejectedExample, check: ExamplesCheck): string | undefined {
  const body = parse(text);
  if (body === undefined) return reason === 'not-json' ? undefined : 'the text does not parse as JSON';
  if (reason === 'not-json') return 'the text parses as JSON';
  if (!event.isEvent && reason !== 'unknown-event') return undefined;
  const told = tellEvent(check.rules, check.names, body.value);
  if (reason === 'unknown-event') return told === undefined ? undefined : `it tells ${inWords(told)}`;
  return told !== event.name && canTell(check.rules, {}) ? `it tells ${inWords(told)}` : undefined;
}

/** A missing member may be named by its own place, or by the object that lacks it. */
const isAt = ({ pointer, member: name }: Refusal, at: string | undefined): boolean =>
  pointer === at || (name !== undefined && pointer + toPointer([name]) === at);

function parse(text: string): { readonly value: Json } | undefined {
  try {
    return { value: trusted<Json>(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

/** `\`/data/id\` must be string`. */
export const sentence = (fault: Fault): string =>
  `${fault.pointer === '' ? 'the body' : `\`${fault.pointer}\``} ${fault.text}`;

export const andMore = (faults: readonly Fault[]): string => {
  const places = new Set(faults.map(({ pointer }) => pointer)).size;
  return places > 1 ? ` (and ${places - 1} more)` : '';
};

/** The place of a fault in the file that holds the body. */
const pointInto = (place: Place, pointer: string): Origin => ({
  file: place.file,
  path: [...place.path, ...(fromPointer(pointer) ?? [])],
  at: 'value',
});
