/** How a body tells its event: whether the rules speak of events and members that exist. */
import type { EventRule } from '../schema/webhooks.d.ts';
import { isFree, schemasAt, textsOf } from './body.ts';
import type { EventSource } from './events.ts';
import { didYouMean, someNames } from './nearest.ts';
import type { WrittenRule } from './overrides.ts';
import { children, fromPointer, inText, lastKey, member, type Place } from './place.ts';
import { keyOf, type Report } from './problems.ts';
import type { References } from './references.ts';

export interface RulesCheck {
  readonly events: readonly EventSource[];
  /** None when rules were inferred: these need no check. */
  readonly written: readonly WrittenRule[];
  readonly references: References;
  readonly report: Report;
}

/** Checks that each rule speaks of events and members that exist, and that each event is told by one. */
export function checkRules(check: RulesCheck): void {
  const { events, written, report } = check;
  for (const one of written) checkRule(one, check);
  const untold = events.filter((event) => !isTold(event, check));
  const [first, second] = untold;
  if (first === undefined) return;
  const all = untold.length === events.length && second !== undefined;
  const names = all ? `any of the ${events.length} events` : someNames(untold.map(({ name }) => name));
  report('event-name-not-in-body', first.message.place, { names });
}

const isTold = (event: EventSource, { written, references }: RulesCheck): boolean =>
  event.isTold || written.some(({ rule }) => tells(rule, event, references));

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

function checkRule({ rule, place }: WrittenRule, check: RulesCheck): void {
  const { events, references, report } = check;
  for (const alias of children(member(place, 'aliases'))) {
    const name = inText(alias.value);
    if (!events.some((event) => event.name === name)) reportUnknown(name, alias, check);
  }
  if ('pointer' in rule) for (const event of events) checkConstant(rule, event, references, report);
  if ('present' in rule) for (const one of children(member(place, 'present'))) checkPresent(rule, one, check);
}

function reportUnknown(name: string, place: Place, { events, report }: RulesCheck): undefined {
  const names = events.map((event) => event.name);
  return report('event-unknown', place, { name }, () => didYouMean(name, names));
}

type PointerRule = EventRule & { readonly pointer: string };
type PresentRule = EventRule & { readonly present: Readonly<Record<string, string>> };

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

/** `place` is one pointer of the rule. */
function checkPresent(rule: PresentRule, place: Place, check: RulesCheck): void {
  const { events, references, report } = check;
  const pointer = lastKey(place);
  const name = canonical(rule, inText(place.value));
  const event = events.find((one) => one.name === name);
  if (event === undefined) return reportUnknown(name, place, check);
  if (!has(event, pointer, references) && !isFree(event.payload, references)) {
    report('present-not-in-event', keyOf(place), { pointer, name });
  }
  // A body with the members of two events is told by the one that is written first.
  const pointers = Object.keys(rule.present);
  const earlier = pointers.slice(0, pointers.indexOf(pointer)).map((one) => canonical(rule, rule.present[one]!));
  const later = events.find((one) => one.name !== name && !earlier.includes(one.name) && has(one, pointer, references));
  if (later === undefined) return;
  const why = `the bodies of both may have \`${pointer}\``;
  report('events-not-told-apart', keyOf(place), { first: name, second: later.name, why });
}

const has = ({ payload }: EventSource, pointer: string, references: References): boolean =>
  payload !== undefined && schemasAt(payload, fromPointer(pointer) ?? [], references).length > 0;
