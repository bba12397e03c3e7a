/** The part of the descriptor that a receiver needs, where every kilobyte counts: no prose, no evidence, no JSON Schemas. */
import { code, join, key, literal, ref, typeRef } from '@hookwright/code';
import type { Code, Literal } from '@hookwright/code';
import type { Contract, Event } from '@hookwright/contract';
import { fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { generatedModule } from './generated-module.ts';
import { paths } from './layout.ts';
import { ownTypes, schemesOf } from './symbols.ts';
import { tsdocLine } from './tsdoc.ts';
import { checkName } from './verdicts.ts';

type Authentication = Contract['webhooks']['authentication'][number];

const runtime = (name: string) => ref(name, paths.runtime('runtime.js'));

export const emitReceive: Emitter = async (contract) => {
  const comment = fileComment(`What a receiver of ${tsdocLine(contract.title)} needs, and nothing else.`, contract);
  return [
    await generatedModule(paths.receive, descriptor(contract), comment),
    await generatedModule(paths.receiveTypes, descriptorType(contract), comment),
  ];
};

function descriptor({ id, exportName, events, webhooks }: Contract): Code {
  const { authentication, delivery, event: rules } = webhooks;
  const { method, contentType } = delivery;
  return code`
    const validate = /* @__PURE__ */ ${runtime('validator')}(${literal(rules)}, [
      ${events.map(checker)}
    ]);

    export const ${ref(exportName, paths.receive)} = {
      id: ${id},
      events: {
        ${events.map(({ name, identity }) => code`${key(name)}: ${literal({ identity: identity as Literal })},`)}
      },
      validate: validate,
      webhooks: {
        delivery: ${literal({ method, contentType })},
        authentication: ${literal(authentication.map(withoutProse))},
      },
    };
  `;
}

function withoutProse(proof: Authentication): Literal {
  const { description: _, ...rest } = proof;
  return rest as unknown as Literal;
}

function checker({ name, typeName }: Event): Code {
  const check = ref(checkName(typeName), paths.verdicts);
  return code`${runtime('checker')}(${name}, ${check}, ${ref(typeName, paths.schemas)}),`;
}

function descriptorType(contract: Contract): Code {
  const received = typeRef('Received', paths.runtime('runtime.d.ts'));
  const events = typeRef(ownTypes(contract).events, paths.validatorsModels);
  return code`
    export declare const ${ref(contract.exportName, paths.receiveTypes)}: ${received}<${events}, ${join(schemesOf(contract), ' | ')}>;

    export type { Received } from './runtime.js';
  `;
}
