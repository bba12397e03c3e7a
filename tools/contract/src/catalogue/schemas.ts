/** Problems of payload schemas. */
import { error, warning } from './entry.ts';

export const schemaProblems = {
  'schema-not-a-schema': error({
    message: 'There must be a schema here: a map, `true` or `false`.',
    help: "Write a schema. A value that may be null is `type: null` in quotes: `{ type: 'null' }`.",
    why: 'Texts, numbers, lists and an empty value are no schemas.',
    wrong: 'anyOf: [{ type: string }, null]',
    right: "anyOf: [{ type: string }, { type: 'null' }]",
  }),
  'schema-keyword-unknown': warning({
    message: '`{keyword}` is not a keyword of draft-07 and has no effect.',
    help: 'Correct it, or begin it with `x-` if it is meant for people.',
    why: 'Schemas follow JSON Schema draft-07, as AsyncAPI does. Keywords of later drafts and of OpenAPI are left out of everything that is generated.',
    wrong: 'name: { type: string, nullable: true }',
    right: "name: { type: [string, 'null'] }",
  }),
  'schema-wrong-value': error({
    message: '`{keyword}` must be {must}, but is {actual}.',
    help: 'Change the value.',
    why: 'A validator would refuse the schema, or silently pass over the keyword.',
    wrong: 'id: { type: string, required: true }',
    right: 'required: [id]\nproperties:\n  id: { type: string }',
  }),
  'schema-empty': error({
    message: '`{keyword}` lists nothing, so no value can ever pass.',
    help: 'Fill the list, or remove the keyword.',
    why: 'A value must be one of those listed. Of an empty list it can be none.',
    wrong: 'status: { enum: [] }',
    right: 'status: { enum: [open, closed] }',
  }),
  'schema-type-unknown': error({
    message: '`{type}` is not a type.',
    help: 'There are `string`, `number`, `integer`, `boolean`, `null`, `object` and `array`.',
    why: 'JSON has these types and no others. What a text looks like is said by `format`.',
    wrong: 'created: { type: date }',
    right: 'created: { type: string, format: date }',
  }),
  'schema-pattern-invalid': error({
    message: 'The pattern `{pattern}` does not compile: {fault}.',
    help: 'Correct the regular expression. It is compiled in Unicode mode, which knows no needless backslashes.',
    why: 'Patterns are those of JavaScript with the `u` flag, as JSON Schema recommends.',
    wrong: "pattern: '^\\_[a-z+$'",
    right: "pattern: '^_[a-z]+$'",
  }),
  'schema-pattern-slow': warning({
    message: 'The pattern `{pattern}` may take very long on some texts.',
    help: 'Do not repeat a group that repeats something itself.',
    why:
      'A repeated group within a repeated group can be tried in exponentially many ways. A short text from outside could keep a receiver busy ' +
      'for hours. Examples longer than 24 letters are not held against such a pattern.',
    wrong: "pattern: '^([a-z]+)+$'",
    right: "pattern: '^[a-z]+$'",
  }),
  'schema-limits-crossed': error({
    message: '`{low}` is {from} and `{high}` is {to}: no value is within both.',
    help: 'Change one of the two.',
    why: 'The lower limit must not be above the upper one.',
    wrong: 'tags: { type: array, minItems: 3, maxItems: 2 }',
    right: 'tags: { type: array, minItems: 2, maxItems: 3 }',
  }),
  'schema-member-refused': error({
    message: 'A member cannot be called `{name}`.',
    help: 'Remove it from the schema. Bodies that hold it still pass, since schemas are open.',
    why: 'In JavaScript this name changes what an object inherits. Validators pass over it, so the schema would promise a check that nobody makes.',
    wrong: 'properties:\n  __proto__: { type: object }',
    right: 'properties: {}',
  }),
  'schema-required-unknown': warning({
    message: '`{name}` is required, but is no member of `properties`.',
    help: 'Correct the name, or describe the member.',
    why: 'The validator asks for the member, but nothing says what it is. Most often one of the two names is misspelt.',
    wrong: 'required: [emial]\nproperties: { email: { type: string } }',
    right: 'required: [email]\nproperties: { email: { type: string } }',
  }),
  'schema-type-missing': warning({
    message: '`{keyword}` stands here without `type: {type}`, so values of all other types pass.',
    help: 'Add `type: {type}`.',
    why: '`properties` says something of objects only. Without a `type`, the number 5 fits every such schema, while the TypeScript type says object.',
    wrong: 'properties: { id: { type: string } }',
    right: 'type: object\nproperties: { id: { type: string } }',
  }),
  'schema-format-refused': error({
    message: 'Schemas of the format `{format}` cannot be read.',
    help: 'Write the schema as JSON Schema draft-07, or leave `schemaFormat` out.',
    why: 'Avro, Protobuf, RAML and OpenAPI schemas mean other things with the same words. Nothing is guessed.',
    wrong: 'payload:\n  schemaFormat: application/vnd.apache.avro;version=1.9.0\n  schema: …',
    right: 'payload:\n  schemaFormat: application/schema+yaml;version=draft-07\n  schema: { type: object }',
  }),
  'schema-endless': error({
    message: '`{name}` refers to itself without going into a member: {ring}.',
    help: 'Let one of them refer to the other from within `properties` or `items`, or not at all.',
    why: 'Whoever checks a value against such a schema must check it against the same schema first, and never comes to an end.',
    wrong: "Node: { allOf: [{ $ref: '#/components/schemas/Node' }] }",
    right: "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } }",
  }),
  'schema-union-recursive': warning({
    message:
      'In `{name}`, two alternatives lead back to the same types, so checking a deep body takes exponential time.',
    help: 'Give the alternatives a member with different constants, or merge them into one schema with optional members.',
    why: 'Every level is tried once per alternative: with three alternatives and depth 14, some 60 ms; each further level takes three times as long.',
    wrong: 'Tree: { anyOf: [{ properties: { left: Tree } }, { properties: { right: Tree } }] }',
    right: 'Tree: { properties: { left: Tree, right: Tree } }',
  }),
} as const;
