/** The live parts beside the site: mocks of all its providers, and an inbox that is registered with each of them. */
import { join } from 'node:path';
import { startMock, type MockedProvider, type StartedMock } from '@hookwright/mock-engine';
import { errorCode } from '../disk.ts';
import { UsageError } from '../exit.ts';
import { loadGeneratedMock } from '../mocked-providers.ts';
import { visible, type Terminal } from '../terminal.ts';
import { openDocsInbox } from './inbox.ts';

export interface LiveOptions {
  /** The folder of generated packages, absolute. */
  readonly packages: string;
  /** Ids. */
  readonly providers: readonly string[];
  /** 0 takes a free one. */
  readonly mockPort: number;
  readonly inboxPort: number;
  readonly terminal: Terminal;
}

export interface LiveParts {
  /** Addresses without a slash at their end. */
  readonly mock: string;
  readonly inbox: string;
  /** Ids of the providers that are mocked. */
  readonly providers: readonly string[];
  /** Finishes the deliveries in flight. */
  readonly close: () => Promise<void>;
}

/**
 * Undefined when none of the providers has a mock package: the site is read without one.
 * @throws {UsageError} for a port that cannot be had
 */
export async function openLive(options: LiveOptions): Promise<LiveParts | undefined> {
  const { inboxPort, mockPort, terminal } = options;
  const providers = await loadMocks(options);
  if (providers.length === 0) return undefined;
  let mock: StartedMock | undefined;
  const inbox = await openDocsInbox({ providers, port: inboxPort, endpoints: () => mock?.endpoints() ?? [] });
  try {
    mock = await onPort('--mock-port', mockPort, () => startMock(providers, { port: mockPort }));
    for (const { id } of providers) await register(mock, id, `${inbox.url}/${id}`, terminal);
  } catch (error) {
    await mock?.close();
    await inbox.close();
    throw error;
  }
  const { url = '', close } = mock;
  return {
    mock: url.replace(/\/$/, ''),
    inbox: inbox.url,
    providers: providers.map(({ id }) => id),
    close: () => close().then(inbox.close),
  };
}

async function loadMocks({ packages, providers, terminal }: LiveOptions): Promise<readonly MockedProvider[]> {
  const found: MockedProvider[] = [];
  for (const id of providers) {
    const loaded = await loadGeneratedMock(join(packages, id)).catch((error: unknown) => {
      terminal.complain(`The mock of ${id} cannot be loaded: ${visible(messageOf(error))}`);
      return undefined;
    });
    if (loaded !== undefined) found.push(loaded);
  }
  return found;
}

/** A page can register, too, so a refusal is no reason to serve nothing. */
async function register(mock: StartedMock, provider: string, url: string, { complain }: Terminal): Promise<void> {
  await mock.register({ provider, url }).catch((error: unknown) => {
    complain(`The inbox is not registered with ${provider}: ${visible(messageOf(error))}.`);
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Runs what listens on a port.
 * @param option That chooses the port.
 * @throws {UsageError} when the port cannot be had
 */
export async function onPort<Result>(option: string, port: number, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EADDRINUSE' ? 'is taken' : 'needs more rights';
    throw new UsageError(`port ${port} ${why}; choose another with ${option}, or 0 for any that is free.`);
  }
}
