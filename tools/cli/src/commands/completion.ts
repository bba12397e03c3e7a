/** `hookwright completion`: a small script per shell that asks `hookwright complete` for the words that may come next. */
import type { Command, Option } from 'commander';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { suggestion } from '../nearest.ts';
import { languageIds } from '../languages.ts';
import { knownProviders } from '../providers.ts';
import { findSettings } from '../settings.ts';
import { providerNames } from '../targets.ts';
import { openTerminal } from '../terminal.ts';
import { base } from '../where.ts';

const scripts: Readonly<Record<string, string>> = {
  bash: `_hookwright() {
  local line words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(hookwright complete -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F _hookwright hookwright`,
  zsh: `#compdef hookwright
_hookwright() {
  local -a found
  found=("\${(@f)$(hookwright complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if (( \${#found} )) && [[ -n "\${found[1]}" ]]; then compadd -a found; else _files; fi
}
compdef _hookwright hookwright`,
  fish: `complete -c hookwright -a '(hookwright complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};

/** @throws UsageError for a shell without a script. */
export async function completion(shell: string): Promise<ExitCode> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) {
    throw new UsageError(`there is no completion for "${shell}"${suggestion(shell, Object.keys(scripts))}`);
  }
  openTerminal().print(script);
  return exit.ok;
}

/**
 * Prints the words that may stand where the last one does, one a line. Nothing means a path.
 * @param words What was typed after `hookwright`; the last is what is being typed.
 */
export async function complete(words: readonly string[], program: Command): Promise<ExitCode> {
  const { print } = openTerminal();
  const current = words.at(-1) ?? '';
  for (const word of await candidates(words.slice(0, -1), current, program)) {
    if (word.startsWith(current)) print(word);
  }
  return exit.ok;
}

async function candidates(before: readonly string[], current: string, program: Command): Promise<readonly string[]> {
  const command = chosen(before, program);
  if (command === undefined) return [];
  const inner = namesOf(command);
  if (inner.length > 0) return inner;
  const options = program.createHelp().visibleOptions(command);
  const pending = options.find((option) => takesValue(option) && [option.long, option.short].includes(before.at(-1)));
  if (pending !== undefined) return valuesOf(pending, command);
  if (current.startsWith('-')) return options.flatMap(({ long }) => (typeof long === 'string' ? [long] : []));
  return wordsOf(command, program);
}

/** The command that the words lead to: `docs`, then `build`. Undefined for a word that names none. */
function chosen([word, ...rest]: readonly string[], command: Command): Command | undefined {
  const inner = command.createHelp().visibleCommands(command);
  if (word === undefined || inner.length === 0) return command;
  const next = inner.find((one) => one.name() === word);
  return next === undefined ? undefined : chosen(rest, next);
}

const namesOf = (command: Command): readonly string[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name());

const takesValue = ({ required, optional }: Option): boolean => required || optional;

async function valuesOf(option: Option, command: Command): Promise<readonly string[]> {
  if (command.name() === 'certify' && ['--only', '--skip'].includes(option.long ?? '')) {
    return (await import('@hookwright/mock-engine/certify')).cases.map(({ id }) => id);
  }
  if (option.long === '--only') return (await import('@hookwright/emitters/layout')).artifacts;
  if (option.long === '--languages') return languageIds;
  return option.argChoices ?? [];
}

async function wordsOf(command: Command, program: Command): Promise<readonly string[]> {
  switch (command.name()) {
    case 'certify':
    case 'generate':
    case 'lint':
    case 'mock':
    case 'trigger':
    case 'worker':
      return providerNames(findSettings(base()));
    case 'listen':
    case 'verify':
      return knownProviders(base());
    case 'explain':
      return [...(await import('./explain.ts')).everyCode().keys()];
    case 'completion':
      return Object.keys(scripts);
    case 'help':
      return namesOf(program);
    default:
      return [];
  }
}
