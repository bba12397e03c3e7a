import { getCollection, getEntry } from 'astro:content';
import type { EventDocs, ProviderDocs, TypesDocs } from './model.ts';
import type { ProblemShown } from './packages/problems.ts';
import { readModel } from './packages/read.ts';

/** Where a model lies, and what tells two versions of it apart. */
interface Entry {
  readonly id: string;
  readonly data: { readonly provider: string; readonly file: string; readonly digest: string };
}

/** Every provider, by title. */
export async function providers(): Promise<readonly ProviderDocs[]> {
  const entries: readonly Entry[] = await getCollection('providers');
  const found = await Promise.all(entries.map((entry) => readOnce<ProviderDocs>(entry)));
  return found.toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
}

/** One provider by its id. Throws when there is none. */
export async function providerOf(id: string): Promise<ProviderDocs> {
  return readOnce<ProviderDocs>(await entryOf('providers', id));
}

/** The events of a provider, in the contract's order. Where one page needs one event, `eventOf` reads less. */
export async function eventsOf(provider: string): Promise<readonly EventDocs[]> {
  const { events } = await providerOf(provider);
  return Promise.all(events.map(({ key }) => eventOf(provider, key)));
}

/** One event by its key, which names its file. Throws when there is none. */
export async function eventOf(provider: string, key: string): Promise<EventDocs> {
  const entry = await entryOf('events', `${provider}/${key}`);
  return readModel<EventDocs>(entry.data.file);
}

/** The named types of a provider. */
export async function typesOf(provider: string): Promise<TypesDocs> {
  return readOnce<TypesDocs>(await entryOf('types', provider));
}

/** What is wrong with a provider's spec at the moment; nothing in a site that was built. */
export async function problemsOf(provider: string): Promise<readonly ProblemShown[]> {
  const entry: { data: { list: readonly ProblemShown[] } } | undefined = await getEntry('problems', provider);
  return entry?.data.list ?? [];
}

async function entryOf(collection: 'providers' | 'events' | 'types', id: string): Promise<Entry> {
  const entry: Entry | undefined = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`No entry ${id} among the ${collection}.`);
  return entry;
}

const models = new Map<string, { readonly digest: string; readonly model: Promise<unknown> }>();

/** Every page of a provider needs it, so it is kept until its file changes. */
async function readOnce<Model>({ data }: Entry): Promise<Model> {
  const kept = models.get(data.file);
  if (kept?.digest === data.digest) return (await kept.model) as Model;
  const model = readModel<Model>(data.file);
  models.set(data.file, { digest: data.digest, model });
  return model;
}
