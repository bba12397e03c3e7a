/** Writes an output in a process of its own, which is killed ahead of a rename: folder, files as JSON, its number. */
import { writeOutput } from '../../src/output.ts';
import type { Wanted } from '../../src/plan.ts';
import { killingDisk } from './failing-disk.ts';

const [folder, files, rename] = process.argv.slice(2);
const wanted: Wanted = { folder: folder!, files: JSON.parse(files!) as Wanted['files'] };
await writeOutput(wanted, () => Promise.resolve(wanted), { disk: killingDisk(Number(rename)) });
