/**
 * `pnpm release --dry-run [--to FOLDER]`: builds and packs every public package and judges each tarball with publint and
 * attw. Without `--dry-run` it then publishes them with changesets.
 */
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { complaints, packAll, root, run } from './pack.ts';

const { values: options } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, to: { type: 'string', default: join(root, 'dist') } },
});

let refused = 0;
for (const { name, tarball } of packAll(resolve(options.to))) {
  const found = complaints(tarball);
  if (found.length > 0) refused += 1;
  process.stdout.write(`${found.length > 0 ? '✗' : '✓'} ${name}  ${relative(root, tarball)}\n${found.join('\n')}`);
}
if (refused > 0) process.exitCode = 1;
else if (options['dry-run']) process.stdout.write('Nothing was published: this was a dry run.\n');
else process.stdout.write(run('changeset', ['publish']));
