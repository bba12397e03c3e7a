/** The problems that the command line itself reports. Those of a contract are in `@hookwright/contract`. */
import type { Location } from '@hookwright/contract';
import { docsProblems } from './docs/catalogue.ts';

type Severity = 'error' | 'warning';

/** A problem ready to be printed. */
export interface LocatedProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The next step, as a sentence. */
  readonly help: string;
  /** Its line, column and text; a problem of the whole run has none. */
  readonly location?: Location;
}

export const hasErrors = (problems: readonly LocatedProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** What `hookwright explain` shows. `{names}` in `message` and `help` are filled in. */
export interface Explained {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly explanation: string;
}

export const commandProblems = {
  'output-not-ours': {
    severity: 'error',
    message: '{folder} already holds files that Hookwright did not write: {paths}.',
    help: 'Move or delete them, or choose another folder with --out.',
    explanation: `The file hookwright.json in an output folder lists what Hookwright wrote there. A file that is not in it
belongs to somebody else and is never replaced, unless it already holds exactly what would be written. If
hookwright.json itself was lost, delete the generated folder and generate again.

Wrong:

    packages/acme/models/index.js was written by hand, then: hookwright generate acme

Right:

    the hand-written file moves to a folder of its own, and imports the generated one`,
  },
  'output-in-the-way': {
    severity: 'error',
    message: '{path} should be a {wanted}, and is {found}.',
    help: 'Move it away, or choose another folder with --out.',
    explanation: `Output goes to <out>/<id>/<package>/. Something of another kind has one of these names.

Wrong:

    packages/acme is a file

Right:

    packages/acme is a folder, or does not exist`,
  },
  'output-is-link': {
    severity: 'error',
    message: '{path} is a symbolic link.',
    help: 'Name the folder that it points at, or replace the link by a folder.',
    explanation: `Hookwright writes below the folder it was given and nowhere else, so it follows no link on the way.

Wrong:

    packages/acme -> /home/me/elsewhere

Right:

    hookwright generate acme --out /home/me/elsewhere`,
  },
  'output-locked': {
    severity: 'error',
    message: 'Another run has been writing {folder} since {since} (process {pid} on {host}).',
    help: 'Wait until it ends. If no such process is running, delete {lock}.',
    explanation: `One run at a time writes the packages of a provider. A lock whose process has ended is taken over by
itself; one that another machine or container made cannot be judged from here.

Wrong:

    two watchers that write the same output folder

Right:

    one watcher, or an output folder for each`,
  },
  'output-not-written': {
    severity: 'error',
    message: '{folder} could not be written: {reason}.',
    help: 'Nothing was changed. {advice}',
    explanation: `New files are written beside the old ones first. When that fails, they are dropped, and the old tree stays
as it was.

Wrong:

    a full disk, or a folder that may not be written

Right:

    free some space or correct the permissions, then run the same command again`,
  },
  'output-interrupted': {
    severity: 'error',
    message: 'A run that was replacing files in {folder} did not get to its end{reason}.',
    help: '{advice}',
    explanation: `Before the first file is replaced, a journal says what will be. When a run ends half-way, some files are new
and some old; the next "hookwright generate" finds the journal and finishes that work first. "--check" never
writes, so it only says so, with exit code 3.

Wrong:

    committing the folder as it is

Right:

    hookwright generate, then commit`,
  },
  'output-path-refused': {
    severity: 'error',
    message: 'A generated path does not lie below its output folder, or is no portable name: {path}.',
    help: 'Rename what it was made from in the document.',
    explanation: `Every generated path is checked before anything is written: it is relative, has no ".." and no backslash, and
no two differ only by case, since macOS and Windows could not tell them apart.

Wrong:

    types named Order and ORDER

Right:

    types named Order and LegacyOrder`,
  },
  'reserved-id': {
    severity: 'error',
    message: '"{id}" cannot name a provider.',
    help: 'Set x-webhooks.id in the document, or pass --id.',
    explanation: `The id of a provider names a folder and the middle of each package name, so it is in kebab-case. The names
receiver, mock-engine, site and testing belong to packages of Hookwright itself, and guides, tools, reference, pagefind, 404
and index to its documentation site.

Wrong:

    --id site

Right:

    --id site-events`,
  },
  'same-id': {
    severity: 'error',
    message: '{spec} and {other} both generate {folder}.',
    help: 'Set x-webhooks.id in one of them, or generate them into different folders.',
    explanation: `Two documents that end in one folder would take turns in overwriting each other.

Wrong:

    a/asyncapi.yaml and b/asyncapi.yaml, both with x-webhooks: { id: acme }

Right:

    x-webhooks: { id: acme-eu } in one of them`,
  },
  'settings-invalid': {
    severity: 'error',
    message: 'The "hookwright" member of this package.json {reason}',
    help: 'It may hold specs, out, scope and runtimeRange, each a string, and languages, a list of names.',
    explanation: `The nearest package.json above a spec that has a member "hookwright" holds the settings.

Wrong:

    "hookwright": { "output": "packages" }

Right:

    "hookwright": { "specs": "specs", "out": "packages", "scope": "acme" }`,
  },
  'official-parser': {
    severity: 'error',
    message: '{message}',
    help: 'This is the rule {rule} of the official AsyncAPI parser.',
    explanation: `"hookwright lint" asks the official parser (@asyncapi/parser) for its verdict after our own checks. What it
calls an error is an error here, and what it calls a warning is a warning; its hints are left out.

Wrong:

    info: { title: Acme }

Right:

    info: { title: Acme, version: 1.0.0 }`,
  },
  'official-parser-gave-up': {
    severity: 'warning',
    message: 'The official parser came to no verdict: {reason}.',
    help: 'Our own checks stand. A smaller document, or one without circular references, may get a verdict.',
    explanation: `The official parser may use 20 seconds and 1 GB for a document. Circular references, large enums and YAML
aliases can cost it more than that. Nothing is known to be wrong with the document.

Wrong:

    two schemas in two files that refer to each other

Right:

    both in one file, or one of them without the way back`,
  },
  'install-needed': {
    severity: 'error',
    message: '{what} needs {packages}, and it is not installed.',
    help: 'Run: npm install --save-dev {packages}',
    explanation: `Some commands need large libraries that most projects never use, so they are installed by those who want
them, and loaded on first use: the site of "hookwright docs" is @hookwright/site, and models in other languages need
@asyncapi/modelina.

Wrong:

    hookwright docs build, where only hookwright was installed

Right:

    npm install --save-dev @hookwright/site, then: hookwright docs build`,
  },
  'not-in-language': {
    severity: 'error',
    message: '{what} cannot be written in {language}: {reason}.',
    help: 'Leave {language} out of the languages of this provider, or rename it when the contract is your own.',
    explanation: `Names of a contract are turned into names that a language accepts, and keep what they are called on the
wire. A few things have no form in a language: Jackson, for example, takes an empty name on the wire for no name.

Wrong:

    properties: { '': { type: string } }, with languages: [java]

Right:

    the same, without java`,
  },
  ...docsProblems,
} as const satisfies Readonly<Record<string, Explained>>;

export type CommandCode = keyof typeof commandProblems;

/** A problem of the catalogue with its `{names}` filled in. */
export function commandProblem(
  code: CommandCode,
  values: Readonly<Record<string, string>>,
  location?: Location,
): LocatedProblem {
  const { severity, message, help } = commandProblems[code];
  const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole).trim();
  return { code, severity, message: fill(message), help: fill(help), ...(location === undefined ? {} : { location }) };
}

/** Carries a problem up to the place that collects them. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: LocatedProblem;

  constructor(problem: LocatedProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export const problemError = (...problem: Parameters<typeof commandProblem>): ProblemError =>
  new ProblemError(commandProblem(...problem));

/** Throws a problem of the catalogue. */
export function fail(...problem: Parameters<typeof commandProblem>): never {
  throw problemError(...problem);
}
