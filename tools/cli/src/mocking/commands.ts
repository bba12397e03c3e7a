/** The commands around a mock: their options and their help. */
import { Option, type Command } from 'commander';
import { each, examples, json, quiet, type Finish } from '../command-options.ts';

const which = 'ids of providers, or paths of AsyncAPI documents; none means all of the repository';

const howToFail = 'fail on purpose: `hookwright explain faults` lists them; may be repeated';

const seed = () => new Option('--seed <text>', 'the same seed sends the same bytes');
const timeScale = () => new Option('--time-scale <factor>', 'divide all waits: 600 makes an hour 6 seconds');
const allowHost = () => new Option('--allow-host <host>', 'deliver to this host too').argParser(each);
const mockUrl = () => new Option('--mock <url>', 'a running mock (default: http://127.0.0.1:4010)');
const storeEnv = () => new Option('--store-env <name>', 'variable that names the store, for one with a password');
const storeOptions = () => [new Option('--store <store>', 'memory, sqlite:FILE or postgres://…'), storeEnv()];
const concurrency = () => new Option('--concurrency <number>', 'attempts at once to one endpoint (default: 8)');

export function addMock(program: Command, finish: Finish): void {
  const command = program
    .command('mock')
    .argument('[provider...]', which)
    .description('be a provider: register, trigger, and get signed deliveries')
    .option('-p, --port <number>', 'port to listen on; 0 takes a free one (default: 4010)')
    .option('--host <name>', 'address of this machine (default: 127.0.0.1)')
    .addOption(seed());
  for (const option of storeOptions()) command.addOption(option);
  command
    .addOption(timeScale())
    .addOption(new Option('--fault <name[=rate]>', howToFail).argParser(each))
    .addOption(allowHost())
    .addOption(new Option('--allow-caller <host>', 'let this host and its pages call the mock').argParser(each))
    .addOption(concurrency())
    .addOption(new Option('--json', 'print a JSON object a line'))
    .addOption(quiet())
    .addHelpText('after', examples('mock ventrata', 'mock --port 0 --time-scale 600', 'mock path/to/asyncapi.yaml'))
    .action(async (words: string[], options) => {
      const { mock } = await import('../commands/mock.ts');
      finish(await mock(words, options));
    });
}

export function addTrigger(program: Command, finish: Finish): void {
  const command = program
    .command('trigger')
    .argument('<provider>', 'id of the provider, or path of its document')
    .argument('[event]', 'the event; none lists them with their examples')
    .description('send a signed event')
    .option('--forward-to <url>', 'send it there, without a registration')
    .addOption(mockUrl().conflicts('forwardTo'))
    .option('--example <name>', 'the example to send (default: the first)')
    .option('--variant', 'a payload made by chance, valid by the contract')
    .addOption(new Option('--data <file>', 'the payload itself, as JSON; - is standard input').conflicts('example'))
    .addOption(new Option('--set <path=value>', 'change a member; JSON, else text; may be repeated').argParser(each))
    .addOption(new Option('--unset <path>', 'leave a member out; may be repeated').argParser(each))
    .option('--scenario <name>', 'all events of a story, instead of one event')
    .option('--count <number>', 'how many')
    .option('--rate <number>', 'how many a second (default: all at once)')
    .addOption(new Option('--fault <name>', howToFail).argParser(each))
    .addOption(new Option('--capability <name>', 'what the endpoint asked for; may be repeated').argParser(each))
    .addOption(new Option('--secret-env <name>', 'variable that holds the secret or token').argParser(each))
    .addOption(new Option('--header-env <header=name>', 'a header and the variable with its value').argParser(each))
    .option('--basic-env <name>', 'variable that holds user:password')
    .option('--retry', 'try again as the provider does')
    .addOption(timeScale())
    .addOption(seed())
    .addOption(allowHost())
    .option('--dry-run', 'print a curl command instead of sending')
    .addOption(json())
    .addOption(quiet());
  command
    .addHelpText(
      'after',
      examples(
        'trigger host-building',
        'trigger ventrata order_update --forward-to http://localhost:3000',
        'trigger ventrata booking_update --set booking.status=EXPIRED',
      ),
    )
    .action(async (provider: string, event: string | undefined, options) => {
      const { trigger } = await import('../commands/trigger.ts');
      finish(await trigger(provider, event, options));
    });
}

export function addDeliveries(program: Command, finish: Finish): void {
  program
    .command('deliveries')
    .argument('[action]', 'list, show, resend or curl', 'list')
    .argument('[id]', 'id of a delivery')
    .description('look at what a running mock has sent')
    .addOption(mockUrl())
    .option('--provider <id>', 'only of this provider')
    .option('--event <name>', 'only this event')
    .option('--endpoint <id>', 'only to this endpoint')
    .addOption(
      new Option('--state <state>', 'only in this state').choices(['waiting', 'delivered', 'failed', 'dropped']),
    )
    .option('--limit <number>', 'how many at most (default: 50)')
    .option('--follow', 'stay, and print each attempt as it happens')
    .addOption(json())
    .addHelpText('after', examples('deliveries --state failed', 'deliveries show ID', 'deliveries --follow'))
    .action(async (action: string, id: string | undefined, options) => {
      const { deliveries } = await import('../commands/deliveries.ts');
      finish(await deliveries(action, id, options));
    });
}

export function addWorker(program: Command, finish: Finish): void {
  const command = program
    .command('worker')
    .argument('[provider...]', which)
    .description('deliver from a store that several processes share')
    .option('--store <store>', 'postgres://HOST/DATABASE');
  command.addOption(storeEnv());
  command
    .addOption(timeScale())
    .addOption(allowHost())
    .addOption(concurrency())
    .addOption(new Option('--json', 'print a JSON object a line'))
    .addOption(quiet())
    .addHelpText('after', examples('worker --store postgres://localhost/hooks', 'worker ventrata --store-env HOOKS'))
    .action(async (words: string[], options) => {
      const { worker } = await import('../commands/worker.ts');
      finish(await worker(words, options));
    });
}
