/** The README of each generated package, for a person who found it on the registry. */
import type { Contract } from '@hookwright/contract';
import type { Emitter } from './emitter.ts';
import { packageName } from './layout.ts';
import type { Artifact } from './layout.ts';
import { markdownCode, markdownText } from './markdown.ts';
import { modelsExample, validatorsExample } from './readme-code.ts';
import { eventName, markdownTable, providerLink, readmePage, unknownList, whenSent } from './readme-page.ts';

export const emitModelsReadme: Emitter = (contract) => {
  const validators = markdownCode(packageName(contract, 'validators'));
  return readmePage(contract, 'models', [
    `TypeScript types for ${providerLink(contract)}.`,
    ...about(contract),
    ...use(contract, 'models', modelsExample(contract)),
    `These are types alone, so nothing looks at a body when it arrives. ${validators} does.`,
    ...howWellKnown(contract),
  ]);
};

export const emitValidatorsReadme: Emitter = (contract) =>
  readmePage(contract, 'validators', [
    `Validators for ${providerLink(contract)}, compiled ahead of time, with types and JSON Schemas. It has no dependencies.`,
    ...about(contract),
    ...use(contract, 'validators', validatorsExample(contract)),
    OPEN,
    MODULES,
    ...howWellKnown(contract),
  ]);

const MODULES = `The module \`./provider\` describes the provider's webhooks as data, \`./receive\` is the part of it that a receiver needs, for
bundles where every kilobyte counts, and \`./schemas/\` holds a JSON Schema of each body.`;

const OPEN = `A body that holds more than the contract knows is accepted, since providers add to their events: what is new is
listed in \`drift\`. With \`mode: 'strict'\` it is refused.`;

const STATUSES = `*Published* is what the provider says, *observed* what arrived, *inferred* what follows from either, and
*assumed* a choice of the contract's authors.`;

function about({ description, events, link }: Contract): readonly string[] {
  const rows = events.map((event) => [eventName(event), markdownCode(event.typeName), whenSent(event, link)]);
  const table = markdownTable(['event', 'its body', 'when it is sent'], rows);
  return description === undefined ? [table] : [markdownText(description), table];
}

function use(contract: Contract, artifact: Artifact, example: string): readonly string[] {
  const development = artifact === 'models' ? '--save-dev ' : '';
  const install = `npm install ${development}${packageName(contract, artifact)}`;
  return ['## Use', `\`\`\`sh\n${install}\n\`\`\``, `\`\`\`ts\n${example}\n\`\`\``];
}

function howWellKnown(contract: Contract): readonly string[] {
  const { facts } = contract;
  const { unstated, ...stated } = facts;
  const counts = Object.entries({ ...stated, 'of unknown origin': unstated }).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const counted = `The contract holds ${total} facts: ${counts.map(([status, count]) => `${count} ${status}`).join(', ')}.`;
  const parts = [...(total === 0 ? [] : [`${counted}\n${STATUSES}`]), ...unknownList(contract)];
  return parts.length === 0 ? [] : ['## How well it is known', ...parts];
}
