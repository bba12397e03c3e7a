/** Stories of several events, as a mock plays them. */
import { code, key, typeRef } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Scenario, ScenarioStep } from '@hookwright/contract';
import type { Emitter } from './emitter.ts';
import { MOCK_ENGINE } from './layout.ts';
import { block, data, dataModule } from './mock-data.ts';

export const emitMockScenarios: Emitter = (contract) => {
  const { scenarios } = contract;
  const type = typeRef('Scenario', MOCK_ENGINE);
  const exported = {
    name: 'scenarios',
    comment: 'Name → a story whose events belong together, with ids that agree.',
    value: block(scenarios.map((scenario) => code`${key(scenario.name)}: ${story(scenario)},`)),
    type: block(scenarios.map(({ name }) => code`readonly ${key(name)}: ${type};`)),
  };
  return dataModule('scenarios', 'stories of events that belong together.', [exported], contract);
};

const story = ({ title, description, steps }: Scenario): Code =>
  block([
    code`title: ${title},`,
    ...(description === undefined ? [] : [code`description: ${description},`]),
    code`
      steps: [
        ${steps.map((step) => code`${stepOf(step)},`)}
      ],
    `,
  ]);

const stepOf = ({ event, after, note, payload }: ScenarioStep): Code => data({ event, after, note, payload });
