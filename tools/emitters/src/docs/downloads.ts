/** The files of a docs package that one may want to take away. */
import type { Contract } from '@hookwright/contract';
import type { DownloadDocs } from '../../runtime/docs.js';

/** One list for the pages, the model and `llms.txt`. */
export const downloads = ({ events, operations }: Contract): readonly DownloadDocs[] => [
  {
    file: 'asyncapi.json',
    title: 'AsyncAPI 3.0',
    text: [
      'The whole contract in one file, with every schema, every example and what ',
      { code: 'x-webhooks' },
      ' says.',
    ],
  },
  {
    file: 'openapi.json',
    title: 'OpenAPI 3.1',
    text: [
      operations.length === 0
        ? 'The events as webhooks, with their schemas and the best examples.'
        : 'The events as webhooks and the calls that register an endpoint as paths, with their schemas and the best examples.',
    ],
  },
  ...[...new Set(events.map(({ typeName }) => typeName))].map((typeName): DownloadDocs => ({
    file: `schemas/${typeName}.json`,
    title: `JSON Schema of ${typeName}`,
    text: ['The body in draft-07. It needs no other file.'],
  })),
  {
    file: 'llms-full.txt',
    title: 'llms-full.txt',
    text: ['All pages as one text, for programs that read.'],
  },
];
