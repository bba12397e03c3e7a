import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Contract, Event, Field, Type } from '@hookwright/contract';
import { emitPackages } from '../src/index.ts';
import { compilers, complaints } from './compiled.ts';
import { contractOf } from './contract-of.ts';
import { engineTypes } from './engine-types.ts';
import { hostileTexts } from './hostile.ts';
import { textAt, toyShop } from './toy-shop.ts';
import { array, field, object, reference, string, union } from './type-cases.ts';

interface Mocked {
  readonly id: string;
  readonly examples: Readonly<Record<string, Readonly<Record<string, { readonly payload: unknown }>>>>;
  readonly rejected: Readonly<Record<string, Readonly<Record<string, { readonly text: string }>>>>;
  readonly scenarios: unknown;
  readonly operations: Readonly<Record<string, { readonly path: string; readonly request?: object }>>;
  readonly capabilityMembers: unknown;
  readonly types: unknown;
  readonly schema: (event: string) => object;
}

/** The packages on disk, where the mock finds the validators by their name. */
async function written(contract: Contract): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { path, text } of await emitPackages(contract)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'node_modules/@hookwright'), { recursive: true });
  symlinkSync(
    join(folder, 'validators'),
    join(folder, `node_modules/@hookwright/${contract.id}-validators`),
    'junction',
  );
  return folder;
}

async function loaded(contract: Contract) {
  const folder = await written(contract);
  const from = (file: string): Promise<Record<string, unknown>> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  const module = await from('mock/index.js');
  const descriptors = await from('validators/provider.js');
  return { module, mock: module[contract.exportName] as Mocked, descriptor: descriptors[contract.exportName] };
}

const eventWith = (parts: Partial<Event>): Contract =>
  toyShop({ events: { 'toy.sold': { typeName: 'Sold', ...parts }, lost: 'Lost' } });

const exampleOf = (payload: Event['examples'][number]['payload'], name = 'published') =>
  ({ name, origin: 'ours', payload }) as const;

describe('what a mock package holds', () => {
  test('the descriptor of the validators package, with everything beside it', async () => {
    const contract = eventWith({ examples: [exampleOf({ event: 'toy.sold' })] });
    const { module, mock, descriptor } = await loaded(contract);
    expect(module['provider']).toBe(descriptor);
    expect(mock).toMatchObject(descriptor as object);
    expect(module['examples']).toBe(mock.examples);
    expect(module['scenarios']).toBe(mock.scenarios);
    expect(mock.types).toEqual({ 'toy.sold': 'Sold', lost: 'Lost' });
  });

  test('every example as it is, in the order of the contract, and none where there is none', async () => {
    const examples = [...hostileTexts, '__proto__', 'constructor', '1']
      .map((text, index) => exampleOf({ [text]: [text, index, null, -1.5e300, { a: [{}, []] }] }, `e${index}`))
      .toReversed();
    const { mock } = await loaded(eventWith({ examples }));
    expect(Object.keys(mock.examples['toy.sold']!)).toEqual(examples.map(({ name }) => name));
    for (const { name, payload } of examples)
      expect(JSON.stringify(mock.examples['toy.sold']![name]!.payload)).toBe(JSON.stringify(payload));
    expect(mock.examples['lost']).toEqual({});
  });

  test('every refused text to the byte', async () => {
    const texts = [...hostileTexts, '', '\n', '{\r\n"a": 1,\r\n}\r\n', '{\n\n  "a"', '\ufeff{}', '\t{ "a": "\\n" }'];
    const rejected = texts.map((text, index) => ({ name: `r${index}`, text, reason: 'not-json', why: 'x' }) as const);
    const { mock } = await loaded(eventWith({ rejected }));
    expect(Object.values(mock.rejected['toy.sold']!).map(({ text }) => text)).toEqual(texts);
  });

  test('stories with their steps', async () => {
    const steps = [
      { event: 'toy.sold', after: '0s', payload: { event: 'toy.sold' } },
      { event: 'lost', after: '2h', note: "It's gone.", payload: { event: 'lost' } },
    ];
    const told = { name: 'sold-and-lost', title: 'Sold, then lost', description: 'A `toy`.', steps, shared: [] };
    const { mock } = await loaded({ ...toyShop(), scenarios: [told] });
    const { name, shared: _, ...story } = told;
    expect(mock.scenarios).toEqual({ [name]: story });
  });

  test('a schema of each body that needs no other, and keeps known values, formats and patterns', async () => {
    const types = {
      Body: {
        type: 'object',
        properties: { part: { $ref: '#/definitions/Part' }, next: { $ref: '#/definitions/Body' } },
      },
      Part: {
        type: 'object',
        properties: {
          status: { anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] },
          at: { type: 'string', format: 'date-time' },
          code: { type: 'string', pattern: '^[A-Z]+$' },
        },
      },
    } as const;
    const { mock } = await loaded(contractOf({ types, events: { body: 'Body' } }));
    const schema = mock.schema('body');
    expect(new Ajv({ strict: false, validateFormats: false }).compile(schema)({ part: { code: 'ABC' } })).toBe(true);
    expect(schema).toMatchObject({
      definitions: {
        Part: {
          properties: {
            status: { type: 'string', examples: ['a', 'b'] },
            at: { format: 'date-time' },
            code: { pattern: '^[A-Z]+$' },
          },
        },
      },
    });
  });

  test.each(['examples', 'scenarios', 'provider', 'bodies', 'mocked', 'class'])(
    'a provider and an event may be called %s',
    async (id) => {
      const exportName = id === 'class' ? 'class_' : id;
      const event = { typeName: 'Sold', exportName, examples: [exampleOf({ event: id })] };
      const { mock } = await loaded({ ...toyShop({ id, events: { [id]: event } }), exportName });
      expect(mock.id).toBe(id);
      expect(mock.examples[id]).toHaveProperty('published');
      expect(mock.schema(id)).toHaveProperty('type', 'object');
    },
  );
});

