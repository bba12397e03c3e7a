/** The one descriptor that a receiver, a mock, a certification and a site take. */
import { code, join, key, literal, ref, typeRef } from '@hookwright/code';
import type { Literal } from '@hookwright/code';
import type { Event } from '@hookwright/contract';
import { fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { generatedModule } from './generated-module.ts';
import { paths } from './layout.ts';
import { ownTypes, schemesOf } from './symbols.ts';
import { tsdocLine } from './tsdoc.ts';

export const emitProvider: Emitter = async (contract) => {
  const { id, exportName, title, version, webhooks, facts } = contract;
  const comment = fileComment(`What the contract says about ${tsdocLine(title)}, for programs.`, contract);
  const value = code`
    export const ${ref(exportName, paths.provider)} = {
      id: ${id},
      title: ${title},
      version: ${version},
      events: {
        ${contract.events.map((event) => code`${key(event.name)}: ${literal(eventFacts(event))},`)}
      },
      validate: ${ref('validate', paths.validators)},
      webhooks: ${literal(webhooks as unknown as Literal)},
      evidence: ${literal(facts)},
    };
  `;
  const provider = typeRef('Provider', paths.runtime('runtime.d.ts'));
  const events = typeRef(ownTypes(contract).events, paths.validatorsModels);
  const type = code`
    export declare const ${ref(exportName, paths.providerTypes)}: ${provider}<${events}, ${join(schemesOf(contract), ' | ')}>;

    export type { Provider } from './runtime.js';
  `;
  return [
    await generatedModule(paths.provider, value, comment),
    await generatedModule(paths.providerTypes, type, comment),
  ];
};

/** What is said about an event that a program may want to show or act on. */
const eventFacts = ({ title, summary, category, deprecated, link, identity }: Event): Literal => ({
  title,
  ...(summary !== undefined && { summary }),
  ...(category !== undefined && { category }),
  deprecated,
  ...(link !== undefined && { link }),
  identity: identity as Literal,
});
