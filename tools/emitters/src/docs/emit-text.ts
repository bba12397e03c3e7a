/** The documentation as text: Markdown for people, and documents that other tools read. */
import type { Emitter } from '../emitter.ts';
import { paths } from '../layout.ts';
import { asyncapiText } from './asyncapi.ts';
import { jsonSchemas } from './json-schemas.ts';
import { llmsFullText, llmsText } from './llms.ts';
import { eventPage } from './markdown-event.ts';
import { pageOf } from './markdown-parts.ts';
import { providerPage } from './markdown-provider.ts';
import { typesPage } from './markdown-types.ts';
import { docsModel } from './model.ts';
import { openapiText } from './openapi.ts';

export const emitMarkdown: Emitter = async (contract) => {
  const { provider, events, types } = await docsModel(contract);
  const page = pageOf(provider, types, '');
  const below = pageOf(provider, types, '../');
  return [
    { path: paths.docsText('provider.md'), text: providerPage(provider, page) },
    { path: paths.docsText('types.md'), text: typesPage(types, page) },
    ...events.map((event) => ({ path: paths.docsText(`events/${event.key}.md`), text: eventPage(event, below) })),
  ];
};

export const emitLlms: Emitter = async (contract) => {
  const { provider, events, types } = await docsModel(contract);
  return [
    { path: paths.docsText('llms.txt'), text: llmsText(provider, types) },
    { path: paths.docsText('llms-full.txt'), text: llmsFullText(provider, events, types) },
  ];
};

export const emitDocuments: Emitter = (contract) => [
  { path: paths.docsText('asyncapi.json'), text: asyncapiText(contract) },
  { path: paths.docsText('openapi.json'), text: openapiText(contract) },
  ...jsonSchemas(contract).map(({ typeName, text }) => ({ path: paths.docsText(`schemas/${typeName}.json`), text })),
];
