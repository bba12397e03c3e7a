/** Receivers for each framework, as complete files. The handler is the same text in all of them. */
import { key, printText } from '@hookwright/code';
import type { Contract, Event } from '@hookwright/contract';
import type { Code } from '../../runtime/docs.js';
import { packageName } from '../layout.ts';
import { handledText } from './handled.ts';
import { proofOption, verifyOption } from './proof-options.ts';
import type { Proof } from './proof-options.ts';

interface Framework {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly imports: readonly string[];
  readonly tail: readonly string[];
  readonly note?: Code['note'];
}

const NODE = "import { nodeListener } from '@hookwright/receiver/node';";

const frameworks: readonly Framework[] = [
  {
    id: 'express',
    label: 'Express',
    file: 'server.ts',
    imports: ["import express from 'express';", NODE],
    tail: [
      'const app = express();',
      '// Before express.json(): a receiver needs the bytes as they came.',
      "app.all('/hooks', nodeListener(webhooks));",
      'app.listen(3000);',
    ],
  },
  {
    id: 'fastify',
    label: 'Fastify',
    file: 'server.ts',
    imports: ["import fastify from 'fastify';", "import { webhookRoute } from '@hookwright/receiver/fastify';"],
    tail: [
      'const app = fastify();',
      "await app.register(webhookRoute, { url: '/hooks', handler: webhooks });",
      'await app.listen({ port: 3000 });',
    ],
  },
  {
    id: 'hono',
    label: 'Hono',
    file: 'app.ts',
    imports: ["import { Hono } from 'hono';"],
    tail: [
      'const app = new Hono();',
      "app.all('/hooks', (context) => webhooks(context.req.raw));",
      'export default app;',
    ],
  },
  {
    id: 'next',
    label: 'Next',
    file: 'app/hooks/route.ts',
    imports: [],
    tail: ['export const POST = webhooks;'],
  },
  {
    id: 'workers',
    label: 'Workers',
    file: 'worker.ts',
    imports: [],
    tail: ['export default { fetch: (request: Request) => webhooks(request) };'],
    note: ['`process.env` needs the compatibility flag ', { code: 'nodejs_compat' }, '.'],
  },
  {
    id: 'lambda',
    label: 'Lambda',
    file: 'function.ts',
    imports: ["import { lambdaHandler } from '@hookwright/receiver/lambda';"],
    tail: ['export const handler = lambdaHandler(webhooks);'],
  },
];

/** A receiver of this event in each framework. */
export function receiverCode(contract: Contract, event: Event): readonly Code[] {
  const handler = handlerLines(contract, event);
  return frameworks.map(({ id, label, file, imports, tail, note }) => ({
    id,
    label,
    language: 'ts',
    file,
    text: [...imports, ...handler, '', ...tail, ''].join('\n'),
    ...(note !== undefined && { note }),
  }));
}

/** What the provider is called in a file that has names of its own. */
const TAKEN = new Set([
  'app',
  'express',
  'fastify',
  'webhooks',
  'handler',
  'process',
  'console',
  'request',
  'body',
  'POST',
]);

function providerImport(contract: Contract): { readonly line: string; readonly name: string } {
  const { exportName } = contract;
  const module = `${packageName(contract, 'validators')}/provider`;
  const name = TAKEN.has(exportName) ? 'provider' : exportName;
  const names = name === exportName ? exportName : `${exportName} as ${name}`;
  return { line: `import { ${names} } from '${module}';`, name };
}

function handlerLines(contract: Contract, event: Event): readonly string[] {
  const { line, name } = providerImport(contract);
  return [
    "import { createWebhookHandler, memoryStore } from '@hookwright/receiver';",
    line,
    '',
    `const webhooks = createWebhookHandler(${name}, {`,
    ...proofOption(contract).map((text) => `  ${text}`),
    '  // For one process. Several need the same PostgreSQL or Redis.',
    '  idempotency: { store: memoryStore() },',
    `  on: { ${printText(key(event.name)).trim()}: (event) => console.log(${handledText(contract, event)}) },`,
    "  onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),",
    '  onError: (error) => console.error(error),',
    '});',
  ];
}

/** Verification and validation alone, where a framework of one's own answers. */
export function plainCode(contract: Contract): Code {
  const { line, name } = providerImport(contract);
  return {
    id: 'plain',
    label: 'Verify only',
    language: 'ts',
    file: 'verify.ts',
    text: [
      "import { verifyRequest } from '@hookwright/receiver';",
      line,
      '',
      '/** The event in a genuine request; undefined for any other. */',
      'export async function readEvent(request: Request) {',
      '  const body = new Uint8Array(await request.arrayBuffer());',
      '  const { headers, url } = request;',
      `  const genuine = await verifyRequest(${name}.webhooks, { headers, body, url }, {`,
      '    now: Date.now(),',
      ...verifyOption(contract).map((text) => `    ${text}`),
      '  });',
      '  if (!genuine.ok) return undefined;',
      `  const result = ${name}.validate(JSON.parse(new TextDecoder().decode(body)), { headers });`,
      '  return result.ok ? result.event : undefined;',
      '}',
      '',
    ].join('\n'),
  };
}

/** How one of the ways of proof is checked. */
export function verificationCode(contract: Contract, proof: Proof): Code {
  const { line, name } = providerImport(contract);
  return {
    id: 'verify',
    label: 'Verify',
    language: 'ts',
    file: 'webhooks.ts',
    text: [
      "import { createWebhookHandler } from '@hookwright/receiver';",
      line,
      '',
      `export const webhooks = createWebhookHandler(${name}, {`,
      ...proofOption(contract, proof).map((text) => `  ${text}`),
      '  on: {},',
      "  onUnhandled: (_body, { type }) => console.log('Arrived', type),",
      '});',
      '',
    ].join('\n'),
  };
}
