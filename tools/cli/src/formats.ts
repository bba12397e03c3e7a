/** Problems for machines: JSON, GitHub annotations and SARIF. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from '@hookwright/contract';
import type { LocatedProblem } from './problems.ts';
import { shown } from './where.ts';

export const formats = ['stylish', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** A problem as `--json` has it; the same members everywhere. */
export function problemJson({
  code,
  severity,
  message,
  help,
  location,
}: LocatedProblem): Record<string, string | number> {
  const where =
    location === undefined ? {} : { file: shown(location.file), line: location.line, column: location.column };
  return { code, severity, message, help, ...where };
}

/** Workflow commands that GitHub shows beside the line. */
export function printGithub(problems: readonly LocatedProblem[]): string {
  return problems
    .map(({ code, severity, message, help, location }) => {
      const where =
        location === undefined ? {} : { file: shown(location.file), line: location.line, col: location.column };
      const properties = Object.entries({ ...where, title: code }).map(([name, value]) => `${name}=${escaped(value)}`);
      return `::${severity} ${properties.join(',')}::${escapedText(`${message} ${help}`)}`;
    })
    .join('\n');
}

const escapedText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escaped = (value: string | number): string =>
  escapedText(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** SARIF 2.1.0, for code scanning services. */
export function printSarif(problems: readonly LocatedProblem[], version: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].toSorted((a, b) => (a < b ? -1 : 1));
  const rules = codes.map((id) => ({ id, help: { text: `Run: hookwright explain ${id}` } }));
  const results = problems.map(({ code, severity, message, help, location }) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${message} ${help}`.trim() },
    ...(location === undefined ? {} : { locations: [sarifLocation(location)] }),
  }));
  const driver = { name: 'hookwright', version, rules };
  const runs = [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }];
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs },
    undefined,
    2,
  );
}

/** Relative to the place of the run, or a `file:` address. */
function sarifUri(file: string): string {
  const path = shown(file);
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}

function sarifLocation({ file, line, column }: Location): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: sarifUri(file) },
      region: { startLine: line, startColumn: column },
    },
  };
}
