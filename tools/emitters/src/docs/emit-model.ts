/** The model as JSON files, with the types that tell what is in them. */
import type { Contract } from '@hookwright/contract';
import type { Emitter } from '../emitter.ts';
import { paths } from '../layout.ts';
import { docsTypes, webhooksTypes } from '../runtime-files.ts';
import { printJson } from './json.ts';
import { docsModel } from './model.ts';

export const emitProviderDocs: Emitter = async (contract: Contract) => {
  const { provider } = await docsModel(contract);
  return [{ path: paths.docsProvider, text: printJson(provider) }];
};

export const emitEventDocs: Emitter = async (contract: Contract) => {
  const { events } = await docsModel(contract);
  return events.map((event) => ({ path: paths.docsEvent(event.key), text: printJson(event) }));
};

export const emitTypeDocs: Emitter = async (contract: Contract) => {
  const { types } = await docsModel(contract);
  return [{ path: paths.docsTypes, text: printJson(types) }];
};

/** The types of these files. */
export const emitDocsTypes: Emitter = () => [
  { path: paths.docsIndex, text: docsTypes },
  { path: paths.docsWebhooks, text: webhooksTypes },
];
