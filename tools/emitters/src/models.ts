import { code, doc, id, join, key, printText, verbatim } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Contract, NamedType } from '@hookwright/contract';
import { eventComment, fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { formatted } from './formatted.ts';
import { paths } from './layout.ts';
import { printTypes } from './printed-types.ts';
import { ownTypes } from './symbols.ts';
import type { OwnTypes } from './symbols.ts';
import { tsdocLine } from './tsdoc.ts';

/** All types of a provider in one file, and a module that makes the package loadable. */
export const emitModels: Emitter = async (contract) => [
  { path: paths.models, text: await modelsText(contract) },
  { path: paths.modelsModule, text: 'export {};\n' },
];

/** Texts by contract: the validators carry the same types, and printing them costs most of a run. */
const printed = new WeakMap<Contract, Promise<string>>();

export function modelsText(contract: Contract): Promise<string> {
  const text = printed.get(contract) ?? printModels(contract);
  printed.set(contract, text);
  return text;
}

async function printModels(contract: Contract): Promise<string> {
  const own = ownTypes(contract);
  const types = await printTypes(inReadingOrder(contract), contract, own.otherString);
  const body = code`
    ${doc(fileComment(`${tsdocLine(contract.title)}, as TypeScript types.`, contract))}
    ${eventTypes(contract, own)}

    ${join(
      types.map((text) => verbatim(text)),
      '\n',
    )}
  `;
  return formatted(paths.models, printText(body));
}

/** The bodies of events in the order of the document, then the types they share in code-point order. */
function inReadingOrder({ events, types }: Contract): readonly NamedType[] {
  const bodies = new Set(events.map(({ typeName }) => types.find(({ name }) => name === typeName)));
  return [...[...bodies].filter((type) => type !== undefined), ...types.filter((type) => !bodies.has(type))];
}

function eventTypes({ events }: Contract, own: OwnTypes): Code {
  const entries = events.map((event) => code`${doc(eventComment(event))}${key(event.name)}: ${id(event.typeName)};`);
  const [map, name, any] = [id(own.events), id(own.eventName), id(own.event)];
  return code`
    /** Every event, from its name on the wire to its body. */
    export interface ${map} {
      ${entries}
    }

    /** The name of an event, as it is on the wire. */
    export type ${name} = keyof ${map};

    /** The body of any event. */
    export type ${any} = ${map}[${name}];

    /** Any other string, written so that an editor still suggests the known values beside it. */
    export type ${id(own.otherString)} = string & {};
  `;
}
