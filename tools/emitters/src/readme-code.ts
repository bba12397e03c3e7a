/** The TypeScript that the READMEs show. It is compiled by the tests, against the packages it speaks of. */
import { code, id, key, printModule, ref, typeRef } from '@hookwright/code';
import type { Contract, Webhooks } from '@hookwright/contract';
import { MOCK_ENGINE, packageModule } from './layout.ts';
import { ownTypes } from './symbols.ts';

const FILE = 'README.md';

export function modelsExample(contract: Contract): string {
  const map = typeRef(ownTypes(contract).events, packageModule(contract, 'models'));
  const names = contract.events.slice(0, 2).map(({ name }) => name);
  const body = code`
    /** The name of an event decides the type of its body. */
    type Handlers = { [Name in keyof ${map}]?: (body: ${map}[Name]) => void };

    export const handlers: Handlers = {
      ${names.map((name) => code`${key(name)}: (body) => console.log(${name}, body),`)}
    };
  `;
  return printModule(FILE, body).trimEnd();
}

export function validatorsExample(contract: Contract): string {
  const validate = ref('validate', packageModule(contract, 'validators'));
  const told = toldBy(contract.webhooks.event);
  const body = code`
    /** The body is the parsed JSON. */
    export function receive(body: unknown${told && code`, ${id(told.name)}: ${id(told.type)}`}): void {
      const result = ${validate}(body${told && code`, { ${id(told.name)} }`});
      if (!result.ok) {
        for (const { pointer, message } of result.issues) console.error(pointer, message);
      } else if (result.type === ${contract.events[0]?.name}) {
        console.log(result.event, result.drift);
      }
    }
  `;
  return printModule(FILE, body).trimEnd();
}

export function mockExample(contract: Contract): string {
  const { exportName, events } = contract;
  const provider = ref(exportName, packageModule(contract, 'mock'));
  const body = code`
    const mock = await ${ref('startMock', MOCK_ENGINE)}(${provider});
    await mock.register({ url: 'http://localhost:3000/hooks' });
    await mock.trigger(${events[0]?.name});
    await mock.settled();
    console.log(await mock.deliveries());
    await mock.close();
  `;
  return printModule(FILE, body).trimEnd();
}

/** A mock that waits three seconds for an answer, whatever the contract says. */
export function changedMockExample(contract: Contract): string {
  const provider = ref(contract.exportName, packageModule(contract, 'mock'));
  const body = code`
    const { webhooks } = ${provider};
    const delivery = { ...webhooks.delivery, timeout: '3s', retry: { attempts: 2, backoff: 'fixed', first: '1m' } } as const;

    const mock = await ${ref('startMock', MOCK_ENGINE)}({ ...${provider}, webhooks: { ...webhooks, delivery } });
  `;
  return printModule(FILE, body).trimEnd();
}

/** What `validate` needs beside the body to tell the event. */
function toldBy(rules: Webhooks['event']): { readonly name: string; readonly type: string } | undefined {
  if (rules.some((rule) => 'pointer' in rule || 'present' in rule)) return undefined;
  return rules.length > 0 ? { name: 'headers', type: 'Headers' } : { name: 'type', type: 'string' };
}
