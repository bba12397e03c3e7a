/** The documentation for programs that read text: a list of the pages, and all pages in one. */
import type { EventDocs, ProviderDocs, TypesDocs } from '../../runtime/docs.js';
import { markdownLine } from '../markdown.ts';
import { eventPage } from './markdown-event.ts';
import { bullets, heading, line, local, pageOf, printPage } from './markdown-parts.ts';
import { providerPage } from './markdown-provider.ts';
import { typesPage } from './markdown-types.ts';

/** A title, what it is in a sentence, and links, as llmstxt.org asks for them. */
export function llmsText(provider: ProviderDocs, types: TypesDocs): string {
  const page = pageOf(provider, types, '');
  return printPage(
    [
      heading(1, markdownLine(provider.title)),
      `> ${line(provider.summary, page)}`,
      heading(2, 'Pages'),
      ...bullets([
        `${local('Provider', 'provider.md')}: how to register, how deliveries prove their origin, when they are tried again, what is not known.`,
        `${local('Types', 'types.md')}: every type that has a name.`,
      ]),
      heading(2, 'Events'),
      ...bullets(
        provider.events.map(({ title, key, summary }) => `${local(title, `events/${key}.md`)}: ${line(summary, page)}`),
      ),
      heading(2, 'Optional'),
      ...bullets(provider.downloads.map(({ file, title, text }) => `${local(title, file)}: ${line(text, page)}`)),
    ],
    page,
  );
}

/**
 * All pages, one after the other. Of each event it shows one example and one receiver: the others are in the event's own
 * file.
 */
export function llmsFullText(provider: ProviderDocs, events: readonly EventDocs[], types: TypesDocs): string {
  const page = pageOf(provider, types, '');
  const pages = [
    providerPage(provider, page),
    ...events.map((event) => eventPage(shortened(event), page)),
    typesPage(types, page),
  ];
  return pages.join('\n');
}

const shortened = (event: EventDocs): EventDocs => ({
  ...event,
  examples: event.examples.slice(0, 1),
  code: event.code.slice(0, 1),
});
