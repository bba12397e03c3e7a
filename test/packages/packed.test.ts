import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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
    expect(packed.length).toBeGreaterThan(8);
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
});

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
