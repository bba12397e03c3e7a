/** Names and texts that could become code, in every place that takes one. */
import { hostileTexts } from '../../../tools/emitters/test/hostile.ts';
import { documentOf, object, orNull, ref, text, type Sample } from './sample.ts';

const RESERVED =
  'abstract and as assert async await base bool boolean break byte case catch chan char class clone const constructor continue crate data ' +
  'decimal declare def default defer del delegate delete dict do double dyn echo elif else elseif empty enum equals error event except exit ' +
  'explicit extends extern fallthrough false final finally float fn for foreach from from_json fromArray fun func function getClass given ' +
  'global go goto hashCode id if impl implements implicit import in init instanceof int interface internal is isset items json let list lock ' +
  'long loop macro map match mod module move mut name namespace native new nil none nonlocal not notify null null_members object of open ' +
  'operator or out override package params parent pass print priv private protected public raise readonly record ref require return ' +
  'rune self serialize short static str strictfp string struct super switch synchronized this throw throws toArray toString to_json trait ' +
  'transient true try type typealias typeof union unless unsafe unset use val value values var vararg virtual void volatile wait where while with ' +
  'yield MarshalJSON UnmarshalJSON jsonSerialize Self __class__ __init__ _t _dc';

/** Types that a language has already, as far as TypeScript allows them as names. */
const HIDING =
  'Any Box Closure Event Events Exception Int Integer Iterator JsonNode JsonProperty JsonSerializable List Long Model Nullable Nothing None ' +
  'Option Optional Override Result Serialize Some Task Throwable Tuple Type Unit UnknownEvent ValueError Vec Void Guid Dictionary Deserialize Default';

/** Names that are no words, or meet others by case or by what stands between words. */
const ODD = [
  'a b',
  'a-b',
  'a_b',
  'aB',
  'AB',
  '1',
  '12a',
  '1_2',
  '-',
  '日本語',
  'é',
  'e',
  'A',
  'ß',
  'ss',
  '_',
  '$',
  '$x',
  'x',
];

const ODD_EVENT = `it's "odd" */ ?> \${x} \\u0022 """ ''' \\n`;

const names = [
  ...new Set([
    ...hostileTexts.filter((one) => one !== '' && one !== '__proto__' && one.isWellFormed()),
    ...RESERVED.split(' '),
    ...ODD,
  ]),
];
/** No constructor of the JVM takes all of them at once. */
const ofHalves = (make: (some: readonly string[]) => object) => ({
  members: make(names.slice(0, 120)),
  others: make(names.slice(120)),
});
const hiding = HIDING.split(' ');
const words = hostileTexts.join(' ');

/** Each of the names as a member, and as a value; each of the types; all of the text in every place that takes text. */
export const hostile: Sample = {
  id: 'hostile',
  document: documentOf('hostile', {
    text: `${words}\n?> <?php exit; */ """ ''' \\u002a/ #} \`\`\` {{ @return \${x} %s`,
    payloads: {
      named: object({
        event: { const: 'named' },
        ...ofHalves((some) => described(object(Object.fromEntries(some.map((name) => [name, described(text)]))))),
      }),
      valued: object(
        {
          event: { const: 'valued' },
          closed: { enum: names, 'x-values': Object.fromEntries(names.map((name) => [name, words])) },
          open: { anyOf: [{ enum: names }, text] },
          constants: object(
            ofHalves((some) => object(Object.fromEntries(some.map((name, at) => [`c${at}`, { const: name }])))),
          ),
        },
        ['event', 'closed', 'open'],
      ),
      typed: object({ event: { const: 'typed' }, ...Object.fromEntries(hiding.map((name) => [name, ref(name)])) }),
      [ODD_EVENT]: object({ event: { const: ODD_EVENT }, x: text }),
    },
    schemas: Object.fromEntries(
      hiding.map((name) => [name, object({ value: text, self: orNull(ref(name)) }, ['value'])]),
    ),
    webhooks: { event: [{ pointer: '/event', aliases: { [words]: 'named' } }] },
  }),
  bodies: {
    named: [
      { event: 'named', ...ofHalves((some) => Object.fromEntries(some.map((name) => [name, `value of ${name}`]))) },
    ],
    valued: [
      ...names.map((name) => ({ event: 'valued', closed: name, open: name })),
      {
        event: 'valued',
        closed: names[0],
        open: 'another',
        constants: ofHalves((some) => Object.fromEntries(some.map((name, at) => [`c${at}`, name]))),
      },
    ],
    typed: [
      {
        event: 'typed',
        ...Object.fromEntries(hiding.map((name) => [name, { value: name, self: { value: 'inner' } }])),
      },
    ],
    [ODD_EVENT]: [{ event: ODD_EVENT, x: words.toWellFormed() }],
  },
};

function described(schema: object): object {
  return { ...schema, title: words, description: words, default: words, examples: [words] };
}
