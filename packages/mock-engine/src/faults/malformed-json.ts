import type { MockedProvider } from '../mocked-provider.ts';
import type { Random } from '../random.ts';
import type { BodyFault } from './fault.ts';

export const malformedJson: BodyFault = {
  stage: 'body',
  title: 'Malformed JSON',
  effect:
    'Sends text that does not parse: what the provider itself has published so, or the body with a mistake in it.',
  corrupt: (body, { provider, event, random }) => {
    const published = publishedMistakes(provider, event);
    if (published.length > 0) return random.pick(published);
    return broken(body, random) ?? body.slice(0, -1) + ',';
  },
};

function publishedMistakes({ rejected }: MockedProvider, event: string): readonly string[] {
  const own = Object.hasOwn(rejected, event) ? rejected[event] : undefined;
  return Object.values(own ?? {}).flatMap(({ text, reason }) => (reason === 'not-json' ? [text] : []));
}

/** Mistakes that people make, and a connection that broke. */
const mistakes: readonly ((body: string, random: Random) => string)[] = [
  (body, random) => body.slice(0, 1 + random.integer(Math.max(1, body.length - 1))),
  (body) => body.replace(/([}\]])$/, ',$1'),
  (body) => body.replaceAll('"', "'"),
  (body) => body.replace(',"', '"'),
  (body) => body.replace(/"(\w+)":/, '$1:'),
  (body) => body.replace(/^(.)/, '$1 // the body'),
];

function broken(body: string, random: Random): string | undefined {
  const made = random.pick(mistakes)(body, random);
  try {
    JSON.parse(made);
    return undefined;
  } catch {
    return made;
  }
}
