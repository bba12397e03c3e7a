import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, median, usageOf, type Usage } from './measure.ts';
import { packedCommand } from './packed.ts';
import type { Row } from './run.ts';

const MANY = 200;
const MESSAGES = 2000;
const repository = fileURLToPath(new URL('..', import.meta.url));
const peer = fileURLToPath(new URL('peers/pipeline.ts', import.meta.url));

/** Reading, checking and writing packages, against the pipeline that people build today, on copies of a ten-event spec. */
export async function generating(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-bench-'));
  try {
    const specs = copies(join(folder, 'specs'));
    const one = inTurn(
      5,
      () => generate(specs.slice(0, 1), fresh(folder)),
      () => pipeline(specs.slice(0, 1), fresh(folder)),
    );
    const out = fresh(folder);
    const many = inTurn(
      1,
      () => generate(specs, out),
      () => pipeline(specs, fresh(folder)),
    );
    const manyAgain = repeated(3, () => generate(specs, out));
    const alone = fresh(folder);
    generate(specs.slice(0, 1), alone);
    const oneAgain = inTurn(
      9,
      () => generate(specs.slice(0, 1), alone),
      () => usageOf(['-e', '0']),
    );
    const huge = generate([manyMessages(folder)], fresh(folder));
    return [
      {
        what: 'one ten-event spec, cold process',
        measured: against(one),
        value: one.ours.cpu / one.peer.cpu,
        goal: { atMost: 1 / 4 },
        unit: '×',
      },
      {
        what: `${MANY} such specs in one process`,
        measured: against(many),
        value: many.ours.cpu / many.peer.cpu,
        goal: { atMost: 1 / 8 },
        unit: '×',
      },
      {
        what: `${MANY} specs, nothing changed`,
        measured: against({ ours: manyAgain, peer: many.peer }),
        value: manyAgain.cpu / many.peer.cpu,
        goal: { atMost: 1 / 100 },
        unit: '×',
      },
      {
        what: 'one spec, nothing changed, against `node -e 0`',
        measured: against(oneAgain),
        value: oneAgain.ours.cpu / oneAgain.peer.cpu,
        goal: { atMost: 3 },
        unit: '×',
      },
      {
        what: `${MESSAGES} messages in one document, CPU`,
        measured: seconds(huge),
        value: huge.cpu / 1000,
        goal: { atMost: 10 },
        unit: ' s',
      },
      {
        what: `${MESSAGES} messages in one document, memory`,
        measured: seconds(huge),
        value: huge.memory,
        goal: { atMost: 1000 },
        unit: ' MB',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pipeline makes no mock, so neither do we here. */
const generate = (specs: readonly string[], out: string): Usage =>
  usageOf([packedCommand(), 'generate', ...specs, '--out', out, '--only', 'models,validators', '--quiet'], out);
const pipeline = (specs: readonly string[], out: string): Usage =>
  usageOf([peer, out, ...specs.map((spec) => join(spec, 'asyncapi.yaml'))]);
const fresh = (folder: string): string => mkdtempSync(join(folder, 'out-'));
const seconds = ({ cpu, memory }: Usage): string => `${(cpu / 1000).toFixed(2)} s CPU, ${memory.toFixed(0)} MB`;
const against = (pair: { readonly ours: Usage; readonly peer: Usage }): string =>
  `${seconds(pair.ours)} against ${seconds(pair.peer)}`;

function repeated(runs: number, measure: () => Usage): Usage {
  const all = Array.from({ length: runs }, measure);
  return { cpu: median(all.map(({ cpu }) => cpu)), memory: median(all.map(({ memory }) => memory)) };
}

/** The spec of Host Building under many names. */
function copies(folder: string): readonly string[] {
  return Array.from({ length: MANY }, (_, index) => {
    const name = `host-building-${index}`;
    cpSync(join(repository, 'specs/host-building'), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
    const document = join(folder, name, 'asyncapi.yaml');
    writeFileSync(document, readFileSync(document, 'utf8').replace(/^( +)id: host-building$/m, `$1id: ${name}`));
    return join(folder, name);
  });
}

/** One document with many messages that share a few dozen schemas, as a large platform would publish. */
function manyMessages(folder: string): string {
  const shared = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`Shared${index}`, sharedSchema(index)]));
  const names = Array.from({ length: MESSAGES }, (_, index) => `thing_${index}_changed`);
  const messages = Object.fromEntries(
    names.map((name, index) => [name, { name, title: `Thing ${index} changed`, payload: payloadSchema(name, index) }]),
  );
  const references = names.map((name) => ({ $ref: `#/channels/events/messages/${name}` }));
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'Many messages', version: '1.0.0' },
    channels: {
      events: {
        address: null,
        messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: { sendEvents: { action: 'send', channel: { $ref: '#/channels/events' }, messages: references } },
    components: { messages, schemas: shared },
  };
  mkdirSync(join(folder, 'huge'), { recursive: true });
  const path = join(folder, 'huge', 'asyncapi.json');
  writeFileSync(path, JSON.stringify(document));
  return path;
}

const sharedSchema = (index: number): object => ({
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'integer' },
    name: { type: 'string', description: 'What people call it.' },
    status: { anyOf: [{ enum: ['open', 'closed'] }, { type: 'string' }] },
    ...(index > 0 ? { parent: { $ref: `#/components/schemas/Shared${index - 1}` } } : {}),
  },
});

const payloadSchema = (name: string, index: number): object => ({
  type: 'object',
  required: ['event', 'data'],
  properties: {
    event: { const: name },
    at: { type: 'string', format: 'date-time' },
    data: { $ref: `#/components/schemas/Shared${index % 40}` },
    related: { type: 'array', items: { $ref: `#/components/schemas/Shared${(index * 7) % 40}` } },
    amount: { type: 'number', minimum: 0 },
  },
});
