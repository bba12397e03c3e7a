/** Every command, its options and its help. What a command does is loaded when it runs. */
import { Command, Option } from 'commander';
import { addCertify } from './certifying/commands.ts';
import { examples, json, quiet, type Finish } from './command-options.ts';
import { addDocs } from './docs/commands.ts';
import { formats } from './formats.ts';
import { addListen, addReplay, addVerify } from './inbox/commands.ts';
import { addDeliveries, addMock, addTrigger, addWorker } from './mocking/commands.ts';
import { ownVersion } from './settings.ts';

/** @param finish Takes the exit code of the command that ran. */
export function buildProgram(finish: Finish): Command {
  const program = new Command('hookwright')
    .description('Contract-first webhooks: typed packages from AsyncAPI documents.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', examples('generate path/to/asyncapi.yaml --out packages', 'lint', 'explain ref-not-found'));
  addGenerate(program, finish);
  addLint(program, finish);
  addExplain(program, finish);
  addInit(program, finish);
  addMock(program, finish);
  addTrigger(program, finish);
  addDeliveries(program, finish);
  addWorker(program, finish);
  addVerify(program, finish);
  addListen(program, finish);
  addReplay(program, finish);
  addCertify(program, finish);
  addDocs(program, finish);
  addCompletion(program, finish);
  addSummary(program, finish);
  return program;
}

const what = 'documents, folders of documents, or names of providers; none means all of the repository';

function addGenerate(program: Command, finish: Finish): void {
  program
    .command('generate')
    .argument('[spec...]', what)
    .description('write the packages of AsyncAPI documents')
    .option('-o, --out <folder>', "folder for the packages (default: the repository's, else packages)")
    .addOption(new Option('--check', 'write nothing; exit 3 when packages are not up to date').conflicts('watch'))
    .option('--watch', 'stay, and write again when a document changes')
    .option('--only <names>', 'only these packages, with commas between, such as validators,mock')
    .option('--languages <names>', 'models in these languages too, such as kotlin,go')
    .option('--id <id>', 'name of the provider, for a single document')
    .option('--scope <scope>', 'npm scope of the packages, such as @acme')
    .addOption(json())
    .addOption(quiet())
    .addHelpText(
      'after',
      examples('generate', 'generate host-building --watch', 'generate asyncapi.yaml --out out --scope acme'),
    )
    .action(async (words: string[], options) => {
      const { generate } = await import('./commands/generate.ts');
      finish(await generate(words, options));
    });
}

function addLint(program: Command, finish: Finish): void {
  program
    .command('lint')
    .argument('[spec...]', what)
    .description('check documents, and ask the official AsyncAPI parser')
    .addOption(new Option('-f, --format <format>', 'how to print problems').choices(formats).default('stylish'))
    .option('--no-official', 'leave the official parser out')
    .option('--id <id>', 'name of the provider, for a single document')
    .addOption(json())
    .addOption(quiet())
    .addHelpText('after', examples('lint', 'lint path/to/asyncapi.yaml', 'lint --format github'))
    .action(async (words: string[], options) => {
      const { lint } = await import('./commands/lint.ts');
      finish(await lint(words, options));
    });
}

function addExplain(program: Command, finish: Finish): void {
  program
    .command('explain')
    .argument('[code]', 'code of a problem, or name of a fault; none lists all problems, `faults` all faults')
    .description('say what a problem means, or what a fault does')
    .addOption(json())
    .addHelpText('after', examples('explain', 'explain output-not-ours', 'explain faults'))
    .action(async (code: string | undefined, options) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(code, options));
    });
}

function addInit(program: Command, finish: Finish): void {
  program
    .command('init')
    .argument('<provider>', 'name of the provider, such as acme-bookings')
    .description('make a folder for a new provider, with one event, that generates at once')
    .option('--dir <folder>', "where to make it (default: the repository's specs, else here)")
    .addOption(json())
    .addOption(quiet())
    .addHelpText('after', examples('init acme-bookings'))
    .action(async (provider: string, options) => {
      const { init } = await import('./commands/init.ts');
      finish(await init(provider, options));
    });
}

function addCompletion(program: Command, finish: Finish): void {
  program
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish')
    .description('print a script that completes commands in a shell')
    .addHelpText(
      'after',
      examples('completion bash >> ~/.bashrc', 'completion fish > ~/.config/fish/completions/hookwright.fish'),
    )
    .action(async (shell: string) => {
      const { completion } = await import('./commands/completion.ts');
      finish(await completion(shell));
    });
  // The scripts ask this for the words that may come next.
  program
    .command('complete', { hidden: true })
    .argument('[word...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: string[]) => {
      const { complete } = await import('./commands/completion.ts');
      finish(await complete(words, program));
    });
}

function addSummary(program: Command, finish: Finish): void {
  program
    .command('summary', { hidden: true })
    .description("print the table of all providers, for the repository's own scripts")
    .option('--snapshot', 'print the state of the packages as JSON, to compare with later')
    .option('--before <file>', 'such a state, from before the run')
    .option('--turbo <file>', 'what turbo run --summarize wrote, for the times')
    .addOption(json())
    .action(async (options) => {
      const { summary } = await import('./commands/summary.ts');
      finish(await summary(options));
    });
}
