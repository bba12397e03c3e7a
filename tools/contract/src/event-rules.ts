/** How a body tells its event: whether the rules speak of events and members that exist. */
import { isFree, schemasAt, textsOf } from './body.ts';
import type { EventRule } from '../schema/webhooks.d.ts';
import type { EventSource } from './events.ts';
import { didYouMean, someNames } from './nearest.ts';
import { fromPointer, member, type Place } from './place.ts';
import { keyOf, type Report } from './problems.ts';
import type { References } from './references.ts';

export interface RulesCheck {
  readonly events: readonly EventSource[];
  readonly rules: readonly EventRule[];
  /** Where `x-webhooks.event` stands, when it is written. */
  readonly written: Place | undefined;
  readonly references: References;
  readonly report: Report;
}

/** Checks that each rule speaks of events and members that exist, and that each event is told by one. */
export function checkRules(check: RulesCheck): void {
  const { events, rules, written, report } = check;
  if (written !== undefined)
    for (const [index, rule] of rules.entries()) checkNames(rule, member(written, String(index)), check);
  const untold = events.filter((event) => !isTold(event, check));
  const [first, second] = untold;
  if (first === undefined) return;
  const all = untold.length === events.length && second !== undefined;
  const names = all ? `any of the ${events.length} events` : someNames(untold.map(({ name }) => name));
  report('event-name-not-in-body', first.message.place, { names });
}

/** Inferred rules tell those events whose constants they were inferred from. */
const isTold = (event: EventSource, { rules, written, references }: RulesCheck): boolean =>
  written === undefined ? event.isTold : rules.some((rule) => tells(rule, event, references));

/** Whether a body of this event can be told by this rule. */
function tells(rule: EventRule, event: EventSource, references: References): boolean {
  if ('header' in rule) return true;
  if ('present' in rule) return Object.values(rule.present).some((name) => canonical(rule, name) === event.name);
  return (
    isFree(event.payload, references) ||
    schemasAt(event.payload!, fromPointer(rule.pointer) ?? [], references).length > 0
  );
}

const canonical = (rule: EventRule, name: string): string =>
  rule.aliases !== undefined && Object.hasOwn(rule.aliases, name) ? rule.aliases[name]! : name;

function checkNames(rule: EventRule, place: Place | undefined, { events, references, report }: RulesCheck): void {
  const names = events.map(({ name }) => name);
  const aliases = place && member(place, 'aliases');
  for (const [alias, name] of Object.entries(rule.aliases ?? {})) {
    if (!names.includes(name))
      report('event-unknown', aliases && member(aliases, alias), { name, hint: didYouMean(name, names) });
  }
  if ('pointer' in rule) for (const event of events) checkConstant(rule, event, references, report);
  if ('present' in rule) checkPresent(rule, place && member(place, 'present'), { events, references, report });
}

/** A constant that names another event would make every delivery look like that one. */
function checkConstant(rule: PointerRule, event: EventSource, references: References, report: Report): void {
  const places =
    event.payload === undefined ? [] : schemasAt(event.payload, fromPointer(rule.pointer) ?? [], references);
  const texts = places.map((place) => textsOf(place, references));
  if (
    places.length === 0 ||
    texts.some((some) => some === undefined || some.some((text) => canonical(rule, text) === event.name))
  )
    return;
  const values = [...new Set(texts.flatMap((some) => some ?? []))].map((text) => `\`${text}\``).join(' or ');
  report('event-name-disagrees', places[0], { name: event.name, pointer: rule.pointer, values });
}

type PointerRule = EventRule & { readonly pointer: string };
type PresentCheck = Pick<RulesCheck, 'events' | 'references' | 'report'>;

function checkPresent(
  rule: EventRule & { readonly present: Readonly<Record<string, string>> },
  place: Place | undefined,
  check: PresentCheck,
): void {
  const { events, references, report } = check;
  const pointers = Object.keys(rule.present);
  const has = (event: EventSource, pointer: string) =>
    event.payload !== undefined && schemasAt(event.payload, fromPointer(pointer) ?? [], references).length > 0;
  for (const [index, pointer] of pointers.entries()) {
    const origin = place && member(place, pointer);
    const name = canonical(rule, rule.present[pointer]!);
    const event = events.find((one) => one.name === name);
    if (event === undefined)
      report('event-unknown', origin, {
        name,
        hint: didYouMean(
          name,
          events.map((one) => one.name),
        ),
      });
    else if (!has(event, pointer) && !isFree(event.payload, references))
      report('present-not-in-event', origin && keyOf(origin), { pointer, name });
    // A body with both members is told by the one that is written first, so a later event must not have an earlier one's.
    const later = events.find(
      (one) =>
        one.name !== name &&
        has(one, pointer) &&
        !pointers.slice(0, index).some((earlier) => canonical(rule, rule.present[earlier]!) === one.name),
    );
    if (later !== undefined && event !== undefined) {
      report('events-not-told-apart', origin && keyOf(origin), {
        first: name,
        second: later.name,
        why: `the bodies of both may have \`${pointer}\``,
      });
    }
  }
}
