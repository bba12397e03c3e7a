import { describe, expect, test } from 'vitest';
import { documentWith, problemLines, readFiles, type Files } from './spec-folder.ts';

const payload = {
  type: 'object',
  required: ['event', 'id'],
  properties: {
    event: { const: 'paid' },
    id: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    tags: { type: 'array', items: { type: 'string' } },
  },
};

const spec = (files: Files, message: object = {}): Files => ({
  'asyncapi.yaml': documentWith({ paid: { payload, ...message } }),
  ...files,
});

const good = '{ "event": "paid", "id": 1 }';
const about = { a: { origin: 'published', summary: 'A', source: 'https://example.com', note: 'N' } };

/** Files of `examples/paid/`. */
const folder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`examples/paid/${name}`, content]));

const linesOf = async (files: Files, message: object = {}) => problemLines(await readFiles(spec(files, message)));

describe('accepted examples', () => {
  test('stand in the order of what is said about them, since the first is the one that is sent', async () => {
    const said = 'c: { origin: ours }\na: { origin: ours }\nb: { origin: ours }\n';
    const files = folder({ 'a.json': good, 'b.json': good, 'c.json': good, 'about.yaml': said });
    const { contract } = await readFiles(spec(files));
    expect(contract?.events[0]?.examples.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
  });

  test('from a folder, with what is said about them', async () => {
    const { contract, problems } = await readFiles(spec(folder({ 'a.json': good, 'about.yaml': about })));
    expect(problems).toEqual([]);
    expect(contract?.events[0]?.examples).toEqual([
      {
        name: 'a',
        summary: 'A',
        origin: 'published',
        source: 'https://example.com',
        note: 'N',
        payload: { event: 'paid', id: 1 },
      },
    ]);
  });

  test('from the document, with names that are safe and their own', async () => {
    const examples = [
      { payload: { event: 'paid', id: '1' }, summary: 'S' },
      { name: '../a', payload: { event: 'paid', id: '2' } },
      { name: 'a', payload: { event: 'paid', id: '3' } },
      { headers: {} },
    ];
    const { contract } = await readFiles(spec({}, { examples }));
    expect(contract?.events[0]?.examples.map(({ name, summary, origin }) => [name, summary, origin])).toEqual([
      ['example-1', 'S', 'ours'],
      ['a', undefined, 'ours'],
      ['a-3', undefined, 'ours'],
    ]);
  });

  test('one that does not fit is told at the value that does not', async () => {
    const text = '{\n  "event": "paid",\n  "id": 1,\n  "tags": ["x", 7]\n}';
    expect(await linesOf(folder({ 'a.json': text, 'about.yaml': about }))).toEqual([
      'a.json:4:17 error example-refused',
    ]);
    const { problems } = await readFiles(spec({}, { examples: [{ name: 'a', payload: { event: 'paid', id: true } }] }));
    expect(problems[0]?.message).toBe(
      'The example `a` of `paid` is refused by its schema: `/id` must be string or integer.',
    );
  });

  test('one that tells another event', async () => {
    const files = spec(
      {},
      {
        payload: { type: 'object', properties: { event: { type: 'string' } } },
        examples: [{ payload: { event: 'sent' } }],
      },
    );
    const { problems } = await readFiles({
      ...files,
      'asyncapi.yaml': { ...(files['asyncapi.yaml'] as object), 'x-webhooks': { event: [{ pointer: '/event' }] } },
    });
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['example-of-other-event', 'The example `example-1` belongs to `paid`, but its body tells no event.'],
    ]);
  });

  test.each([
    ['without a word about it', { 'a.json': good }, ['a.json:1:1 error example-without-about']],
    [
      'a word about none',
      { 'a.json': good, 'about.yaml': 'a: { origin: ours }\nb: { origin: ours }\n' },
      ['about.yaml:2:1 error about-without-example'],
    ],
    [
      'an origin of no kind',
      { 'a.json': good, 'about.yaml': 'a: { origin: theirs }\n' },
      ['about.yaml:1:14 error structure-wrong-value', 'a.json:1:1 error example-without-about'],
    ],
    [
      'a file of another kind',
      { 'a.json': good, 'about.yaml': about, 'b.txt': 'x' },
      ['b.txt:1:1 warning example-file-unknown'],
    ],
    ['text that does not parse', { 'a.json': '{ "event": }', 'about.yaml': about }, ['a.json:1:13 error syntax']],
  ])('%s', async (_, files, lines) => {
    expect(await linesOf(folder(files))).toEqual(lines);
  });

  test('one that a header tells', async () => {
    const told = async (headers: object | undefined) => {
      const message = { payload: { type: 'object' }, examples: [{ payload: {}, ...(headers && { headers }) }] };
      const document = documentWith({ paid: message }, { 'x-webhooks': { event: [{ header: 'X-Event' }] } });
      return (await readFiles({ 'asyncapi.yaml': document })).problems.map(({ code }) => code);
    };
    expect(await told({ 'x-event': 'paid' })).toEqual([]);
    expect(await told({ 'X-Event': 'sent' })).toEqual(['example-of-other-event']);
    // Without headers nothing can be said.
    expect(await told(undefined)).toEqual([]);
  });

  test('a source that the document does not name', async () => {
    const files = folder({ 'a.json': good, 'about.yaml': 'a: { origin: published, source: B }\n' });
    expect(await linesOf(files)).toEqual(['about.yaml:1:33 error source-unknown']);
  });

  test('a folder that no message owns, and a name that stands twice', async () => {
    const { problems } = await readFiles(spec({ 'examples/payd/a.json': good }));
    expect(problems.map(({ code, help }) => `${code} ${help}`)[0]).toMatch(
      /^example-folder-unknown Did you mean `paid`\?/,
    );
    const twice = spec(folder({ 'a.json': good, 'about.yaml': about }), {
      examples: [{ name: 'a', payload: { event: 'paid', id: 1 } }],
    });
    expect((await readFiles(twice)).problems.map(({ code }) => code)).toEqual(['example-name-twice']);
  });
});

