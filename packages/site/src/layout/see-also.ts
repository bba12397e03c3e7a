import type { Links } from '../links.ts';
import type { ProviderDocs } from '../model.ts';

/** A page that a guide wants to lead to, as its head names it. */
export interface Wanted {
  readonly text: string;
  readonly provider?: string | undefined;
  readonly event?: string | undefined;
  readonly section?: string | undefined;
  /** A path on the site, for pages of no provider. */
  readonly tool?: string | undefined;
}

export interface SeeAlso {
  readonly text: string;
  readonly href: string;
  readonly of: string | undefined;
}

/** Those of the wanted pages that this site has: it may be built over other providers than the guides speak of. */
export function seeAlso(
  wanted: readonly Wanted[],
  providers: readonly ProviderDocs[],
  links: Links,
): readonly SeeAlso[] {
  return wanted.flatMap(({ text, provider: id, event, section, tool }): readonly SeeAlso[] => {
    if (tool !== undefined) return [{ text, href: links.at(tool), of: undefined }];
    const provider = providers.find((one) => one.id === id);
    if (provider === undefined) return [];
    if (event === undefined) return [{ text, href: links.provider(provider.id, section), of: provider.title }];
    if (!provider.events.some(({ name }) => name === event)) return [];
    return [{ text, href: links.event(provider.id, event, section), of: provider.title }];
  });
}
