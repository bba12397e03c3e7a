/** The command that registers an endpoint with a running mock. */
import type { Contract, Message, Operation, Type } from '@hookwright/contract';
import { shellWord } from './shell.ts';

const MOCK = 'http://localhost:4010';
/** Where the command sends deliveries: a receiver on this machine. */
const RECEIVER = 'http://localhost:3000/hooks';

/** The provider's own call where it has one, else that of the mock. */
export function registerCommand(contract: Contract): string {
  const { registration } = contract.webhooks;
  const create = contract.operations.find(({ name }) => name === registration.operations.create);
  return registration.mode === 'api' && create !== undefined ? ownCall(create, contract) : mockCall(contract);
}

function ownCall({ method, basePath, path, requests }: Operation, contract: Contract): string {
  const body = registrationBody(contract, RECEIVER);
  return curl(method, `${MOCK}${basePath}${path}`, headersOf(requests[0], contract), body);
}

/** As little as the provider's own call needs. */
export function registrationBody({ webhooks, events }: Contract, url: string): Readonly<Record<string, string>> {
  const { members } = webhooks.registration;
  return {
    [memberName(members['url'] ?? 'url')]: url,
    ...(members['event'] !== undefined && { [memberName(members['event'])]: events[0]?.name ?? '' }),
  };
}

/** The last name of a JSON pointer, or the name itself. */
const memberName = (member: string): string => member.split('/').at(-1) ?? member;

function mockCall({ id, events, webhooks }: Contract): string {
  const { select, categories } = webhooks.registration;
  const [category] = Object.keys(categories);
  const chosen = { all: {}, event: { events: [events[0]?.name] }, category: { categories: [category] } }[select];
  const headers = { 'Content-Type': 'application/json' };
  return curl('POST', `${MOCK}/_hookwright/providers/${id}/endpoints`, headers, { url: RECEIVER, ...chosen });
}

/** Those that the call asks for, with the values that the contract shows. */
export function headersOf(request: Message | undefined, { types }: Contract): Readonly<Record<string, string>> {
  const named = (type: Type | undefined): Type | undefined =>
    type?.kind === 'reference' ? types.find(({ name }) => name === type.to)?.type : type;
  const headers = named(request?.headers);
  const fields = headers?.kind === 'object' ? headers.fields.filter(({ required }) => required) : [];
  const shown = fields.flatMap(({ name, about }) => {
    const [example] = about.examples;
    return typeof example === 'string' ? [[name, example]] : [];
  });
  return { ...Object.fromEntries(shown), 'Content-Type': 'application/json' };
}

export const curl = (method: string, url: string, headers: Readonly<Record<string, string>>, body: object): string =>
  [
    `curl -X ${shellWord(method)} ${shellWord(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    `-d ${shellWord(JSON.stringify(body))}`,
  ].join(' \\\n  ');