describe('rejected examples', () => {
  const rejected = (files: Files) =>
    folder({
      'a.json': good,
      'about.yaml': about,
      ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`rejected/${name}`, content])),
    });
  const structure = (at: string, keyword: string) => ({ reason: 'structure', at, keyword, why: 'Because.' });

  test('with their text as it is, and their reasons', async () => {
    const files = rejected({
      'comma.txt': '{ "event": "paid", }\n',
      'comma.expected.yaml': { reason: 'not-json', why: 'A comma.' },
      'no-id.json': '{ "event": "paid" }',
      'no-id.expected.yaml': structure('', 'required'),
      'other.json': '{ "event": "sent" }',
      'other.expected.yaml': { reason: 'unknown-event', why: 'No such event.' },
      'flag.json': '{ "event": "paid", "id": true }',
      'flag.expected.yaml': structure('/id', 'type'),
    });
    const { contract, problems } = await readFiles(spec(files));
    expect(problems).toEqual([]);
    expect(contract?.events[0]?.rejected).toEqual([
      { name: 'comma', text: '{ "event": "paid", }\n', reason: 'not-json', why: 'A comma.' },
      {
        name: 'flag',
        text: '{ "event": "paid", "id": true }',
        reason: 'structure',
        at: '/id',
        keyword: 'type',
        why: 'Because.',
      },
      { name: 'no-id', text: '{ "event": "paid" }', reason: 'structure', at: '', keyword: 'required', why: 'Because.' },
      { name: 'other', text: '{ "event": "sent" }', reason: 'unknown-event', why: 'No such event.' },
    ]);
  });

  test.each([
    ['valid after all', good, structure('/id', 'type'), ['x.json:1:1 error rejected-accepted']],
    [
      'wrong in another place',
      '{ "event": "paid" }',
      structure('/id', 'type'),
      ['x.expected.yaml:3:9 error rejected-otherwise'],
    ],
    ['missing a member, named by its place', '{ "event": "paid" }', structure('/id', 'required'), []],
    [
      'of another event',
      '{ "event": "sent", "id": true }',
      structure('/id', 'type'),
      ['x.expected.yaml:2:13 error rejected-otherwise'],
    ],
    ['no JSON', '{', structure('/id', 'type'), ['x.expected.yaml:2:13 error rejected-otherwise']],
    ['JSON', good, { reason: 'not-json', why: 'x' }, ['x.expected.yaml:2:13 error rejected-otherwise']],
    ['a known event', good, { reason: 'unknown-event', why: 'x' }, ['x.expected.yaml:2:13 error rejected-otherwise']],
    [
      'of a structure that is not said',
      good,
      { reason: 'structure', why: 'x' },
      ['x.expected.yaml:1:1 error structure-missing-member', 'x.expected.yaml:1:1 error structure-missing-member'],
    ],
  ])('%s', async (_, text, expected, lines) => {
    expect(await linesOf(rejected({ 'x.json': text, 'x.expected.yaml': expected }))).toEqual(lines);
  });

  test('a body without a reason, a reason without a body', async () => {
    expect(await linesOf(rejected({ 'x.json': good }))).toEqual(['x.json:1:1 error rejected-without-reason']);
    expect(await linesOf(rejected({ 'x.expected.yaml': { reason: 'not-json', why: 'x' } }))).toEqual([
      'x.expected.yaml:1:1 error expectation-without-body',
    ]);
  });
});

