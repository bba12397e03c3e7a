import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { heaviest, type Weight } from './documenting/page-weight.ts';
import { writeSynthetic } from './documenting/synthetic.ts';
import { type Usage, usageOf } from './measure.ts';
import type { Row } from './run.ts';

const site = fileURLToPath(new URL('../packages/site', import.meta.url));

/** The documentation site: how long it takes to build, and what a reader's browser has to load. */
export async function documenting(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-bench-'));
  try {
    const four = build(folder);
    const weights = heaviest(four.out, ['host-building', 'housemates', 'lokalebasen', 'ventrata']);
    writeSynthetic(join(folder, 'packages'), { providers: 30, events: 100, properties: 45 });
    const many = build(folder, join(folder, 'packages'));
    return [...weightRows(weights), ...buildRows(four, many)];
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(join(site, 'dist/bench'), { recursive: true, force: true });
  }
}

interface Build extends Usage {
  readonly out: string;
  /** From start to end, as one waits for it. */
  readonly seconds: number;
}

/** Astro keeps its chunks inside the site only when what it builds is there, too. */
function build(folder: string, packages?: string): Build {
  const out = join(site, 'dist/bench', packages === undefined ? 'four' : 'many');
  env.ASTRO_TELEMETRY_DISABLED = '1';
  env.HOOKWRIGHT_CACHE = join(folder, 'cache');
  if (packages !== undefined) env.HOOKWRIGHT_PACKAGES = packages;
  const start = performance.now();
  const usage = usageOf([join(site, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], site);
  delete env.HOOKWRIGHT_PACKAGES;
  return { ...usage, out, seconds: (performance.now() - start) / 1000 };
}

function weightRows({ script, page }: { readonly script: Weight; readonly page: Weight }): readonly Row[] {
  return [
    {
      what: 'heaviest event: JavaScript before Try it is opened',
      measured: `${script.path}, gzipped`,
      value: script.kilobytes,
      goal: { atMost: 15 },
      unit: ' kB',
    },
    {
      what: 'heaviest event: HTML and CSS',
      measured: `${page.path}, gzipped`,
      value: page.kilobytes,
      goal: { atMost: 45 },
      unit: ' kB',
    },
  ];
}

function buildRows(four: Build, many: Build): readonly Row[] {
  const pages = '3,000 events of 30 providers';
  return [
    {
      what: 'build of four providers',
      measured: `${four.memory.toFixed(0)} MB`,
      value: four.seconds,
      goal: { atMost: 15 },
      unit: ' s',
    },
    { what: `build of ${pages}`, measured: 'with its index', value: many.seconds, goal: { atMost: 120 }, unit: ' s' },
    {
      what: `peak memory of ${pages}`,
      measured: 'of the process that builds',
      value: many.memory / 1000,
      goal: { atMost: 3 },
      unit: ' GB',
    },
  ];
}
