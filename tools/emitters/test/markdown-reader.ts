/** Reads Markdown as GitHub does, with the parser of the documentation site. */
import { realpathSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A part of a page. Elements have a name, text has a value; `raw` is HTML that was let through. */
export interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

interface Parser {
  readonly markdownToHast: (text: string, options: object) => Node;
}

// No package here depends on it: it comes with the framework of the site.
const found = ['astro', '@astrojs/markdown-satteri', 'satteri'].reduce(
  (from, name) => pathToFileURL(realpathSync(findPackageJSON(name, from)!)).href,
  new URL('../../../packages/site/package.json', import.meta.url).href,
);
const { markdownToHast } = (await import(new URL('dist/index.js', found).href)) as Parser;

export const readMarkdown = (text: string): Node => markdownToHast(text, { features: { gfm: true } });

/** The node and all below it. */
export const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

export const elements = (node: Node, ...names: readonly string[]): readonly Node[] =>
  nodesIn(node).filter(({ tagName }) => tagName !== undefined && names.includes(tagName));

export const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
