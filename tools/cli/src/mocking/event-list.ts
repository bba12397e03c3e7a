/** What a provider can send, for people and as JSON. */
import type { MockedProvider } from '@hookwright/mock-engine';
import { visible, type Terminal } from '../terminal.ts';

export function eventListJson({ id, title, events, examples, scenarios, webhooks }: MockedProvider): object {
  return {
    id,
    title,
    events: Object.entries(events).map(([name, { title: about, summary }]) => ({
      name,
      title: about,
      ...(summary !== undefined && { summary }),
      examples: Object.keys(examples[name] ?? {}),
    })),
    scenarios: Object.entries(scenarios).map(([name, { title: about, steps }]) => ({
      name,
      title: about,
      steps: steps.length,
    })),
    capabilities: Object.keys(webhooks.capabilities),
  };
}

/** Examples of one event that are named; where there are more, it is said how many. */
const MAX_SHOWN = 6;

export function printEventList(provider: MockedProvider, terminal: Terminal): void {
  const { events, examples, scenarios } = provider;
  const { print, paint } = terminal;
  for (const [name, { summary }] of Object.entries(events)) {
    print(`${paint.result('bold', visible(name))}${summary === undefined ? '' : `  ${visible(summary)}`}`);
    print(paint.result('dim', `  ${listed(Object.keys(examples[name] ?? {}))}`));
  }
  const stories = Object.entries(scenarios);
  if (stories.length > 0) print(`\n${paint.result('bold', 'Scenarios')}`);
  for (const [name, { title, steps }] of stories)
    print(`  ${visible(name)}  ${visible(title)} (${steps.length} events)`);
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'no example; a payload is made by chance';
  const more = names.length > MAX_SHOWN ? `, and ${names.length - MAX_SHOWN} more` : '';
  return `${names.slice(0, MAX_SHOWN).map(visible).join(', ')}${more}`;
}
