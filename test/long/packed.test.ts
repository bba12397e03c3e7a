import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { complaints, installPacked, packAll, type Packed } from '../../tools/pack.ts';
import { emptyFolder, fill } from '../support/folder.ts';

let folder = '';
let packed: readonly Packed[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hookwright-packed-'));
  packed = packAll(folder);
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Without the folder that npm says it was called from: paths are meant from `cwd`. */
const { INIT_CWD: _, ...env } = process.env;
const node = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });

describe('packed packages', () => {
  test('publint and attw accept every tarball', () => {
    const names = packed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@hookwright/receiver', '@hookwright/mock-engine']));
    expect(names.filter((name) => name.endsWith('-mock')).length).toBeGreaterThanOrEqual(4);
    expect(packed.flatMap(({ name, tarball }) => complaints(tarball).map((text) => `${name}: ${text}`))).toEqual([]);
  });

  test('generated packages work in an empty project, even where no code may be made from strings', () => {
    const names = ['@hookwright/host-building-models', '@hookwright/host-building-validators'];
    const project = emptyFolder();
    installPacked(packed, names, project);
    fill(project, {
      'use.js': `import '@hookwright/host-building-models';
        import { validate } from '@hookwright/host-building-validators';
        import { hostBuilding } from '@hookwright/host-building-validators/provider';
        import schema from '@hookwright/host-building-validators/schemas/TenantCreated.json' with { type: 'json' };
        const body = { event: 'tenant_created', event_at: '2022-05-03 18:12:13', source: 'localhost', data: { id: 1, name: 'A' } };
        console.log(JSON.stringify([validate(body).ok, validate({ ...body, event: 'other' }).reason, hostBuilding.id, schema.required]));`,
    });
    const { stdout, stderr } = node(project, '--disallow-code-generation-from-strings', 'use.js');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      true,
      'unknown-event',
      'host-building',
      ['event', 'event_at', 'source', 'data'],
    ]);
  });

  test('a mock package, installed alone, is that provider: it registers, and a signed event arrives', async () => {
    const project = emptyFolder();
    installPacked(packed, ['@hookwright/host-building-mock'], project);
    const command = join(project, 'node_modules/@hookwright/host-building-mock/bin.js');
    expect(node(project, command, '--version')).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });

    const mock = spawn(process.execPath, [command, '--port', '0'], { cwd: project, env });
    const ended = once(mock, 'exit');
    mock.stdout.resume();
    onTestFinished(() => void mock.kill('SIGKILL'));
    const address = await lineOf(mock.stderr, /^Listening on (http:\S+)$/m);
    const { url, delivery } = await receiver();
    const post = (path: string, body: object) =>
      fetch(`${address}/_hookwright/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await post('providers/host-building/endpoints', { url })).status).toBe(201);
    expect((await post('trigger', { event: 'tenant_created' })).ok).toBe(true);
    expect(await delivery).toEqual({
      event: 'tenant_created',
      signature: expect.stringMatching(/^t=\d+,signature=\w+$/),
    });
    mock.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });

  test('the command line generates from a document that lies anywhere', () => {
    const project = emptyFolder();
    installPacked(packed, ['hookwright'], project);
    fill(project, { 'contracts/shop.yaml': shop });
    const command = join(project, 'node_modules/hookwright/bin/hookwright.js');
    const generated = node(project, command, 'generate', 'contracts/shop.yaml', '--out', 'generated');
    expect(generated.stderr + generated.stdout).toContain('shop');
    expect(generated.status).toBe(0);
    fill(project, {
      'use.js': `import { validate } from './generated/shop/validators/index.js'; console.log(validate({ event: 'order_paid', total: '3' }).issues[0].pointer);`,
    });
    expect(node(project, 'use.js').stdout).toBe('/total\n');
    expect(node(project, command, 'generate', 'contracts/shop.yaml', '--out', 'generated', '--check').status).toBe(0);
  });

  test('the site, installed beside it, shows what was generated, and nothing of this machine', () => {
    const project = emptyFolder();
    installPacked(packed, ['hookwright', '@hookwright/site'], project);
    fill(project, { 'shop.yaml': shop });
    const command = join(project, 'node_modules/hookwright/bin/hookwright.js');
    expect(node(project, command, 'generate', 'shop.yaml', '--out', 'generated').status).toBe(0);
    const built = node(project, command, 'docs', 'build', '--packages', 'generated', '--out', 'site');
    expect(built).toMatchObject({ status: 0, stderr: 'Building the site.\n' });
    const page = readFileSync(join(project, 'site/shop/order_paid/index.html'), 'utf8');
    expect(page).toContain('<title>order_paid');
    for (const file of ['shop/openapi.json', 'pagefind/pagefind.js'])
      expect(existsSync(join(project, 'site', file))).toBe(true);
    // Its validator, for Try it.
    expect(filesHolding(join(project, 'site/_astro'), 'order_paid')).not.toEqual([]);
    expect(filesHolding(join(project, 'site'), project)).toEqual([]);
  });
});

const filesHolding = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(text));

/** What the expression finds in a stream, once it does. The stream flows on, or its writer would stop. */
const lineOf = (stream: Readable, wanted: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [, found] = wanted.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    stream.on('end', () => reject(new Error(`The stream ended without ${wanted}: ${text}`)));
  });

/** A server that answers its first request with 204, and tells what it was. */
async function receiver() {
  const server = createServer();
  onTestFinished(() => void server.close());
  const delivery = new Promise<{ event: unknown; signature: unknown }>((resolve) => {
    server.once('request', (request, response) => {
      void json(request).then((body) => {
        response.writeHead(204).end();
        resolve({ event: (body as { event: unknown }).event, signature: request.headers['host-signature'] });
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, delivery };
}

const shop = `asyncapi: 3.0.0
info: { title: Shop, version: 1.0.0 }
channels:
  events:
    address: null
    messages:
      order_paid:
        name: order_paid
        payload:
          type: object
          required: [event, total]
          properties: { event: { const: order_paid }, total: { type: number } }
operations:
  sendEvents: { action: send, channel: { $ref: '#/channels/events' } }
`;
