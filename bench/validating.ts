import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { z } from 'zod';
import { spaceBooked } from '../packages/host-building/validators/index.js';
import { gzipped, rates } from './measure.ts';
import type { Row } from './run.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const validators = join(repository, 'packages/host-building/validators');
const text = JSON.stringify(
  JSON.parse(readFileSync(join(repository, 'specs/host-building/examples/space_booked/published.json'), 'utf8')),
);

/** Checking one body, against JSON.parse of the same text and against zod; and what a bundle of the checks weighs. */
export async function validating(): Promise<readonly Row[]> {
  // Many copies, so that no compiler can do the work of a call once for all calls.
  const bodies = Array.from({ length: 64 }, (): unknown => JSON.parse(text));
  let next = 0;
  const body = (): unknown => bodies[next++ & 63];
  const speed = rates({
    ours: () => spaceBooked.is(body()),
    parse: () => JSON.parse(text) as unknown,
    zod: () => peerSchema.safeParse(body()).success,
  });
  const { ours = 0, parse = 1, zod = 1 } = speed;
  const one = await bundled(
    `import { isSpaceBooked } from ${JSON.stringify(join(validators, 'is.js'))}; globalThis.check = isSpaceBooked;`,
  );
  const all = await bundled(
    `import * as all from ${JSON.stringify(join(validators, 'index.js'))}; globalThis.all = all;`,
  );
  const perSecond = (rate: number): string => `${(rate / 1e6).toFixed(2)} M/s`;
  return [
    {
      what: 'check of a valid space_booked, against JSON.parse',
      measured: `${perSecond(ours)} against ${perSecond(parse)}`,
      value: ours / parse,
      goal: { atLeast: 6 },
      unit: '×',
    },
    {
      what: 'the same, against zod 4',
      measured: `${perSecond(ours)} against ${perSecond(zod)}`,
      value: ours / zod,
      goal: { atLeast: 8 },
      unit: '×',
    },
    {
      what: "bundle: one event's check",
      measured: `${one} bytes gzipped`,
      value: one / 1000,
      goal: { atMost: 1.5 },
      unit: ' kB',
    },
    {
      what: 'bundle: ten events with issues, drift and Standard Schema',
      measured: `${all} bytes gzipped`,
      value: all / 1000,
      goal: { atMost: 8 },
      unit: ' kB',
    },
  ];
}

async function bundled(contents: string): Promise<number> {
  const stdin = { contents, resolveDir: repository, loader: 'js' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  return gzipped(outputFiles[0]?.text ?? '');
}

/** The same payload as a zod user would write it: the same members required, the same formats left alone. */
const id = z.union([z.int().min(1), z.string().regex(/^[0-9]+$/)]);
const peerSchema = z.looseObject({
  event: z.literal('space_booked'),
  event_at: z.string(),
  source: z.string(),
  data: z.looseObject({
    id,
    space_id: id,
    space_name: z.string(),
    start_time: z.string(),
    end_time: z.string(),
    attendees: z.int(),
    status: z.string(),
    user: z.looseObject({ id, name: z.string(), email: z.string() }),
    custom_fields: z.array(z.looseObject({ label: z.string(), value: z.string(), field_id: id, value_id: id })),
  }),
});
