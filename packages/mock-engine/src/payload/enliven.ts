/** Values drawn from a schema alone, made to look like what people and systems write. */
import type { Json } from '../mocked-provider.ts';
import { newUuid, isIdName } from './identifiers.ts';
import { someMoment, withoutZone } from './moments.ts';
import { isMoneyName } from './numbers.ts';
import { isList, objectOf } from './paths.ts';
import * as schema from './schema-layers.ts';
import type { Layers } from './schema-layers.ts';
import { madeUpText, somePerson, type Person } from './texts.ts';
import type { Variation } from './variation.ts';

type Chance = Pick<Variation, 'root' | 'random'>;

/** The same shape with plausible leaves. What the schema fixes stays, and a leaf that would not fit stays as it was drawn. */
export function enlivened(drawn: Json, schemas: Layers, name: string, chance: Chance): Json {
  return enliven(drawn, schemas, { name, person: somePerson(chance.random) }, chance);
}

interface Whose {
  readonly name: string;
  readonly person: Person;
}

function enliven(value: Json, schemas: Layers, whose: Whose, chance: Chance): Json {
  const layers = schema.layersOf(schemas, value, chance.root);
  if (value === null || typeof value === 'boolean' || layers.some((layer) => 'const' in layer)) return value;
  if (schema.knownValues(layers) !== undefined) return value;
  if (typeof value !== 'object') {
    const other =
      typeof value === 'number' ? otherNumber(value, whose.name, chance) : otherString(layers, whose, chance);
    return other !== undefined && schemas.every((one) => schema.fits(one, other, chance.root)) ? other : value;
  }
  if (isList(value)) return value.map((item) => enliven(item, schema.itemSchemas(layers), whose, chance));
  const own = Object.keys(value).some((name) => /mail|^(first|last|full)_?name$/i.test(name));
  const person = own ? somePerson(chance.random) : whose.person;
  return objectOf(
    Object.entries(value).map(([name, member]) => [
      name,
      enliven(member, schema.memberSchemas(layers, name), { name, person }, chance),
    ]),
  );
}

function otherNumber(drawn: number, name: string, { random }: Chance): number {
  if (isMoneyName(name)) return 100 * (1 + random.integer(200));
  if (/latitude$/i.test(name)) return 40 + random.integer(200_000) / 10_000;
  if (/longitude$/i.test(name)) return random.integer(200_000) / 10_000;
  if (/precision$/i.test(name)) return 2;
  return isIdName(name) && drawn > 0 ? 1000 + random.integer(90_000) : 1 + random.integer(30);
}

/** Forms of a moment and of everyday codes; the caller takes one only where it fits. */
function otherString(layers: Layers, { name, person }: Whose, chance: Chance): string | undefined {
  const { random } = chance;
  const pattern = layers.find((layer) => typeof layer.pattern === 'string');
  if (pattern !== undefined) {
    const moment = someMoment(random);
    const forms = [moment, withoutZone(moment) ?? moment, moment.slice(0, 10)];
    return forms.find((form) => layers.every((layer) => schema.fits(layer, form, chance.root)));
  }
  if (/mail/i.test(name)) return `${person.first}.${person.last}@example.com`.toLowerCase();
  if (layers.some(({ format }) => format !== undefined)) return undefined;
  const moment = someMoment(random);
  if (/(At|DateTime|DateTimeStart|DateTimeEnd|_at|_time)$/.test(name)) return moment;
  if (/date$/i.test(name)) return moment.slice(0, 10);
  if (/(url|uri|href|link)$/i.test(name)) return `https://www.example.com/${1000 + random.integer(9000)}`;
  if (/(color|colour)$/i.test(name)) return random.pick(['#1d4ed8', '#15803d', '#b45309']);
  return everydayCode(name, chance) ?? (isIdName(name) ? newUuid(random) : madeUpText(name, person, random));
}

function everydayCode(name: string, { random }: Chance): string | undefined {
  if (/time_?zone$/i.test(name)) return random.pick(['Europe/London', 'Europe/Copenhagen', 'Australia/Sydney']);
  if (/locales?$|language$/i.test(name)) return random.pick(['en', 'da', 'de', 'fr']);
  if (/weight_?unit$/i.test(name)) return 'kg';
  if (/height_?unit$/i.test(name)) return 'cm';
  if (/unit$/i.test(name)) return random.pick(['minute', 'hour', 'day']);
  if (/currency$/i.test(name)) return random.pick(['EUR', 'GBP', 'DKK']);
  if (/country$/i.test(name)) return random.pick(['DK', 'GB', 'FR', 'AU']);
  if (/(postal|post|zip)_?code$/i.test(name)) return String(1000 + random.integer(9000));
  return /code$/i.test(name) ? `${random.pick(['A', 'B', 'K', 'N'])}-${100 + random.integer(900)}` : undefined;
}
