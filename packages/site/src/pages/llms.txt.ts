import type { APIRoute } from 'astro';
import { links } from '../links.ts';
import type { Line } from '../model.ts';
import { providers } from '../providers.ts';

/** Every provider, with the address of its own list, for programs that read. */
export const GET: APIRoute = async () => {
  const all = await providers();
  const rows = all.map(
    ({ id, title, summary }) => `- [${title}](${links.at(`${encodeURIComponent(id)}/llms.txt`)}): ${textOf(summary)}`,
  );
  const text = [
    '# Hookwright',
    '',
    '> Webhooks of these providers, described from contracts that say how each fact is known: published, observed, inferred or assumed.',
    '',
    '## Providers',
    '',
    ...rows,
    '',
  ];
  return new Response(text.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

const textOf = (line: Line): string =>
  line
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('code' in span) return `\`${span.code}\``;
      return 'type' in span ? span.type : span.text;
    })
    .join('');
