/** Problems of references and names. */
import { error, warning } from './entry.ts';

export const referenceProblems = {
  'ref-not-found': error({
    message: '`{ref}` refers to nothing.',
    help: 'Correct the path, or add what it should lead to.',
    why: 'A `$ref` is a path to a file, a pointer behind `#`, or both. Paths begin at the file that holds the `$ref`.',
    wrong: "payload: { $ref: './schema/Order.yaml' }",
    right: "payload: { $ref: './schemas/Order.yaml' }",
  }),
  'ref-outside': error({
    message: '`{ref}` leads out of the spec’s folder.',
    help: 'Copy the file into the folder, or move the document up to a folder that holds both.',
    why: 'A document may come from anywhere. What lies outside its folder is never read, also not through links.',
    wrong: "$ref: '../../shared/Money.yaml'",
    right: "$ref: './schemas/Money.yaml'",
  }),
  'ref-remote': error({
    message: '`{ref}` is on the network, and nothing is fetched.',
    help: 'Save the file in the spec’s folder and refer to it there.',
    why: 'What is generated must be the same tomorrow and on every machine, and reading a document must not contact anybody.',
    wrong: "$ref: 'https://example.com/schemas/Money.json'",
    right: "$ref: './schemas/Money.json'",
  }),
  'ref-cycle': error({
    message: '`{ref}` leads back to itself.',
    help: 'Let one of the references in the circle lead to a schema.',
    why: 'References that lead only to each other never arrive. A schema may well refer to itself through its members.',
    wrong: "A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }",
    right: "A: { type: object, properties: { next: { $ref: '#/components/schemas/A' } } }",
  }),
  'ref-invalid': error({
    message: '`{ref}` is not a path with a JSON pointer.',
    help: 'Write a path, then `#` and a pointer that begins with `/`. In it, write `~1` for `/` and `~0` for `~`.',
    why: 'Anchors and ids are not followed: a pointer says plainly where something is.',
    wrong: "$ref: '#Money'",
    right: "$ref: '#/components/schemas/Money'",
  }),
  'ref-sibling-ignored': warning({
    message: 'Beside a `$ref`, {names} has no effect.',
    help: 'Put it into the schema that is referred to, or wrap the `$ref` in `allOf`.',
    why:
      'In draft-07 a `$ref` stands for the whole schema. `description`, `deprecated` and `x-…` are kept, since they are about this use of it; ' +
      'everything else is left out, and no validator applies it.',
    wrong: "id: { $ref: './Id.yaml', maxLength: 10 }",
    right: "id: { allOf: [{ $ref: './Id.yaml' }, { maxLength: 10 }] }",
  }),
  'name-collision': error({
    message: '`{name}` would be the name of two things: {first} and {second}.',
    help: 'Give one of them another name with `x-name`.',
    why: 'Names in code leave out dots, dashes and underscores, so different names of a document can become one.',
    wrong: 'messages:\n  a: { name: order.paid }\n  b: { name: order_paid }',
    right: 'messages:\n  a: { name: order.paid }\n  b: { name: order_paid, x-name: orderPaidOld }',
  }),
  'name-unusable': error({
    message: 'No name in code can be made of `{name}`, the name of this {what}.',
    help: 'Add `x-name` with Latin letters and digits.',
    why: 'Types, exports and files get names that every language and system accepts. Emoji and many scripts cannot be part of one.',
    wrong: "name: '🎉'",
    right: "name: '🎉'\nx-name: celebration",
  }),
  'name-too-long': error({
    message: '`{name}` is longer than {limit} letters.',
    help: 'Shorten it, or add a short `x-name` where code needs one.',
    why: 'Names become file names and identifiers, and file systems have limits.',
    wrong: 'name: the_order_that_the_customer_placed_yesterday_was_…',
    right: 'name: order_placed',
  }),
  'id-taken': error({
    message: '`{id}` is the name of a package of Hookwright itself.',
    help: 'Choose another with `--id`, or with `id` in `x-webhooks`.',
    why: 'Generated packages are called `<id>-models`, `<id>-validators` and so on, and lie in a folder with the id’s name.',
    wrong: 'x-webhooks: { id: receiver }',
    right: 'x-webhooks: { id: acme }',
  }),
  'id-unusable': error({
    message: '`{id}` cannot be the id of a provider.',
    help: 'Choose one with `--id`, or with `id` in `x-webhooks`: lower-case letters, digits and single dashes, a letter first.',
    why: 'The id becomes a folder and the middle of package names, on every system. Without one, the name of the folder or file is taken.',
    wrong: 'x-webhooks: { id: CON }',
    right: 'x-webhooks: { id: acme-payments }',
  }),
} as const;
