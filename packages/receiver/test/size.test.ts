import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** What a bundle for a place without Node weighs and holds. */
async function bundled(contents: string) {
  const stdin = { contents, resolveDir: folder, loader: 'ts' } as const;
  const options = { bundle: true, minify: true, format: 'esm', write: false, metafile: true } as const;
  const { outputFiles, metafile } = await build({ stdin, ...options });
  const text = outputFiles[0]?.text ?? '';
  return { bytes: gzipSync(text, { level: 9 }).length, files: Object.keys(metafile.inputs), text };
}

it('a receiver alone weighs at most 6 kB, and needs nothing of Node', async () => {
  const { bytes, text, files } = await bundled(
    `import { createWebhookHandler } from './src/index.ts'; globalThis.create = createWebhookHandler;`,
  );
  expect(bytes).toBeLessThanOrEqual(6000);
  expect(text).not.toMatch(/node:/);
  expect(files.filter((file) => file.includes('/digest/')).map((file) => file.split('/').at(-1))).toEqual(
    expect.arrayContaining(['web.ts']),
  );
});

it('a receiver of Lokalebasen weighs at most 12 kB', async () => {
  const { bytes } = await bundled(`
    import { createWebhookHandler } from './src/index.ts';
    import { lokalebasen } from '../lokalebasen/validators/receive.js';
    globalThis.handler = createWebhookHandler(lokalebasen, { acceptUnsigned: true, on: {}, onUnhandled() {} });
  `);
  expect(bytes).toBeLessThanOrEqual(12_000);
});

it('what is not used is not in a bundle', async () => {
  const { bytes, text } = await bundled(
    `import { signedParts } from './src/index.ts'; globalThis.signedParts = signedParts;`,
  );
  expect(bytes).toBeLessThanOrEqual(500);
  expect(text).not.toContain('crypto');
});
