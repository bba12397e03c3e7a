#!/usr/bin/env node
// Plain JavaScript that any Node can start, so that an old one can say what it lacks.
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
const [argument] = process.argv.slice(2);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`hookwright needs Node 22.18 or newer, and this is Node ${process.versions.node}.\n`);
  process.exitCode = 2;
} else if (argument === '--version' || argument === '-V') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  // Compiling takes half of a short run. Node keeps the result in the system's folder for temporary files.
  nodeModule.enableCompileCache();
  const { main } = await import('hookwright/main');
  await main(process.argv.slice(2));
}
