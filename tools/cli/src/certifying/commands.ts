/** The command that certifies a receiver: its options and its help. */
import { Option, type Command } from 'commander';
import { each, examples, json, quiet, type Finish } from '../command-options.ts';

/** As in `@hookwright/mock-engine/certify`, which is loaded only when it runs. */
const formats = ['text', 'junit', 'sarif', 'json', 'markdown'] as const;

const afterwards = `
Probe:
  What shows only inside your service, such as that a duplicate is handled once,
  is tried with --probe: the URL of a GET that answers { "handled": n }, where n
  counts the deliveries that your handler has completed since the service began.
`;

export function addCertify(program: Command, finish: Finish): void {
  program
    .command('certify')
    .argument('[provider]', 'id of the provider, or path of its document')
    .description('try a receiver, in any language, with all that a provider may send')
    .option('--target <url>', 'where the receiver listens')
    .option('--secret-env <name>', 'variable that holds the secret or token')
    .option('--token-env <name>', 'variable that holds the access token')
    .addOption(new Option('--header-env <header=name>', 'a header and the variable with its value').argParser(each))
    .option('--basic-env <name>', 'variable that holds user:password')
    .option('--probe <url>', 'asks the service how many deliveries it has handled')
    .addOption(new Option('-f, --format <format>', 'how to print the result').choices(formats).default('text'))
    .option('--min-score <number>', 'exit 1 below it', '100')
    .addOption(new Option('--only <case>', 'only this case or group; may be repeated').argParser(each))
    .addOption(new Option('--skip <case>', 'not this case or group; may be repeated').argParser(each))
    .option('--list', 'print all cases')
    .option('--timeout <duration>', 'wait so long for an answer (default: as long as the provider)')
    .option('--seed <text>', 'another seed sends other payloads')
    .addOption(new Option('--allow-host <host>', 'host that is not this machine to send to').argParser(each))
    .addOption(json())
    .addOption(quiet())
    .addHelpText(
      'after',
      afterwards +
        examples(
          'certify host-building --target http://localhost:3000/hooks --secret-env HOST_SECRET',
          'certify lokalebasen --target http://localhost:3000/hooks --format junit',
          'certify --list',
        ),
    )
    .action(async (provider: string | undefined, options) => {
      const { certify } = await import('../commands/certify.ts');
      finish(await certify(provider, options));
    });
}
