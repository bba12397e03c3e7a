/** What pages tell people to copy: it compiles, a shell takes it, and its signatures are right. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { verifyRequest } from '@hookwright/receiver';
import { expect, test } from 'vitest';
import type { Code } from '../../tools/emitters/runtime/docs.js';
import { providers } from '../support/contracts.ts';
import { docsOf } from '../support/docs.ts';
import { emptyFolder, fill } from '../support/folder.ts';
import { root } from '../support/repository.ts';

type Described = { readonly webhooks: Parameters<typeof verifyRequest>[0] };

const require = createRequire(import.meta.url);
const all = providers.map((id) => ({ id, ...docsOf(id) }));

const OPTIONS = {
  module: 'nodenext',
  target: 'es2024',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: ['node'],
};

/** Installed as a user has them. */
function link(folder: string): void {
  const packages = {
    express: 'examples/express/node_modules/express',
    '@types/express': 'examples/express/node_modules/@types/express',
    '@types/node': 'node_modules/@types/node',
    fastify: 'examples/fastify/node_modules/fastify',
    hono: 'examples/hono/node_modules/hono',
    '@hookwright/receiver': 'packages/receiver',
    ...Object.fromEntries(providers.map((id) => [`@hookwright/${id}-validators`, `packages/${id}/validators`])),
  };
  for (const [name, path] of Object.entries(packages)) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, path), place, 'junction');
  }
}

test('every receiver on every page compiles as it stands', () => {
  const folder = emptyFolder();
  link(folder);
  const files: Record<string, string> = {};
  const add = (path: string, { id, language, text }: Code): void => {
    if (language === 'ts') files[`${path}/${id}.ts`] = text;
  };
  for (const { id, provider, events } of all) {
    for (const event of events) for (const code of event.code) add(`${id}/${event.key}`, code);
    for (const [index, { examples }] of provider.authenticate.schemes.entries())
      for (const code of examples) add(`${id}/scheme-${index}`, code);
  }
  fill(folder, {
    ...files,
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, include: ['**/*.ts'] }),
  });
  expect(Object.keys(files).length).toBeGreaterThan(100);
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
}, 60_000);

test('the handler is the same text in every framework', () => {
  for (const { events } of all)
    for (const { code } of events) {
      const handlers = code
        .filter(({ language, id }) => language === 'ts' && id !== 'plain')
        .map(({ text }) => /const webhooks = [\s\S]*?\n\}\);\n/.exec(text)?.[0]);
      expect(new Set(handlers).size).toBe(1);
      expect(handlers[0]).toBeDefined();
    }
});

const sh = (args: readonly string[], input: string) => spawnSync('sh', args, { input, encoding: 'utf8' });

test('a shell takes every command', () => {
  const shells = all.flatMap(({ provider, events }) => [
    ...events.flatMap(({ code }) => code.filter(({ language }) => language === 'sh')),
    ...provider.register.examples.filter(({ language }) => language === 'sh'),
    ...provider.authenticate.schemes.flatMap(({ worked }) =>
      worked?.shell === undefined ? [] : [{ text: worked.shell }],
    ),
  ]);
  expect(shells.length).toBeGreaterThan(20);
  for (const { text } of shells) expect(sh(['-n'], text).stderr).toBe('');
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

test.skipIf(!hasOpenssl)('a shell recomputes the worked signature', () => {
  for (const { provider } of all)
    for (const { scheme, worked } of provider.authenticate.schemes) {
      expect(worked === undefined).toBe(scheme !== 'hmac');
      if (worked?.shell !== undefined) expect(sh([], worked.shell).stdout.trim()).toBe(worked.digest);
    }
});

/** Prints what curl would be given, at a fixed time. */
const offline = 'curl() { for word; do printf \'%s\\0\' "$word"; done; }\ndate() { echo 1700000000; }\n';

test.skipIf(!hasOpenssl)('what curl sends is genuine to a receiver', async () => {
  for (const { id, events } of all) {
    const descriptor = `packages/${id}/validators/provider.js`;
    const [found] = Object.values((await import(join(root, descriptor))) as Readonly<Record<string, Described>>);
    const { webhooks } = found!;
    const name = id.toUpperCase().replaceAll('-', '_');
    const variables = ['SECRET', 'TOKEN', 'USER', 'PASSWORD'].map((what) => `${name}_${what}=made-up-${what}\n`);
    for (const { code } of events) {
      const { text } = code.find((one) => one.id === 'curl')!;
      const words = sh([], `${variables.join('')}${offline}${text}\n`).stdout.split('\0');
      const after = (option: string) => words.flatMap((word, index) => (words[index - 1] === option ? [word] : []));
      const headers = new Headers(after('-H').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
      for (const pair of after('-u')) headers.set('authorization', `Basic ${btoa(pair)}`);
      const asked = /-u /.test(text)
        ? { basic: { user: 'made-up-USER', password: 'made-up-PASSWORD' } }
        : text.includes('X-Webhook-Token')
          ? { headers: { 'X-Webhook-Token': 'made-up-TOKEN' } }
          : {};
      const body = new TextEncoder().encode(after('--data-binary')[0]);
      const options = {
        now: 1_700_000_000_000,
        ...(text.includes('SECRET') && { secrets: ['made-up-SECRET'] }),
        ...asked,
      };
      expect(await verifyRequest(webhooks, { headers, body }, options), text).toMatchObject({ ok: true });
    }
  }
});

test('raw requests have the length of their bodies', () => {
  for (const { events } of all)
    for (const { http } of events) {
      const [head, body] = http.text.split(/\n\n(.*)/s);
      expect(Number(/^Content-Length: (\d+)$/m.exec(head!)?.[1])).toBe(Buffer.byteLength(body!));
    }
});

test('the model that is shipped says what it is, and nothing of this machine', () => {
  for (const id of providers) {
    expect(existsSync(join(root, `packages/${id}/docs/index.d.ts`))).toBe(true);
    expect(JSON.stringify(docsOf(id))).not.toMatch(/\/work\/|\/tmp\/|file:\/\//);
  }
});
