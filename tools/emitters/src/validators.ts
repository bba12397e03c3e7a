/** The module that services import: one validator for each event, and one for all of them. Behaviour is in the runtime. */
import { code, doc, join, literal, ref, typeRef } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Contract, Event } from '@hookwright/contract';
import { eventComment, fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { generatedModule } from './generated-module.ts';
import { paths } from './layout.ts';
import { modelsText } from './models.ts';
import { ownTypes } from './symbols.ts';
import { tsdocLine } from './tsdoc.ts';
import { checkName } from './verdicts.ts';

const runtime = (name: string) => ref(name, paths.runtime('runtime.js'));
const runtimeType = (name: string) => typeRef(name, paths.runtime('runtime.d.ts'));
const model = (name: string) => typeRef(name, paths.validatorsModels);

export const emitValidators: Emitter = async (contract) => {
  const comment = fileComment(`Validators for the events of ${tsdocLine(contract.title)}.`, contract);
  return [
    await generatedModule(paths.validators, validators(contract), comment),
    await generatedModule(paths.validatorsTypes, validatorsTypes(contract), comment),
    // The types of the models package, beside the validators, which so depend on nothing.
    { path: paths.validatorsModels, text: await modelsText(contract) },
  ];
};

function validators(contract: Contract): Code {
  return code`
    ${contract.events.map(validator)}

    export const validate = /* @__PURE__ */ ${runtime('validator')}(${literal(contract.webhooks.event)}, [
      ${contract.events.map(({ exportName }) => code`${ref(exportName, paths.validators)},`)}
    ]);

    export { ContractError } from './runtime.js';
  `;
}

function validator({ name, exportName, typeName }: Event): Code {
  const check = ref(checkName(typeName), paths.verdicts);
  const schema = ref(typeName, paths.schemas);
  return code`export const ${ref(exportName, paths.validators)} = /* @__PURE__ */ ${runtime('event')}(${name}, ${check}, ${schema});`;
}

function validatorsTypes(contract: Contract): Code {
  const events = contract.events.map(
    (event) => code`
      ${doc(eventComment(event))}export declare const ${ref(event.exportName, paths.validatorsTypes)}: ${runtimeType('EventValidator')}<${model(event.typeName)}, ${event.name}>;
    `,
  );
  return code`
    ${join(events, '\n\n')}

    /**
     * Finds the event that a body is, then checks it. A body that is accepted comes back as it is, with its type.
     *
     * It never throws. A body that the contract refuses has at least one issue; the drift of an accepted one says how it
     * differs from what the contract lists.
     */
    export declare function validate(body: unknown, options?: ${runtimeType('ValidateOptions')}): ${runtimeType('Result')}<${model(ownTypes(contract).events)}>;

    export type * from './models.js';
    export { ContractError } from './runtime.js';
    export type { EventValidator, Finding, Result, ValidateOptions } from './runtime.js';
  `;
}
