import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  EventDocs,
  Property,
  ProviderDocs,
  Shape,
  TypesDocs,
  Variant,
} from '../../tools/emitters/runtime/docs.js';
import { readText, root } from './repository.ts';

export type Docs = {
  readonly provider: ProviderDocs;
  readonly events: readonly EventDocs[];
  readonly types: TypesDocs;
};

const parsed = (file: string): unknown => JSON.parse(readText(file));

/** The generated documentation of a provider, as a site reads it. */
export function docsOf(provider: string): Docs {
  const model = `packages/${provider}/docs/model`;
  return {
    provider: parsed(`${model}/provider.json`) as ProviderDocs,
    events: readdirSync(join(root, model, 'events'))
      .toSorted()
      .map((file) => parsed(`${model}/events/${file}`) as EventDocs),
    types: parsed(`${model}/types.json`) as TypesDocs,
  };
}

/** All properties below a part, those of variants among them. */
export const propertiesIn = (part: Pick<Shape, 'properties' | 'variants'>): readonly Property[] => [
  ...part.properties.flatMap((property) => [property, ...propertiesIn(property)]),
  ...part.variants.flatMap((variant) => propertiesIn(variant)),
];

export const variantsIn = (part: Pick<Shape, 'properties' | 'variants'>): readonly Variant[] => [
  ...part.properties.flatMap((property) => variantsIn(property)),
  ...part.variants.flatMap((variant) => [variant, ...variantsIn(variant)]),
];
