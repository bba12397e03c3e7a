/** Values made from a schema alone, by json-schema-faker: what no example has. */
import type { Json } from '../mocked-provider.ts';
import type { Random } from '../random.ts';
import { someMoment } from './moments.ts';
import { newUuid } from './identifiers.ts';
import { isSchema, knownValues, resolved, schemasIn, variantsOf, type Schema } from './schema-layers.ts';

/** @returns undefined where the library finds nothing */
export type Draw = (schema: Schema, random: Random) => Json | undefined;

/** How likely an optional member of a drawn object is there. */
const optionalsProbability = 0.3;

/** Loads the library, which only variants need. The same schema and chance draw the same value on every machine. */
export async function createDraw(root: Schema): Promise<Draw> {
  const { generateSync } = await import('json-schema-faker');
  const definitions = new Map<string, Schema>();
  const definition = (reference: string): Schema => {
    const known = definitions.get(reference) ?? exact(resolved({ $ref: reference }, root));
    definitions.set(reference, known);
    return known;
  };
  return (schema, random) => {
    try {
      return generateSync(exact(schema), {
        seed: 1 + random.integer(2 ** 31 - 2),
        // Its own are of any year, and at domains that somebody may own.
        formats: formatsOf(random),
        refResolver: definition,
        optionalsProbability,
        maxDepth: 6,
        maxDefaultItems: 2,
      }) as Json;
    } catch {
      return undefined;
    }
  };
}

/** The exact reading: an open set of values is closed to the known ones, so that a draw is no drift. */
function exact(schema: Schema): Schema {
  const known = schema.type === 'string' ? knownValues([schema]) : undefined;
  if (known !== undefined) return { enum: known };
  const variants = variantsOf(schema);
  const closed = variants.filter((variant) => Array.isArray(variant.enum) || 'const' in variant);
  const kept = closed.length > 0 ? variants.filter((variant) => variant.type !== 'string') : variants;
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    switch (keyword) {
      case 'anyOf':
      case 'oneOf':
        return [keyword, kept.map(exact)];
      case 'allOf':
        return [keyword, schemasIn(value).map(exact)];
      case 'properties':
        return [keyword, exactMembers(value as Schema)];
      case 'items':
      case 'additionalProperties':
        return [keyword, isSchema(value) ? exact(value) : value];
      default:
        return [keyword, value];
    }
  });
  return Object.fromEntries(entries.filter(([keyword]) => keyword !== 'definitions'));
}

const exactMembers = (members: Schema) =>
  Object.fromEntries(Object.entries(members).map(([name, part]) => [name, isSchema(part) ? exact(part) : part]));

const formatsOf = (random: Random): Record<string, () => string> => ({
  'date-time': () => someMoment(random),
  date: () => someMoment(random).slice(0, 10),
  time: () => someMoment(random).slice(11),
  uuid: () => newUuid(random),
  email: () => 'somebody@example.com',
  uri: () => `https://www.example.com/${1000 + random.integer(9000)}`,
  'uri-reference': () => `/${1000 + random.integer(9000)}`,
  hostname: () => `www${random.integer(100)}.example.com`,
});
