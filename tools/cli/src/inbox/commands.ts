/** The commands that receive, judge and repeat requests: their options and their help. */
import { Option, type Command } from 'commander';
import { each, examples, json, quiet, type Finish } from '../command-options.ts';

/** Secrets are named, never given: arguments are visible to every process of the machine. */
const secretOptions = () => [
  new Option('--secret-env <name>', 'variable that holds the secret or token; may be repeated').argParser(each),
  new Option('--header-env <header=name>', 'a header of your own and the variable with its value').argParser(each),
  new Option('--basic-env <name>', 'variable that holds user:password'),
];

export function addVerify(program: Command, finish: Finish): void {
  const command = program
    .command('verify')
    .argument('<provider>', 'id of the provider, or its document')
    .argument('[file]', 'a recording, a raw HTTP request, or a body; - or none is standard input', '-')
    .description('accept a request or refuse it, and say why');
  for (const option of secretOptions()) command.addOption(option);
  command
    .addOption(new Option('--header <line>', "'Name: value'; the file is then a body alone").argParser(each))
    .option('--at <time>', 'when it arrived (default: as recorded, else now)')
    .option('--tolerance <duration>', 'how far its time may be off (default: as the contract says)')
    .option('--url <url>', 'as the provider called it, where the contract signs that')
    .option('--no-signature', 'judge the body, not who sent it')
    .addOption(json())
    .addHelpText(
      'after',
      examples('verify host-building inbox/000001.http --secret-env HOST_SECRET', 'verify lokalebasen body.json'),
    )
    .action(async (provider: string, file: string, options) => {
      const { verify } = await import('../commands/verify.ts');
      finish(await verify(provider, file, options));
    });
}

export function addListen(program: Command, finish: Finish): void {
  const command = program
    .command('listen')
    .argument(
      '[provider]',
      'id of the provider, or its document (default: all that are generated; path or request tell)',
    )
    .description('be an inbox: receive, verify, validate, print and record')
    .option('--port <port>', 'port on this machine; 0 takes a free one', '4020');
  for (const option of secretOptions()) command.addOption(option);
  command
    .option('--record <folder>', 'keep each request in a file there')
    .addOption(new Option('--forward-to <url>', 'send each request on, and pass the answer back').conflicts('status'))
    .addOption(new Option('--allow-host <host>', 'host that is not this machine to forward to').argParser(each))
    .addOption(new Option('--event <name>', 'print only this event; may be repeated').argParser(each))
    .option('--only-refused', 'print only what is refused')
    .addOption(
      new Option('--output <form>', 'how to print').choices(['interactive', 'compact', 'json']).default('interactive'),
    )
    .option('--status <status>', 'answer with this one (default: 200)')
    .option('--delay <duration>', 'wait before answering')
    .option('--max-body <size>', 'longest body that is taken', '10mb')
    .addOption(json())
    .addOption(quiet())
    .addHelpText(
      'after',
      examples(
        'listen host-building --secret-env HOST_SECRET --record inbox',
        'listen --forward-to http://localhost:3000/hooks --output compact',
      ),
    )
    .action(async (provider: string | undefined, options) => {
      const { listen } = await import('../commands/listen.ts');
      finish(await listen(provider, options));
    });
}

export function addReplay(program: Command, finish: Finish): void {
  program
    .command('replay')
    .argument('<recording...>', 'files of `listen --record` or raw HTTP requests, or folders of them (*.http)')
    .description('send recorded requests again, byte for byte')
    .requiredOption('--to <url>', 'where to send them')
    .addOption(new Option('--as-recorded', 'with their old time and signature (default)').conflicts('resign'))
    .option('--resign', 'with a fresh time and signature')
    .option('--secret-env <name>', 'variable that holds the secret to sign with')
    .option('--provider <id>', 'whose requests they are, where a recording does not say')
    .addOption(new Option('--event <name>', 'only this event; may be repeated').argParser(each))
    .option('--speed <factor>', '1 as recorded, 2 twice as fast, 0 all at once', '1')
    .option('--count <times>', 'send all of them so many times', '1')
    .option('--timeout <duration>', 'how long to wait for an answer', '30s')
    .addOption(new Option('--allow-host <host>', 'host that is not this machine to send to').argParser(each))
    .addOption(json())
    .addOption(quiet())
    .addHelpText(
      'after',
      examples(
        'replay inbox --to http://localhost:3000/hooks --speed 0',
        'replay inbox --to http://localhost:3000 --resign --secret-env KEY',
      ),
    )
    .action(async (recordings: string[], options) => {
      const { replay } = await import('../commands/replay.ts');
      finish(await replay(recordings, options));
    });
}
