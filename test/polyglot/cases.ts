/** What every language has to read and write: all examples of all contracts, and what they leave out. */
import { join } from 'node:path';
import { readContract, type Contract, type Json } from '@hookwright/contract';
import { emitPackages, type LanguageId } from '@hookwright/emitters';
import { expect } from 'vitest';
import { unknownMembersIn } from '../../tools/emitters/src/unknown-members.ts';
import { providers, specFolder } from '../support/contracts.ts';
import { emptyFolder, fill } from '../support/folder.ts';
import { hostile } from './documents/hostile.ts';
import { kinds } from './documents/kinds.ts';
import type { Sample } from './documents/sample.ts';
import { single, telling } from './documents/telling.ts';

const samples: readonly Sample[] = [kinds, telling, single, hostile];

/** A body, as `cases.json` tells it to the program of a language. */
export interface Case {
  readonly id: string;
  readonly event: string;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** The contract does not allow it. */
  readonly refused?: true;
}

export interface Cases {
  /** Holds `<id>/polyglot/<language>/` for each contract, and `cases.json`; `cases-as-text.json` has each body as its text. Gone when the test ends. */
  readonly folder: string;
  readonly contracts: readonly Contract[];
  readonly cases: readonly Case[];
}

/** What a program says about each case, in order. */
export type Answer =
  | { readonly event: string; readonly body: Json }
  /** Why it was not read or not written. */
  | { readonly error: string };

/**
 * Emits a language for all contracts.
 * @param how - `checks`: its readers look at what they read, so bodies that must be refused are among the cases
 */
export async function casesFor(language: LanguageId, how: { readonly checks?: boolean } = {}): Promise<Cases> {
  const folder = emptyFolder();
  const contracts: Contract[] = [];
  const cases: Case[] = [];
  for (const provider of providers) {
    const contract = await contractAt(specFolder(provider), language);
    contracts.push(contract);
    for (const { name, examples } of contract.events)
      cases.push(...examples.map(({ payload }) => ({ id: contract.id, event: name, body: payload })));
  }
  for (const { id, document, bodies, refused = [], headers = {} } of samples) {
    const home = fill(join(folder, 'specs', id), { 'asyncapi.json': JSON.stringify(document) });
    contracts.push(await contractAt(home, language));
    for (const [event, given] of Object.entries(bodies)) {
      for (const body of given as readonly Json[]) {
        const sent = headers[JSON.stringify(body)];
        cases.push({ id, event, body, ...(sent === undefined ? {} : { headers: sent }) });
      }
    }
    const unfit = how.checks === true ? (refused as readonly Json[]) : [];
    cases.push(...unfit.map((body) => ({ id, event: '', body, refused: true as const })));
  }
  for (const contract of contracts) {
    const files = await emitPackages(contract, ['polyglot']);
    fill(join(folder, contract.id), Object.fromEntries(files.map(({ path, text }) => [path, text])));
  }
  const asText = cases.map(({ id, body, headers = {} }) => ({ id, text: JSON.stringify(body), headers }));
  fill(folder, { 'cases.json': JSON.stringify(cases), 'cases-as-text.json': JSON.stringify(asText) });
  return { folder, contracts, cases };
}

async function contractAt(path: string, language: LanguageId): Promise<Contract> {
  const { contract, problems } = await readContract(path, { runtimeRange: '^0.1.0', languages: [language] });
  if (contract === undefined) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return contract;
}

/** Fails for each case that did not come back as it went in, but for members that its contract does not know. */
export function expectRoundTrips({ contracts, cases }: Cases, answers: readonly Answer[]): void {
  expect(answers).toHaveLength(cases.length);
  const known = new Map(
    contracts.map((contract) => [contract.id, { contract, unknownIn: unknownMembersIn(contract) }]),
  );
  const faults = cases.flatMap((given, at) => {
    return faultsOf(given, answers[at]!, known.get(given.id)!).map((fault) => `${given.id} ${given.event}: ${fault}`);
  });
  expect(faults).toEqual([]);
}

interface Known {
  readonly contract: Contract;
  readonly unknownIn: ReturnType<typeof unknownMembersIn>;
}

function faultsOf({ event, body, refused }: Case, answer: Answer, { contract, unknownIn }: Known): readonly string[] {
  if (refused) return 'error' in answer ? [] : [`${JSON.stringify(body).slice(0, 80)} was read`];
  if ('error' in answer) return [answer.error];
  if (answer.event !== event) return [`taken for ${answer.event}`];
  const { typeName } = contract.events.find(({ name }) => name === event)!;
  const found = differences(body, answer.body, '');
  const unknown = found.length === 0 ? [] : unknownIn(typeName, body);
  return found.filter((fault) => !unknown.some((pointer) => fault === `${pointer} is lost`));
}

/** Where two values differ, numbers by their value. */
function differences(given: Json, found: Json, at: string): readonly string[] {
  if (isList(given) && isList(found) && given.length === found.length)
    return given.flatMap((item, index) => differences(item, found[index]!, `${at}/${index}`));
  if (!isObject(given) || !isObject(found))
    return Object.is(given, found) ? [] : [`${at} was ${shown(given)} and is ${shown(found)}`];
  const invented = Object.keys(found).filter((key) => !Object.hasOwn(given, key));
  return [
    ...invented.map((key) => `${at}/${step(key)} is invented`),
    ...Object.entries(given).flatMap(([key, value]) =>
      Object.hasOwn(found, key)
        ? differences(value, found[key]!, `${at}/${step(key)}`)
        : [`${at}/${step(key)} is lost`],
    ),
  ];
}

const step = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const shown = (value: Json): string => JSON.stringify(value).slice(0, 100);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);
