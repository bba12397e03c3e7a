import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { packageDocs, problemsFile } from './packages/loader.ts';

export const collections: Readonly<Record<string, ReturnType<typeof defineCollection>>> = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object({
        page: z.enum(['home', 'provider', 'event', 'types', 'tool', 'prose']).default('prose'),
        /** Whose page it is: found in a search by it, and shown with its problems. */
        provider: z.string().optional(),
        /** What a search calls the page: `event`, `guide`. */
        kind: z.string().default('guide'),
        /** Where the guide stands in the list. */
        order: z.number().default(99),
        /** Pages that show what the guide speaks of; those of providers that are not on this site are left out. */
        see: z
          .array(
            z.object({
              text: z.string(),
              provider: z.string().optional(),
              event: z.string().optional(),
              section: z.string().optional(),
              tool: z.string().optional(),
            }),
          )
          .default([]),
      }),
    }),
  }),
  providers: defineCollection({ loader: packageDocs('providers') }),
  events: defineCollection({ loader: packageDocs('events') }),
  types: defineCollection({ loader: packageDocs('types') }),
  problems: defineCollection({ loader: problemsFile() }),
};
