/** Bodies that the contract accepts, by event and name, and bodies that it refuses. */
import { code, join, key, literal, typeRef } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Contract, Event, Example, RejectedExample } from '@hookwright/contract';
import type { Emitter } from './emitter.ts';
import { MOCK_ENGINE, packageModule } from './layout.ts';
import { block, data, dataModule } from './mock-data.ts';

export const emitMockExamples: Emitter = (contract) => {
  const type = typeRef('Example', MOCK_ENGINE);
  const body = (event: Event) => typeRef(event.typeName, packageModule(contract, 'validators'));
  const examples = {
    name: 'examples',
    comment: 'Event → its accepted examples by name, the one to send by default first.',
    value: values(contract, ({ examples }) => examples.map((one) => code`${key(one.name)}: ${example(one)},`)),
    type: types(contract, (event) =>
      event.examples.map(({ name }) => code`readonly ${key(name)}: ${type}<${body(event)}>;`),
    ),
  };
  return dataModule('examples', 'bodies of its events that the contract accepts.', [examples], contract);
};

export const emitMockRejected: Emitter = (contract) => {
  const type = typeRef('RejectedExample', MOCK_ENGINE);
  const rejected = {
    name: 'rejected',
    comment: 'Event → bodies that the contract refuses, by name. Some do not parse.',
    value: values(contract, ({ rejected }) => rejected.map((one) => code`${key(one.name)}: ${refused(one)},`)),
    type: types(contract, ({ rejected }) => rejected.map(({ name }) => code`readonly ${key(name)}: ${type};`)),
  };
  return dataModule('rejected', 'bodies that the contract refuses.', [rejected], contract);
};

/** An object with a member for each event. */
const values = ({ events }: Contract, membersOf: (event: Event) => readonly Code[]): Code =>
  block(events.map((event) => code`${key(event.name)}: ${block(membersOf(event))},`));

/** Its type. */
const types = ({ events }: Contract, membersOf: (event: Event) => readonly Code[]): Code =>
  block(events.map((event) => code`readonly ${key(event.name)}: ${block(membersOf(event))};`));

const example = ({ payload, summary, origin }: Example): Code => data({ summary, origin, payload });

const refused = ({ text, reason }: RejectedExample): Code => code`
  {
    text:
      ${join(
        linesOf(text).map((line) => literal(line)),
        ' +\n',
      )},
    reason: ${reason},
  }
`;

/** Each with its line end, so that nothing of the text is lost. */
const linesOf = (text: string): readonly string[] => (text === '' ? [''] : text.split(/(?<=\n)/));
