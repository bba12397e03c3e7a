import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { crateModule, crateName } from '../../tools/emitters/src/polyglot/rust/rust-names.ts';
import { casesFor, expectRoundTrips, type Answer, type Cases } from '../polyglot/cases.ts';
import { runProgram, testWith } from '../polyglot/toolchain.ts';

/** Debian's, and none that a user has beside it: its crates are sources on disk. */
const cargo = '/usr/bin/cargo';
const registry = '/usr/share/cargo/registry';
const env = { RUSTC: '/usr/bin/rustc', RUSTFLAGS: '-D warnings', CARGO_NET_OFFLINE: 'true' };

/** What serde is built from takes most of the time, so it is kept from one run to the next. */
function workspaceFolder(): string {
  const version = runProgram([cargo, '--version', '--verbose'], '/');
  const key = createHash('sha256')
    .update(version)
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 16);
  return join(tmpdir(), `hookwright-rust-${key}`);
}

/** Cargo builds again what was written again. */
function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function layWorkspace(folder: string, { folder: from, contracts }: Cases): void {
  const files: Record<string, string> = {
    '.cargo/config.toml': `[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "${registry}"\n`,
    'Cargo.toml': `[workspace]\nmembers = [${contracts.map(({ id }) => `"${id}", `).join('')}"program"]\n[profile.dev]\nopt-level = 0\ndebug = 0\nincremental = false\n`,
    'program/Cargo.toml': `[package]\nname = "program"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\nserde_json = "1"\n${contracts
      .map((contract) => `${crateName(contract)} = { path = "../${contract.id}" }\n`)
      .join('')}`,
    'program/src/main.rs': readFileSync(join(import.meta.dirname, '../polyglot/programs/round_trip.rs'), 'utf8'),
    'program/src/contracts.rs': `contracts! { ${contracts
      .map((contract) => `"${contract.id}" => ${crateModule(contract)},`)
      .join(' ')} }\n`,
  };
  for (const { id } of contracts) {
    const crate = join(from, id, 'polyglot/rust');
    for (const file of globSync('**/*.{rs,toml}', { cwd: crate }))
      files[`${id}/${file}`] = readFileSync(join(crate, file), 'utf8');
  }
  for (const [path, text] of Object.entries(files)) writeChanged(join(folder, path), text);
}

testWith('rust', [[cargo, '--version'], ['/usr/bin/rustc', '--version'], ['/usr/share/doc/librust-serde-json-dev']], {
  name: 'Rust compiles without a warning, and serde reads and writes every body',
  test: async () => {
    const cases = await casesFor('rust', { checks: true });
    const folder = workspaceFolder();
    layWorkspace(folder, cases);
    runProgram([cargo, 'build', '--quiet'], folder, env);
    const printed = runProgram(['target/debug/program', join(cases.folder, 'cases.json')], folder);
    const answers = JSON.parse(printed) as readonly Answer[];
    expect(answers.length).toBeGreaterThan(100);
    expectRoundTrips(cases, answers);
  },
});
