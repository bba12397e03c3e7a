/** `hookwright deliveries`: what a running mock has sent, and what it sends now. */
import { eventLines } from '@hookwright/mock-engine/serve';
import type { Attempt, MockEvent } from '@hookwright/mock-engine';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { openControlClient, type ControlClient } from '../mocking/control-client.ts';
import { deliveryRow, printDelivery } from '../mocking/print-delivery.ts';
import type { DeliveryView } from '../mocking/running-mock.ts';
import { readNumber } from '../mocking/trigger-options.ts';
import { suggestion } from '../nearest.ts';
import { openTerminal, type Terminal } from '../terminal.ts';

export interface DeliveriesOptions {
  readonly mock?: string;
  readonly provider?: string;
  readonly event?: string;
  readonly endpoint?: string;
  readonly state?: string;
  readonly limit?: string;
  readonly follow?: boolean;
  readonly json?: boolean;
}

interface Asked {
  readonly client: ControlClient;
  readonly options: DeliveriesOptions;
  readonly terminal: Terminal;
}

type Action = (id: string, asked: Asked) => Promise<void>;

const actions: Readonly<Record<string, Action>> = {
  show: async (id, { client, options, terminal }) => {
    const found = await client.call<{ delivery: DeliveryView & { body: string }; attempts: Attempt[] }>(
      'GET',
      path(id),
    );
    if (options.json) terminal.print(JSON.stringify(found, undefined, 2));
    else printDelivery(found.delivery, found.attempts, terminal);
  },
  resend: async (id, { client, options, terminal }) => {
    const { delivery } = await client.call<{ delivery: DeliveryView }>('POST', `${path(id)}/resend`);
    terminal.print(options.json ? JSON.stringify(delivery, undefined, 2) : delivery.id);
  },
  curl: async (id, { client, options, terminal }) => {
    const { command } = await client.call<{ command: string }>('GET', `${path(id)}/curl`);
    terminal.print(options.json ? JSON.stringify({ command }, undefined, 2) : command);
  },
};

/** @throws {UsageError} */
export async function deliveries(
  action: string,
  id: string | undefined,
  options: DeliveriesOptions,
): Promise<ExitCode> {
  const asked = { client: openControlClient(options.mock), options, terminal: openTerminal() };
  if (action === 'list') {
    if (id !== undefined) throw new UsageError(`did you mean: hookwright deliveries show ${id}`);
    await (options.follow === true ? follow(asked) : list(asked));
    return exit.ok;
  }
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (run === undefined) {
    throw new UsageError(`there is no action "${action}"${suggestion(action, ['list', ...Object.keys(actions)])}`);
  }
  if (id === undefined) throw new UsageError(`say which delivery: hookwright deliveries ${action} ID`);
  await run(id, asked);
  return exit.ok;
}

const path = (id: string): string => `/deliveries/${encodeURIComponent(id)}`;

async function list({ client, options, terminal }: Asked): Promise<void> {
  const { provider, event, endpoint, state, limit } = options;
  const given = {
    provider,
    event,
    endpoint,
    state,
    limit: limit === undefined ? undefined : String(readNumber('--limit', limit)),
  };
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const found = await client.call<{ deliveries: DeliveryView[] }>('GET', `/deliveries?${query}`);
  if (options.json) terminal.print(JSON.stringify(found.deliveries, undefined, 2));
  else for (const delivery of found.deliveries) terminal.print(deliveryRow(delivery, terminal.paint.result));
  if (found.deliveries.length === 0) terminal.note('No delivery yet.');
}

/** Until the mock ends, or somebody ends this. */
async function follow({ client, options, terminal }: Asked): Promise<void> {
  const { events, close } = await client.stream();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  terminal.note(`Following ${client.origin}`);
  const paint = terminal.paint.result;
  for await (const event of events) {
    if (!isWanted(event, options)) continue;
    if (options.json) terminal.print(JSON.stringify(event));
    else if (isShown(event)) {
      const columns = process.stdout.isTTY ? process.stdout.columns : Infinity;
      for (const line of eventLines(event, { paint, columns, showProvider: options.provider === undefined })) {
        terminal.print(line);
      }
    }
  }
}

/** A delivery is told without its body, which no line shows. */
const isShown = (event: { readonly kind: string }): event is MockEvent =>
  ['attempt', 'delivery', 'endpoint', 'warning'].includes(event.kind);

function isWanted(
  told: { readonly kind: string; readonly [member: string]: unknown },
  options: DeliveriesOptions,
): boolean {
  const { provider, event, endpoint, state } = options;
  const delivery = told['delivery'] as DeliveryView | undefined;
  if (delivery === undefined) return [provider, event, endpoint, state].every((given) => given === undefined);
  const wanted = { provider, event, endpointId: endpoint, state };
  return Object.entries(wanted).every(
    ([name, value]) => value === undefined || delivery[name as keyof DeliveryView] === value,
  );
}
