/** The module that services import: one validator for each event, and one for all of them. Behaviour is in the runtime. */
import { code, doc, join, literal, printModule, ref, typeRef } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Contract, Event, JsonSchema } from '@hookwright/contract';
import { reach } from './assertions.ts';
import { eventComment, fileComment } from './comments.ts';
import type { Emitter } from './emitter.ts';
import { formatted } from './formatted.ts';
import { paths } from './layout.ts';
import { emitModels } from './models.ts';
import { validatedSchemas } from './schemas.ts';
import { ownTypes } from './symbols.ts';
import { tsdocLine } from './tsdoc.ts';
import { checkName } from './verdicts.ts';

const runtime = (name: string) => ref(name, paths.runtime('runtime.js'));
const runtimeType = (name: string) => typeRef(name, paths.runtime('runtime.d.ts'));
const model = (name: string) => typeRef(name, paths.validatorsModels);

export const emitValidators: Emitter = async (contract) => {
  const types = (await emitModels(contract)).find(({ path }) => path === paths.models)!;
  return [
    await file(paths.validators, validators(contract)),
    await file(paths.validatorsTypes, validatorsTypes(contract)),
    // The types of the models package, beside the validators, which so depend on nothing.
    { path: paths.validatorsModels, text: types.text },
  ];
};

const file = async (path: string, body: Code) => ({ path, text: await formatted(path, printModule(path, body)) });

function validators(contract: Contract): Code {
  const schemas = validatedSchemas(contract);
  return code`
    ${doc(fileComment(`Validators for the events of ${tsdocLine(contract.title)}.`, contract))}
    ${contract.events.map((event) => validator(event, schemas))}

    export const validate = /* @__PURE__ */ ${runtime('validator')}(${literal(contract.webhooks.event)}, [
      ${contract.events.map(({ exportName }) => code`${ref(exportName, paths.validators)},`)}
    ]);

    export { ${runtime('ContractError')} };
  `;
}

function validator({ name, exportName, typeName }: Event, schemas: ReadonlyMap<string, JsonSchema>): Code {
  const check = ref(checkName(typeName), paths.verdicts);
  const needed = new Set([typeName, ...reach(schemas.get(typeName)!, schemas)]);
  const list = join([...needed].map((type) => ref(type, paths.schemas)), ', ');
  return code`
    export const ${ref(exportName, paths.validators)} = /* @__PURE__ */ ${runtime('event')}(${name}, ${check}, () => [${list}]);

  `;
}

function validatorsTypes(contract: Contract): Code {
  const events = contract.events.map(
    (event) => code`
      ${doc(eventComment(event))}
      export declare const ${ref(event.exportName, paths.validatorsTypes)}: ${runtimeType('EventValidator')}<${model(event.typeName)}, ${event.name}>;

    `,
  );
  const shared = ['EventValidator', 'Finding', 'Result', 'ValidateOptions'].map(runtimeType);
  return code`
    ${doc(fileComment(`Validators for the events of ${tsdocLine(contract.title)}.`, contract))}
    ${events}
    /**
     * Finds the event that a body is, then checks it. A body that is accepted comes back as it is, with its type.
     *
     * It never throws. A body that the contract refuses has at least one issue; the drift of an accepted one says how it
     * differs from what the contract lists.
     */
    export declare function validate(body: unknown, options?: ${runtimeType('ValidateOptions')}): ${runtimeType('Result')}<${model(ownTypes(contract).events)}>;

    export { ${runtime('ContractError')} };
    export type { ${join(shared, ', ')} };
  `;
}
