/** Scenarios: stories of several events, told with accepted examples whose values are set to belong together. */
import type { Event, Json, Scenario, ScenarioStep, SharedValue } from './contract.ts';
import { andMore, canTell, inWords, sentence, type ExamplesCheck } from './examples-check.ts';
import { basename, join } from './files.ts';
import { mainFault } from './judge.ts';
import { didYouMean } from './nearest.ts';
import { children, inText, fromPointer, isList, isObject, lastKey, member, own, ownText, type Place } from './place.ts';
import type { Sources } from './sources.ts';
import { readSpecFile } from './spec-files.ts';
import { tellEvent } from './telling.ts';

/** Files of `scenarios/`, each checked against its JSON Schema. */
export function openScenarios(sources: Sources): readonly Place[] {
  const folder = join(sources.root, 'scenarios');
  const files = (sources.list(folder)?.files ?? []).filter((file) => /\.ya?ml$/.test(file));
  return files.flatMap((file) => readSpecFile(join(folder, file), 'scenario', sources) ?? []);
}

export async function readScenario(place: Place, events: readonly Event[], check: ExamplesCheck): Promise<Scenario> {
  const steps: ScenarioStep[] = [];
  for (const one of children(member(place, 'steps'))) {
    const step = await readStep(one, member(place, 'shared'), events, check);
    if (step !== undefined) steps.push(step);
  }
  const description = ownText(place.value, 'description');
  return {
    name: basename(place.file).replace(/\.[^.]*$/, ''),
    title: ownText(place.value, 'title') ?? '',
    ...(description !== undefined && { description }),
    steps,
    shared: readShared(place),
  };
}

/** The values of `shared`, each with the places that take it. */
const readShared = (place: Place): readonly SharedValue[] =>
  children(member(place, 'shared')).map((one) => {
    const name = lastKey(one);
    const at = children(member(place, 'steps')).flatMap((step, index) =>
      children(member(step, 'set'))
        .filter((set) => sharedName(set) === name)
        .map((set) => ({ step: index, pointer: lastKey(set) })),
    );
    return { name, value: one.value, at };
  });

/** `{ shared: name }` and nothing else. */
function sharedName(place: Place): string | undefined {
  const name = ownText(place.value, 'shared');
  return name === undefined || children(place).length !== 1 ? undefined : name;
}

async function readStep(
  step: Place,
  shared: Place | undefined,
  events: readonly Event[],
  check: ExamplesCheck,
): Promise<ScenarioStep | undefined> {
  const { report } = check;
  const name = ownText(step.value, 'event') ?? '';
  const event = events.find((one) => one.name === name);
  if (event === undefined) {
    const names = events.map((one) => one.name);
    return report('event-unknown', member(step, 'event'), { name }, () => didYouMean(name, names));
  }
  const wanted = ownText(step.value, 'example') ?? '';
  const example = event.examples.find((one) => one.name === wanted);
  if (example === undefined) {
    const names = event.examples.map((one) => one.name);
    const details = { name: wanted, event: name };
    return report('scenario-example-unknown', member(step, 'example'), details, () => didYouMean(wanted, names));
  }
  const payload = change(example.payload, step, shared, check);
  await judge(step, event, payload, check);
  const note = ownText(step.value, 'note');
  return { event: name, after: ownText(step.value, 'after') ?? '0s', ...(note !== undefined && { note }), payload };
}

async function judge(
  step: Place,
  event: Event,
  payload: Json,
  { judge, rules, names, report }: ExamplesCheck,
): Promise<void> {
  const suspected = judge.suspect(event.typeName, payload);
  if (suspected === 'too-long') return report('example-too-long', step, { name: event.name, event: event.name });
  const faults = suspected.length === 0 ? [] : await judge.faults(event.typeName, payload);
  if (faults.length > 0)
    return report('scenario-refused', step, {
      event: event.name,
      fault: sentence(mainFault(faults)),
      more: andMore(faults),
    });
  const told = tellEvent(rules, names, payload);
  if (told === event.name || !canTell(rules, {})) return;
  report('scenario-refused', step, { event: event.name, fault: `the body tells ${inWords(told)}`, more: '' });
}

function change(payload: Json, step: Place, shared: Place | undefined, { report }: ExamplesCheck): Json {
  let changed = payload;
  for (const one of children(member(step, 'set'))) {
    const value = readValue(one, shared, report);
    const next = value === undefined ? changed : put(changed, fromPointer(lastKey(one)) ?? [], value);
    if (next === undefined) report('scenario-pointer-unknown', one, { pointer: lastKey(one) });
    else changed = next;
  }
  for (const one of children(member(step, 'unset'))) {
    const next = put(changed, fromPointer(inText(one.value)) ?? [], undefined);
    if (next === undefined) report('scenario-pointer-unknown', one, { pointer: inText(one.value) });
    else changed = next;
  }
  return changed;
}

/** A value as it stands, or the shared one that it names. */
function readValue(place: Place, shared: Place | undefined, report: ExamplesCheck['report']): Json | undefined {
  const name = sharedName(place);
  if (name === undefined) return place.value;
  const value = own(shared?.value, name);
  if (value !== undefined) return value;
  return report('scenario-shared-unknown', place, { name }, () => didYouMean(name, children(shared).map(lastKey)));
}

/** A copy with one member set, or taken out when `value` is undefined. Undefined when the pointer leads nowhere. */
function put(body: Json, keys: readonly string[], value: Json | undefined): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (isList(body)) {
    const items = body;
    const index = Number(key);
    if (
      !/^\d+$/.test(key) ||
      index > items.length ||
      (index === items.length && (value === undefined || rest.length > 0))
    )
      return undefined;
    if (rest.length === 0) return value === undefined ? items.toSpliced(index, 1) : items.toSpliced(index, 1, value);
    const inner = put(items[index]!, rest, value);
    return inner === undefined ? undefined : items.toSpliced(index, 1, inner);
  }
  if (!isObject(body)) return undefined;
  const entries = Object.entries(body);
  const known = Object.hasOwn(body, key);
  if (rest.length === 0 && value === undefined)
    return known ? Object.fromEntries(entries.filter(([name]) => name !== key)) : undefined;
  if (rest.length > 0 && !known) return undefined;
  const inner = rest.length === 0 ? value : put(body[key] ?? null, rest, value);
  if (inner === undefined) return undefined;
  return Object.fromEntries(
    known ? entries.map(([name, old]) => [name, name === key ? inner : old]) : [...entries, [key, inner]],
  );
}
