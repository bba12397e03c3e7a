/** `hookwright docs` and its two commands: their options and their help. */
import { Option, type Command } from 'commander';
import { examples, json, quiet, type Finish } from '../command-options.ts';

const packages = () => new Option('--packages <folder>', "folder of generated packages (default: the repository's)");

export function addDocs(program: Command, finish: Finish): void {
  const docs = program
    .command('docs')
    .description('the documentation site of all providers: build it, or serve it with mocks')
    .helpCommand(false)
    .addHelpText('after', examples('docs serve', 'docs build --out public'));
  addBuild(docs, finish);
  addServe(docs, finish);
}

function addBuild(docs: Command, finish: Finish): void {
  docs
    .command('build')
    .description('make a site of files that any host can serve')
    .option('-o, --out <folder>', 'where to make it (default: dist/docs)')
    .option('--base <path>', 'path of the site on its host, such as /webhooks')
    .addOption(packages())
    .addOption(json())
    .addOption(quiet())
    .addHelpText('after', examples('docs build', 'docs build --out public --base /webhooks'))
    .action(async (options) => {
      const { docsBuild } = await import('../commands/docs.ts');
      finish(await docsBuild(options));
    });
}

function addServe(docs: Command, finish: Finish): void {
  docs
    .command('serve')
    .description('serve the site on this machine, with mocks of all providers and an inbox')
    .option('-p, --port <number>', 'port of the site; 0 takes a free one (default: 4000)')
    .option('--mock-port <number>', 'port of the mocks (default: 4010)')
    .option('--inbox-port <number>', 'port of the inbox (default: 4020)')
    .option('--dev', 'follow the specs: an edit shows at once, and so do its problems')
    .addOption(packages())
    .addOption(new Option('--json', 'print a JSON object a line'))
    .addOption(quiet())
    .addHelpText(
      'after',
      examples('docs serve', 'docs serve --dev', 'docs serve --port 0 --mock-port 0 --inbox-port 0'),
    )
    .action(async (options) => {
      const { docsServe } = await import('../commands/docs.ts');
      finish(await docsServe(options));
    });
}