describe('scenarios', () => {
  const scenario = (step: object, more: object = {}) => ({
    'scenarios/story.yaml': { title: 'A story', steps: [{ event: 'paid', example: 'a', ...step }], ...more },
  });
  const withStory = (step: object, more: object = {}) =>
    spec({ ...folder({ 'a.json': good, 'about.yaml': about }), ...scenario(step, more) });

  test('an example with values set, shared and taken out', async () => {
    const step = {
      after: '2h',
      note: 'Later.',
      set: { '/id': { shared: 'order' }, '/tags': ['x', 'y'], '/tags/2': 'z' },
      unset: ['/tags/0'],
    };
    const { contract, problems } = await readFiles(withStory(step, { description: 'D', shared: { order: 7 } }));
    expect(problems).toEqual([]);
    expect(contract?.scenarios).toEqual([
      {
        name: 'story',
        title: 'A story',
        description: 'D',
        steps: [{ event: 'paid', after: '2h', note: 'Later.', payload: { event: 'paid', id: 7, tags: ['y', 'z'] } }],
        shared: [{ name: 'order', value: 7, at: [{ step: 0, pointer: '/id' }] }],
      },
    ]);
  });

  test.each([
    ['a body that is refused', { set: { '/id': true } }, 'scenario-refused'],
    ['a body that tells nothing', { set: { '/event': 'sent' } }, 'scenario-refused'],
    ['a member that is needed', { unset: ['/id'] }, 'scenario-refused'],
    ['a member of nothing', { set: { '/data/id': 1 } }, 'scenario-pointer-unknown'],
    ['a member that is not there', { unset: ['/data'] }, 'scenario-pointer-unknown'],
    ['a shared value that is not there', { set: { '/id': { shared: 'order' } } }, 'scenario-shared-unknown'],
    ['an unknown event', { event: 'payd' }, 'event-unknown'],
    ['an unknown example', { example: 'b' }, 'scenario-example-unknown'],
    ['a wait without a unit', { after: 2 }, 'structure-wrong-value'],
    ['a member that nothing reads', { sets: {} }, 'structure-unknown-member'],
  ])('%s', async (_, step, code) => {
    expect((await readFiles(withStory(step))).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('setting a member called __proto__ changes no prototype', async () => {
    const { contract } = await readFiles(withStory({ set: { '/__proto__': { polluted: true } } }));
    expect(Object.hasOwn(contract!.scenarios[0]!.steps[0]!.payload as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
