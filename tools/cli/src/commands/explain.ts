/** `hookwright explain`: what a code means, with an example, and what the faults of a mock do. */
import { catalogue } from '@hookwright/contract';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { suggestion } from '../nearest.ts';
import { commandProblems, type Explained } from '../problems.ts';
import { openTerminal } from '../terminal.ts';

/** Every code with what is said about it, in code-point order. */
export function everyCode(): ReadonlyMap<string, Explained> {
  const all: Readonly<Record<string, Explained>> = { ...catalogue, ...commandProblems };
  return new Map(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** @throws UsageError for a code that is none. */
export async function explain(code: string | undefined, { json }: { readonly json?: boolean }): Promise<ExitCode> {
  const { print, paint } = openTerminal();
  const all = everyCode();
  if (code === undefined) {
    if (json) print(JSON.stringify(Object.fromEntries(all), undefined, 2));
    else
      for (const [name, { severity, message }] of all)
        print(`${name}  ${paint.result('dim', severity)}\n  ${withHoles(message)}`);
    return exit.ok;
  }
  const found = all.get(code);
  if (found === undefined) return explainFaults(code, { json, others: [...all.keys()] });
  if (json) {
    print(JSON.stringify({ code, ...found }, undefined, 2));
    return exit.ok;
  }
  const color = found.severity === 'error' ? 'red' : 'yellow';
  print(`${paint.result(color, found.severity)}  ${paint.result('bold', code)}\n`);
  print(`${withHoles(found.message)}\n${withHoles(found.help)}\n\n${found.explanation}`);
  return exit.ok;
}

/** @throws UsageError for a name that is no fault either */
async function explainFaults(
  name: string,
  { json, others }: { readonly json: boolean | undefined; readonly others: readonly string[] },
): Promise<ExitCode> {
  const { print, paint } = openTerminal();
  const { faults } = await import('@hookwright/mock-engine');
  const known = new Map(Object.entries(faults).map(([one, { title, effect }]) => [one, { title, effect }]));
  const fault = known.get(name);
  if (name !== 'faults' && fault === undefined) {
    const near = suggestion(name, ['faults', ...known.keys(), ...others]);
    throw new UsageError(`there is no problem or fault "${name}"${near}`);
  }
  const shown = fault === undefined ? known : new Map([[name, fault]]);
  if (json) print(JSON.stringify(Object.fromEntries(shown), undefined, 2));
  else
    for (const [one, { title, effect }] of shown)
      print(`${paint.result('bold', one)}  ${paint.result('dim', title)}\n${indented(effect)}`);
  if (!json && fault !== undefined) print(`\nhookwright mock --fault ${name}=0.1 does so to one delivery in ten.`);
  return exit.ok;
}

/** Within 80 columns. */
const indented = (text: string): string => text.replaceAll(/(.{1,76})(?:\s+|$)/g, '  $1\n').trimEnd();

/** What a run fills in, as manuals write it: `<folder>`. */
const withHoles = (text: string): string => text.replaceAll(/\{(\w+)\}/g, '<$1>');
