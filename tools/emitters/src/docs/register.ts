/** How an endpoint is registered. */
import { evidenceAt } from '@hookwright/contract';
import type { Contract, Webhooks } from '@hookwright/contract';
import type { Code, Line, RegisterDocs } from '../../runtime/docs.js';
import { headersOf, registerCommand, registrationBody } from '../mock-commands.ts';
import { errorFacts, registrationFacts } from '../registration-facts.ts';
import { evidenceMember, factOf } from './facts.ts';
import { operationDocs } from './operations.ts';
import { lineOf } from './spans.ts';

export function registerDocs(contract: Contract): RegisterDocs {
  const { webhooks, operations } = contract;
  const { registration } = webhooks;
  const rows = [...registrationFacts(registration), ...errorFacts(registration, operations)];
  return {
    intro: intros[registration.mode],
    mode: registration.mode,
    steps: registration.steps.map((step, index) => ({
      text: lineOf(step),
      ...evidenceMember(evidenceAt(webhooks, ['registration', 'steps', index])),
    })),
    facts: rows.map((row) => factOf(row, webhooks)),
    examples: [...ownExample(contract), withMock(contract)],
    operations: operations.map((operation) => operationDocs(operation, contract)),
  };
}

const intros: Readonly<Record<Webhooks['registration']['mode'], Line>> = {
  manual: ['By hand. There is no API and no dashboard.'],
  dashboard: ['On a page of the provider. There is no API.'],
  api: ['By calls to an API.'],
};

const URL = 'https://hooks.example.com';

/** The provider's own call, or what to tell people or enter. */
function ownExample(contract: Contract): readonly Code[] {
  const { webhooks, id, events } = contract;
  const { mode, select, categories, customHeaders, operations } = webhooks.registration;
  const url = `${URL}/${id}`;
  const create = contract.operations.find(({ name }) => name === operations.create);
  if (mode === 'api' && create !== undefined) {
    const headers = Object.entries(headersOf(create.requests[0], contract));
    const body = JSON.stringify(registrationBody(contract, url), null, 2);
    const head = [
      `${create.method} ${create.basePath}${create.path} HTTP/1.1`,
      ...headers.map((pair) => pair.join(': ')),
    ];
    return [{ id: 'register', label: 'Request', language: 'http', text: [...head, '', body].join('\n') }];
  }
  const chosen = {
    all: [],
    event: events.slice(0, 3).map(({ name }) => name),
    category: Object.keys(categories).slice(0, 3),
  };
  const lines = [
    `URL: ${url}`,
    ...(select === 'all' ? [] : [`Events: ${chosen[select].join(', ')}`]),
    ...(customHeaders ? ['Header: X-Webhook-Token, with a long random value'] : []),
  ];
  const [label, text] =
    mode === 'manual'
      ? ['What to tell them', ['Please send us your webhooks.', '', ...lines].join('\n')]
      : ['What to enter', lines.join('\n')];
  return [{ id: 'register', label, language: 'text', text }];
}

const withMock = (contract: Contract): Code => ({
  id: 'mock',
  label: 'With the mock',
  language: 'sh',
  text: registerCommand(contract),
  note: ['The mock runs on this machine: ', { code: `npx hookwright mock ${contract.id}` }, '.'],
});