describe('members that need a capability', () => {
  const needs = (name: string, type: Type, capability: string): Field => field(name, type, true, { capability });
  const membersOf = async (models: Readonly<Record<string, Type>>) => {
    const types = Object.fromEntries(Object.keys(models).map((name) => [name, {}]));
    return (await loaded(contractOf({ types, models, events: { body: 'Body' } }))).mock.capabilityMembers;
  };

  test('and the way to them from a body, through lists, alternatives and objects without a name', async () => {
    const found = await membersOf({
      Body: object(
        field('id', string),
        field('items', array(reference('Item'))),
        field('owner', union({ kind: 'null' }, object(needs('phone', string, 'contact')))),
        field('label', reference('Plain')),
      ),
      Item: object(needs('price', reference('Price'), 'pricing'), field('name', string)),
      Price: object(field('net', string), needs('tax', string, 'tax')),
      Plain: object(field('text', string)),
      Unreached: object(needs('secret', string, 'x')),
    });
    expect(found).toEqual({
      Body: { items: { types: ['Item'] }, owner: { types: ['Body.owner.1'] } },
      'Body.owner.1': { phone: { capability: 'contact' } },
      Item: { price: { capability: 'pricing', types: ['Price'] } },
      Price: { tax: { capability: 'tax' } },
    });
  });

  test('in types that hold themselves', async () => {
    const found = await membersOf({
      Body: object(field('package', array(reference('Body'))), field('parent', reference('Node'))),
      Node: object(field('parent', union(reference('Node'), reference('Leaf')))),
      Leaf: object(needs('colour', string, 'colours'), field('parent', reference('Node'))),
    });
    expect(found).toEqual({
      Body: { package: { types: ['Body'] }, parent: { types: ['Node'] } },
      Node: { parent: { types: ['Leaf', 'Node'] } },
      Leaf: { colour: { capability: 'colours' }, parent: { types: ['Node'] } },
    });
  });

  test('none, where a body is anything and where no member needs one', async () => {
    expect(await membersOf({ Body: { kind: 'unknown' } })).toEqual({});
    expect(await membersOf({ Body: object(field('a', reference('Body'))) })).toEqual({});
  });
});

