/** The commands of the program as data, in the order of its help. */
import type { Argument, Command, Option } from 'commander';
import type { CommandReference, OptionReference } from './data.ts';
import { buildProgram } from '../src/program.ts';

export function commandReference(): readonly CommandReference[] {
  const program = buildProgram(() => undefined);
  return below(program, [program.name()]);
}

const below = (parent: Command, names: readonly string[]): readonly CommandReference[] =>
  parent
    .createHelp()
    .visibleCommands(parent)
    .filter((command) => command.name() !== 'help')
    .flatMap((command) => {
      const path = [...names, command.name()];
      return [described(command, path), ...below(command, path)];
    });

function described(command: Command, path: readonly string[]): CommandReference {
  const id = path.slice(1).join('-');
  const help = command.createHelp();
  return {
    id,
    name: path.join(' '),
    usage: `${path.join(' ')} ${command.usage()}`,
    description: sentence(command.description()),
    arguments: help.visibleArguments(command).map((argument) => ({
      name: help.argumentTerm(argument) === argument.name() ? bracketed(argument) : argument.name(),
      description: sentence(argument.description),
      ...(argument.defaultValue === undefined ? {} : { default: String(argument.defaultValue) }),
    })),
    options: help
      .visibleOptions(command)
      .filter(({ long }) => long !== '--help')
      .map((option) => optionOf(option, id)),
    examples: examplesOf(command),
  };
}

function bracketed(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function optionOf({ flags, long, description, argChoices, defaultValue, negate }: Option, id: string): OptionReference {
  return {
    id: `${id}${long}`,
    flags,
    description: sentence(description),
    ...(argChoices === undefined ? {} : { choices: argChoices }),
    ...(defaultValue === undefined || negate ? {} : { default: String(defaultValue) }),
  };
}

/** Those that its help ends with. */
function examplesOf(command: Command): readonly string[] {
  let text = '';
  command.configureOutput({ writeOut: (more) => (text += more) }).outputHelp();
  return text.split('\n').flatMap((line) => /^\s*\$ (.+)$/.exec(line)?.[1] ?? []);
}

const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
