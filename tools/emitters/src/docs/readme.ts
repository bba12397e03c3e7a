/** The README of a docs package. */
import type { Contract } from '@hookwright/contract';
import type { Emitter } from '../emitter.ts';
import { packageName } from '../layout.ts';
import { providerLink, readmePage } from '../readme-page.ts';

export const emitDocsReadme: Emitter = (contract) =>
  readmePage(contract, 'docs', [
    `The documentation of ${providerLink(contract)}, as data and as text. It has no dependencies and runs nothing.`,
    '## What it holds',
    FILES,
    '## Use',
    `\`\`\`sh\nnpm install ${packageName(contract, 'docs')}\n\`\`\``,
    `\`\`\`ts\n${example(contract)}\n\`\`\``,
    TEXT,
  ]);

const FILES = `- \`model/provider.json\`: how to register, how deliveries prove their origin, when they are tried again, what is unknown.
- \`model/events/<event>.json\`: a page for each event, with its properties, examples and receivers.
- \`model/types.json\`: every named type.
- \`index.d.ts\`: what is in these files, as types.
- [\`provider.md\`](provider.md), [\`types.md\`](types.md), \`events/<event>.md\`: the same pages in Markdown.
- [\`asyncapi.json\`](asyncapi.json): the whole contract in one file. [\`openapi.json\`](openapi.json): the same as OpenAPI 3.1.
- \`schemas/<type>.json\`: the body of each event as a JSON Schema that needs no other file.
- [\`llms.txt\`](llms.txt), [\`llms-full.txt\`](llms-full.txt): the pages for programs that read text.`;

const TEXT = `Sentences are lists of spans: text, code, links and names of types. Nothing in them is markup, so a page can print
them in any language of its own.`;

function example(contract: Contract): string {
  const name = packageName(contract, 'docs');
  return [
    `import type { ProviderDocs } from ${quoted(name)};`,
    `import model from ${quoted(`${name}/model/provider.json`)} with { type: 'json' };`,
    '',
    'const { title, events } = model as unknown as ProviderDocs;',
    `console.log(title, events.map(({ name }) => name));`,
  ].join('\n');
}

const quoted = (text: string): string => `'${text}'`;
