import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { links } from '../links.ts';
import { providers } from '../providers.ts';
import type { PageName } from '../search/names.ts';

/** Every page by its name: what the search falls back on where no index was built. */
export const GET: APIRoute = async () => {
  const all = await providers();
  const guides: readonly { id: string; data: { title: string } }[] = await getCollection('docs');
  const names: readonly PageName[] = [
    ...all.flatMap(({ id, title, events }) => [
      { title, name: id, url: links.provider(id), kind: 'provider', provider: id },
      ...events.map((event) => ({
        title: event.title,
        name: event.name,
        url: links.event(id, event.name),
        kind: 'event',
        provider: id,
      })),
    ]),
    ...guides.map(({ id, data }) => ({ title: data.title, name: '', url: links.at(`${id}/`), kind: 'guide' })),
  ];
  return new Response(JSON.stringify(names), { headers: { 'Content-Type': 'application/json' } });
};
