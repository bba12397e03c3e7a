/** What a mock says when it listens: where it is, how one registers, where its log is. */
import type { Mock } from '../mock.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import type { Paint } from './event-lines.ts';
import { DEFAULT_PORT } from './read-options.ts';
import { registerCommand } from './registration-help.ts';
import { visible } from './visible.ts';

export interface BannerOptions {
  /** Of the mock, without a slash at its end. */
  readonly origin: string;
  /** How people call the command line: `hookwright`, `npx hookwright`. */
  readonly command: string;
  readonly paint: Paint;
}

/** Providers whose registration is shown in full; of more, it is shown where to read about it. */
const MAX_SHOWN = 4;

export function bannerLines(mock: Mock, { origin, command, paint }: BannerOptions): readonly string[] {
  const { providers } = mock;
  const [first] = providers;
  const event = Object.keys(first?.events ?? {})[0] ?? 'EVENT';
  const registering =
    providers.length > MAX_SHOWN ? [listed(providers)] : providers.map((one) => section(one, origin, paint));
  // The commands look for a mock at the default address themselves.
  const mockOption = origin.endsWith(`:${DEFAULT_PORT}`) ? '' : ` --mock ${origin.replace('http://', '')}`;
  return [
    paint('bold', `Listening on ${origin}`),
    ...registering.flat(),
    '',
    `Send   ${command} trigger ${first?.id} ${event}${mockOption}`,
    `Log    ${command} deliveries${mockOption}`,
    `API    ${origin}/_hookwright/openapi.json`,
    `Store  ${mock.store.name}${mock.store.name === 'memory' ? ', gone when the mock ends' : ''}`,
    ...mock.store.warnings.map((warning) => paint('yellow', `Note   ${visible(warning)}`)),
    '',
  ];
}

function section(provider: MockedProvider, origin: string, paint: Paint): readonly string[] {
  const { title, id } = provider;
  const name = `${id}: ${visible(title)}, ${amountOf(provider)}`;
  const command = registerCommand(provider, origin)
    .split('\n')
    .map((line) => `  ${visible(line)}`);
  return ['', paint('bold', name), ...command];
}

const listed = (providers: readonly MockedProvider[]): readonly string[] => [
  '',
  ...providers.map((one) => `  ${one.id}: ${visible(one.title)}, ${amountOf(one)}`),
];

const amountOf = ({ events }: MockedProvider): string => {
  const { length } = Object.keys(events);
  return length === 1 ? '1 event' : `${length} events`;
};
