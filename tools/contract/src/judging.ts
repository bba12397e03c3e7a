/** Every example and scenario of a spec, judged. */
import { callMessages } from './calls.ts';
import type { Event, JsonSchema, Scenario } from './contract.ts';
import { checkAccepted, checkRejected, checkSource, type ExamplesCheck, type Judged } from './examples-check.ts';
import type { MessageExamples } from './examples.ts';
import { createJudge } from './judge.ts';
import type { Model } from './model.ts';
import { placeId } from './place.ts';
import { openScenarios, readScenario } from './scenarios.ts';
import type { Sources } from './sources.ts';

/** Examples by the id of their message's place. */
export type ExamplesByMessage = ReadonlyMap<string, MessageExamples>;

/** Reports what does not hold. Returns the scenarios, whose payloads are made of accepted examples. */
export async function judgeAll(
  model: Model,
  events: readonly Event[],
  examples: ExamplesByMessage,
  sources: Sources,
): Promise<readonly Scenario[]> {
  const opened = openScenarios(sources);
  const calls = callMessages(model.calls).map((message, index) => ({ message, name: `call-${index}` }));
  const payloads = calls.flatMap(({ message, name }) => {
    const payload = model.inline.get(placeId(message.place))?.payload;
    return payload === undefined ? [] : [[name, payload] as const];
  });
  const definitions = new Map<string, JsonSchema>([
    ...model.schemas.map(({ name, schema }) => [name, schema] as const),
    ...payloads,
  ]);
  const check: ExamplesCheck = {
    judge: createJudge(definitions),
    rules: model.rules,
    names: new Set(events.map(({ name }) => name)),
    sources: new Set(model.webhooks.sources.map(({ id }) => id)),
    report: sources.report,
  };
  for (const { name, typeName, message } of model.events)
    await judgeMessage({ name, typeName, isEvent: true }, examples.get(placeId(message.place)), check);
  for (const { message, name } of calls)
    await judgeMessage(
      { name: message.key, typeName: name, isEvent: false },
      examples.get(placeId(message.place)),
      check,
    );
  const scenarios: Scenario[] = [];
  for (const place of opened) scenarios.push(await readScenario(place, events, check));
  return scenarios;
}

async function judgeMessage(
  judged: Judged,
  examples: MessageExamples | undefined,
  check: ExamplesCheck,
): Promise<void> {
  for (const one of examples?.accepted ?? []) {
    checkSource(one, check);
    await checkAccepted(judged, one, check);
  }
  for (const one of examples?.rejected ?? []) await checkRejected(judged, one, check);
}
