/** The files of a new provider: one event that generates at once, meant to be written over. */
import type { GeneratedFile } from '@hookwright/emitters';

export interface Workspace {
  /** `@acme`, or nothing. */
  readonly scope?: string;
  /** The version range of `hookwright` for the spec's package. */
  readonly tool: string;
  /** The output folder below the workspace's root, when turbo runs the tasks there. */
  readonly turboOut?: string;
}

/** @param workspace Absent outside one: then there is neither a package.json nor a turbo.json. */
export function scaffold(provider: string, workspace: Workspace | undefined): readonly GeneratedFile[] {
  const title = titleOf(provider);
  return [
    { path: 'asyncapi.yaml', text: documentText(title) },
    { path: 'schemas/ItemCreated.yaml', text: payloadText() },
    { path: 'schemas/Item.yaml', text: itemText(title) },
    {
      path: 'examples/item_created/published.json',
      text: json({ event: 'item.created', data: { id: 7, name: 'First' } }),
    },
    { path: 'examples/item_created/about.yaml', text: aboutText() },
    {
      path: 'examples/item_created/rejected/no-id.json',
      text: json({ event: 'item.created', data: { name: 'First' } }),
    },
    { path: 'examples/item_created/rejected/no-id.expected.yaml', text: expectedText() },
    ...(workspace === undefined ? [] : packageFiles(provider, workspace)),
  ];
}

function packageFiles(provider: string, { scope, tool, turboOut }: Workspace): readonly GeneratedFile[] {
  const manifest = {
    name: `${scope === undefined ? '' : `@${scope}/`}${provider}-spec`,
    version: '0.1.0',
    private: true,
    scripts: { generate: 'hookwright generate .', lint: 'hookwright lint .' },
    devDependencies: { hookwright: tool },
  };
  const files = [{ path: 'package.json', text: json(manifest) }];
  if (turboOut === undefined) return files;
  const out = `$TURBO_ROOT$/${turboOut}/${provider}`;
  // The plain `!**/node_modules/**` would leave linked packages in turbo's cache.
  const outputs = [`${out}/**`, `!${out}/**/node_modules/**`];
  return [...files, { path: 'turbo.json', text: json({ extends: ['//'], tasks: { generate: { outputs } } }) }];
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** `Acme Bookings` for `acme-bookings`. */
const titleOf = (provider: string): string =>
  provider
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');

const documentText = (title: string): string => `asyncapi: 3.0.0
info:
  title: ${title} webhooks
  version: 0.1.0
  description: What ${title} does, and what its webhooks are about.
defaultContentType: application/json

channels:
  endpoint:
    address: null
    title: Your endpoint
    messages:
      item_created:
        name: item.created
        title: Item created
        summary: When ${title} sends this, and what you would do about it.
        payload:
          $ref: ./schemas/ItemCreated.yaml

operations:
  sendEvents:
    action: send
    title: Send events
    channel:
      $ref: '#/channels/endpoint'
    messages:
      - $ref: '#/channels/endpoint/messages/item_created'

x-webhooks:
  event:
    - pointer: /event
  delivery:
    success: [2xx]
    identity: { body: sha256 }
  authentication:
    - scheme: none
  registration:
    mode: manual
  unknown:
    - Whether anything proves that a delivery comes from ${title}.
    - Whether a failed delivery is tried again.
  evidence:
    /event: { status: assumed, note: Say on which page you found it. }
    /delivery: { status: assumed, note: Say on which page you found it. }
    /authentication: { status: assumed, note: Say on which page you found it. }
    /registration: { status: assumed, note: Say on which page you found it. }
`;

const payloadText = (): string => `description: Something was created.
x-evidence: assumed
type: object
required: [event, data]
properties:
  event:
    const: item.created
    description: The name of the event.
  data:
    $ref: ./Item.yaml
`;

const itemText = (title: string): string => `description: A thing of ${title}.
x-evidence: assumed
type: object
required: [id]
properties:
  id:
    type: integer
    description: Its number; it never changes.
    examples: [7]
  name:
    type: string
    description: Its name, as people see it.
    examples: [First]
`;

const aboutText = (): string => `published:
  summary: The first item.
  origin: ours
  note: Replace it with the example that the provider publishes.
`;

const expectedText = (): string => `reason: structure
at: /data/id
keyword: required
why: An item always has an id.
`;
