import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContract, type Contract } from '@hookwright/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emitLlms, emitMarkdown } from '../src/docs/emit-text.ts';
import { timeText } from '../src/docs/markdown-delivery.ts';
import { fence } from '../src/docs/markdown-parts.ts';
import type { GeneratedFile } from '../src/emitter.ts';
import { markdownCode, markdownLine, markdownSpans } from '../src/markdown.ts';
import { cleanText } from '../src/prose.ts';
import { markdownTable } from '../src/readme-page.ts';
import { hostileTexts } from './hostile.ts';
import { hostileDocument } from './hostile-document.ts';
import { elements, nodesIn, readMarkdown, textOf, type Node } from './markdown-reader.ts';

async function contractIn(files: Readonly<Record<string, object>>): Promise<Contract> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
  const { contract, problems } = await readContract(folder, {
    id: 'acme',
    scope: 'hookwright',
    runtimeRange: '^0.1.0',
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return contract!;
}

const textFiles = async (contract: Contract): Promise<readonly GeneratedFile[]> => [
  ...(await emitMarkdown(contract)),
  ...(await emitLlms(contract)),
];

const specs = fileURLToPath(new URL('../../../specs/', import.meta.url));
const specOf = async (id: string): Promise<Contract> =>
  (await readContract(join(specs, id), { scope: 'hookwright', runtimeRange: 'workspace:^' })).contract!;

const ALLOWED = new Set(
  'h1 h2 h3 h4 p a code pre ul ol li table thead tbody tr th td em strong blockquote br'.split(' '),
);

const hrefOf = ({ properties }: Node): string | undefined => properties?.['href'] as string | undefined;

/** Everything that a page must never hold. */
function faultsIn(page: Node): readonly string[] {
  return nodesIn(page).flatMap((node) => {
    if (node.type === 'raw' || node.type === 'comment') return [`HTML: ${node.value}`];
    if (node.tagName !== undefined && !ALLOWED.has(node.tagName)) return [`element ${node.tagName}`];
    const href = hrefOf(node);
    const isGood = href === undefined || /^(https?:\/\/|mailto:|(\.\.\/)?[\w.-]+(\/[\w.-]+)*(#[\w-]+)?$)/.test(href);
    return isGood ? [] : [`link to ${href}`];
  });
}

/** Headings and tables, without what stands in them: text decides neither how many there are nor how wide they are. */
const skeleton = (page: Node): readonly string[] =>
  nodesIn(page).flatMap((node) => {
    if (/^h\d$/.test(node.tagName ?? '')) return [node.tagName!];
    return node.tagName === 'tr' ? [`row of ${elements(node, 'td', 'th').length}`] : [];
  });

/** A member cannot be called `__proto__`, and nothing can be called by nothing. */
const texts = hostileTexts.filter((text) => text.trim() !== '' && text !== '__proto__');

describe('text of a contract breaks out of nothing', () => {
  test.each(texts.map((text) => [JSON.stringify(text), text] as const))('%s', async (_, text) => {
    const plain = await textFiles(await contractIn(hostileDocument('plain')));
    const files = await textFiles(await contractIn(hostileDocument(text)));
    expect(files.map(({ path }) => path)).toEqual(plain.map(({ path }) => path));
    for (const [index, file] of files.entries()) {
      const page = readMarkdown(file.text);
      expect(faultsIn(page), file.path).toEqual([]);
      expect(skeleton(page), file.path).toEqual(skeleton(readMarkdown(plain[index]!.text)));
      expect(file.text, file.path).not.toMatch(/[\r\0]/);
    }
  });
});

test('a fence holds whatever stands in it', () => {
  for (const text of ['```\n# heading\n````\n<b>x</b>', '~~~\n- item', '    ```', '```ts\rx\r```\r# y', ...texts]) {
    const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
    for (const language of ['ts', 'no language; <b>']) {
      const page = readMarkdown(`${fence(language, text)}\n\nend`);
      expect((page.children ?? []).flatMap(({ tagName }) => tagName ?? [])).toEqual(['pre', 'p']);
      expect(textOf(elements(page, 'code')[0]!)).toBe(`${lines.toWellFormed()}\n`);
    }
  }
});

test('code in a sentence is one piece of code, whatever backticks are in it', () => {
  for (const text of [...texts, '``', '`a`', 'a `` b ` c'].map((one) => cleanText(one).replaceAll(/\s+/g, ' '))) {
    if (text === '') continue;
    const [code, ...others] = elements(readMarkdown(`x ${markdownCode(text)} y`), 'code');
    expect(others).toEqual([]);
    expect(textOf(code!)).toBe(text.toWellFormed());
  }
});

test('a cell of a table ends where we end it', () => {
  const more = ['\\|', 'a \\\\| b', '`\\|`', '`a | b`', '`` ` | ` ``', '|'];
  for (const text of [...texts, ...more])
    for (const print of [
      markdownLine,
      markdownCode,
      (one: string) => markdownSpans([one, { code: one }, { text: one, url: 'https://a.example/|' }]),
    ]) {
      const page = readMarkdown(markdownTable(['one', 'two'], [[print(text), 'end']]));
      expect(elements(page, 'td').map(textOf).at(-1), text).toBe('end');
      expect(elements(page, 'tr'), text).toHaveLength(2);
      expect(faultsIn(page), text).toEqual([]);
    }
});

describe.each(['host-building', 'housemates', 'lokalebasen', 'ventrata'])('%s', (id) => {
  test('every page is plain Markdown whose links lead to pages and headings that are there', async () => {
    const files = new Map((await textFiles(await specOf(id))).map(({ path, text }) => [path, readMarkdown(text)]));
    const anchors = new Map([...files].map(([path, page]) => [path, anchorsOf(page)]));
    for (const [path, page] of files) {
      expect(faultsIn(page), path).toEqual([]);
      for (const href of elements(page, 'a').flatMap((link) => hrefOf(link) ?? [])) {
        if (/^(https?:|mailto:)/.test(href) || href.endsWith('.json')) continue;
        const [file, anchor] = href.split('#');
        const target = join(dirname(path), file!);
        expect([...files.keys()], `${path}: ${href}`).toContain(target);
        if (anchor !== undefined) expect(anchors.get(target), `${path}: ${href}`).toContain(anchor);
      }
    }
  });

  test('an event tells each property, each example and each body that is refused', async () => {
    const contract = await specOf(id);
    const files = await emitMarkdown(contract);
    for (const { key, examples, rejected } of contract.events) {
      const page = readMarkdown(files.find(({ path }) => path.endsWith(`/events/${key}.md`))!.text);
      const code = elements(page, 'pre').map((node) => textOf(node).trimEnd());
      const bodies = code.flatMap((text) => (/^[{[]/.test(text) ? [parsed(text)] : []));
      for (const { payload } of examples) expect(bodies).toContainEqual(payload);
      for (const { text } of rejected) expect(code).toContain(text.trimEnd().replaceAll(/\r\n?/g, '\n'));
      const names = elements(page, 'li').map((item) =>
        textOf(elements(item, 'code')[0] ?? { type: 'text', value: '' }),
      );
      for (const name of Object.keys(examples[0]?.payload as object)) expect(names).toContain(name);
    }
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As GitHub makes them. */
function anchorsOf(page: Node): readonly string[] {
  const counts = new Map<string, number>();
  return elements(page, 'h1', 'h2', 'h3', 'h4').map((node) => {
    const slug = textOf(node)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

test('llms.txt has a title, a sentence and lists of links, and the whole text shows one receiver and one example', async () => {
  const [short, full] = await emitLlms(await specOf('host-building'));
  expect(short!.text).toMatch(
    /^# Host Building webhooks\n\n> Host, by CBRE, .*\n\n## Pages\n\n- \[Provider\]\(provider\.md\): /,
  );
  expect(short!.text).toMatch(/\n## Optional\n\n- \[AsyncAPI 3\.0\]\(asyncapi\.json\): /);
  expect(full!.text.match(/^### Express$/gm)).toHaveLength(10);
  expect(full!.text).not.toMatch(/^### Fastify$/m);
  expect(full!.text.match(/^## Examples\n\n### /gm)).toHaveLength(10);
});

test.each([
  [0, '0 s'],
  [500, '500 ms'],
  [5000, '5 s'],
  [90_000, '1 min 30 s'],
  [7_200_000, '2 h'],
  [90_061_000, '1 d 1 h'],
])('%d milliseconds are %s', (time, text) => expect(timeText(time)).toBe(text));