test('calls have whole paths, schemas that a strict reader takes, and their answers', async () => {
  const types = {
    Body: {},
    Wish: {
      type: 'object',
      'x-evidence': 'published',
      properties: { event: { $ref: '#/definitions/Name' }, retry: { type: 'boolean', default: true } },
    },
    Name: { anyOf: [{ enum: ['body'] }, { type: 'string' }], 'x-values': { body: 'A body.' } },
  } as const;
  const message = { title: '', examples: [] };
  const operation = { title: '', method: 'POST', basePath: '/octo', path: '/webhooks/{id}' };
  const wish = { ...message, name: 'wish', schema: { $ref: '#/definitions/Wish' } };
  const replies = [
    { ...message, name: 'made', status: 201, examples: [exampleOf({ id: '1' })] },
    { ...message, name: 'empty' },
  ];
  const operations = [
    { ...operation, name: 'create', requests: [wish], replies },
    { ...operation, name: 'either', requests: [wish, { ...wish, schema: { type: 'null' } }], replies: [] },
    { ...operation, name: 'get', requests: [{ ...message, name: 'none' }], replies: [] },
  ];
  const { mock } = await loaded(contractOf({ types, events: { body: 'Body' }, operations }));
  expect(mock.operations['create']).toEqual({
    method: 'POST',
    path: '/octo/webhooks/{id}',
    request: {
      type: 'object',
      properties: { event: { $ref: '#/definitions/Name' }, retry: { type: 'boolean', default: true } },
      definitions: { Name: { anyOf: [{ enum: ['body'] }, { type: 'string' }] } },
    },
    replies: [
      { name: 'made', status: 201, examples: { published: { id: '1' } } },
      { name: 'empty', status: 200, examples: {} },
    ],
  });
  for (const name of ['create', 'either']) {
    const check = new Ajv({ strict: true }).compile(mock.operations[name]!.request!);
    expect([check({ event: 'body' }), check(null), check(1)]).toEqual([true, name === 'either', false]);
  }
  expect(mock.operations['get']).not.toHaveProperty('request');
});

test('its types name every example, give it the type of its event, and fit what the engine takes', async () => {
  const contract = eventWith({
    examples: [exampleOf({ event: 'toy.sold' }), exampleOf({ event: 'toy.sold' }, 'text-ids')],
    rejected: [{ name: 'bad', text: '', reason: 'not-json', why: 'x' }],
  });
  const files = await emitPackages({
    ...contract,
    scenarios: [{ name: 'a-story', title: 'x', steps: [], shared: [] }],
  });
  const packages = files.map(({ path, text }) => ({ path: `node_modules/@hookwright/toy-shop-${path}`, text }));
  const use = `
    import { examples, provider, scenarios, toyShop } from '@hookwright/toy-shop-mock';
    import { startMock } from '@hookwright/mock-engine';
    import type { MockedProvider } from '@hookwright/mock-engine';
    import type { ToyShopEvents } from '@hookwright/toy-shop-validators';
    export const event: string = examples['toy.sold']['text-ids'].payload.event;
    export const title: string = scenarios['a-story'].title;
    export const whole: MockedProvider<ToyShopEvents> = toyShop;
    export const schema: object = toyShop.schema('lost');
    // @ts-expect-error there is no such example
    examples['toy.sold'].other;
    // @ts-expect-error there is no such event
    toyShop.schema('found');
    await startMock(toyShop);
    await startMock({ ...toyShop, webhooks: { ...provider.webhooks, unknown: [] } });
  `;
  for (const compiler of Object.values(compilers))
    expect(complaints([...packages, ...engineTypes(), { path: 'use.ts', text: use }], compiler)).toBe('');
});

describe('its command', () => {
  const run = (folder: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8' });

  test('answers for its version before it loads anything', async () => {
    const folder = await written(toyShop());
    rmSync(join(folder, 'node_modules'), { recursive: true });
    for (const option of ['--version', '-V'])
      expect(run(folder, 'mock/bin.js', option)).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });

  test.each(['18.20.0', '22.17.1'])('says in one line that Node %s is too old', async (version) => {
    const folder = await written(toyShop());
    const older = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
    expect(run(folder, '--import', older, 'mock/bin.js')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `toy-shop-mock needs Node 22.18 or newer, and this is Node ${version}.\n`,
    });
  });

  test('hands the provider and its arguments to the engine', async () => {
    const folder = await written(toyShop());
    const engine = join(folder, 'node_modules/@hookwright/mock-engine');
    mkdirSync(engine);
    writeFileSync(join(engine, 'package.json'), '{ "type": "module", "exports": { "./bin": "./bin.js" } }');
    writeFileSync(
      join(engine, 'bin.js'),
      'export const runMockBin = async ({ id, examples }, args) => console.log(JSON.stringify([id, Object.keys(examples), args]));',
    );
    const printed = execFileSync(process.execPath, [join(folder, 'mock/bin.js'), '--port', '0'], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(['toy-shop', ['toy.sold', 'lost'], ['--port', '0']]);
  });
});

describe('README.md of a mock', () => {
  test('shows the provider’s own call where it has one', async () => {
    const message = { title: '', examples: [], name: 'wish' };
    const headers = object(
      field('Authorization', string, true, { examples: ['Bearer it’s "me"'] }),
      field('Accept', string, false, { examples: ['x'] }),
    );
    const create = { name: 'create', title: '', method: 'POST', basePath: '/octo', path: '/hooks' };
    const { webhooks } = toyShop();
    const registration = {
      ...webhooks.registration,
      mode: 'api' as const,
      operations: { create: 'create' },
      members: { url: '/data/callback', event: 'on' },
    };
    const contract = toyShop({
      operations: [{ ...create, requests: [{ ...message, headers }], replies: [] }],
      webhooks: { registration },
    });
    expect(await textAt('mock/README.md', contract)).toContain(`curl -X POST http://localhost:4010/octo/hooks \\
  -H 'Authorization: Bearer it’s "me"' \\
  -H 'Content-Type: application/json' \\
  -d '{"callback":"http://localhost:3000/hooks","on":"toy.sold"}'`);
    expect(await textAt('mock/README.md')).toContain('/_hookwright/providers/toy-shop/endpoints');
  });

  test('tells each fact under how it is known, where it stands and why', async () => {
    const { webhooks } = toyShop();
    const contract = toyShop({
      webhooks: {
        delivery: { ...webhooks.delivery, retry: { attempts: 3, backoff: 'fixed', first: '5m' } },
        sources: [{ id: 'A', title: 'The page', url: 'https://toys.example/hooks' }],
        evidence: {
          '/delivery': { status: 'published', source: 'A' },
          '/delivery/retry': { status: 'assumed', note: 'Nobody *says*.' },
        },
        unknown: ['How it is signed.'],
      },
    });
    const readme = await textAt('mock/README.md', contract);
    const [, published = '', assumed = '', rest = ''] = readme.split(/^### .*$/m);
    expect(published).toContain('| Timeout | `10s` | `delivery.timeout` | [A](https://toys.example/hooks) |');
    expect(assumed).toContain('| Attempts | 3, the first included | `delivery.retry.attempts` | Nobody \\*says\\*. |');
    expect(assumed).toContain('| Waits between them | `5m` each | `delivery.retry.first` | Nobody \\*says\\*. |');
    expect(rest).toContain('`registration.mode`');
    expect(readme).toContain('- How it is signed.');
    expect(readme).toContain('- A: [The page](https://toys.example/hooks)');
  });

  test.each(hostileTexts.map((text) => [JSON.stringify(text), text] as const))('takes %s for text', async (_, text) => {
    const { webhooks } = toyShop();
    const contract = toyShop({
      title: text,
      events: { [text]: { typeName: 'Sold', exportName: 'sold', title: text, examples: [exampleOf({}, text)] } },
      webhooks: {
        delivery: { ...webhooks.delivery, headers: { [text]: text }, contentType: text },
        authentication: [{ scheme: 'static-header', header: text }],
        registration: { ...webhooks.registration, steps: [text], select: 'event' },
        sources: [{ id: text, title: text, url: text }],
        evidence: { '': { status: 'assumed', note: text, source: text } },
        unknown: [text],
      },
    });
    const readme = await textAt('mock/README.md', {
      ...contract,
      scenarios: [{ name: text, title: text, steps: [], shared: [] }],
    });
    const prose = readme.replaceAll(/^(`{3,}).*?^\1$/gms, '');
    for (const table of prose.split(/\n\n/).filter((part) => part.startsWith('|')))
      expect(new Set(table.split('\n').map((row) => row.match(/(?<!\\)\|/g)?.length)).size, table).toBe(1);
    const bare = prose.replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
    expect(bare).not.toMatch(/(?<!\\)<|(?<!\\)!?\[[^\]]*\]\((?!https?:)/m);
  });

  test('commands hold text of a contract as arguments', async () => {
    for (const text of hostileTexts.filter((one) => !one.includes('\0') && one.trim() !== '')) {
      const events = { [text]: { typeName: 'Sold', exportName: 'sold' } };
      const readme = await textAt('mock/README.md', toyShop({ events }));
      const [, command = ''] = /^(npx hookwright trigger .*)$/m.exec(readme) ?? [];
      const script = `npx() { printf '%s\\n' "$#"; }\n${command}`;
      expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' }), text).toMatchObject({ stdout: '6\n', stderr: '' });
    }
  });
});
