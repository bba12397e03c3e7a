/** As much of XML 1.0 as a report is written in; what is not well formed throws. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const tag = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;

export function parseXml(source: string): Element {
  // oxlint-disable-next-line no-control-regex -- no XML may have them
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(source))
    throw new Error('a character that XML has not');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(head)) throw new Error('no declaration');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (let at = head.length; at < source.length;) {
    const here = open.at(-1)!;
    if (source[at] !== '<') {
      const end = source.indexOf('<', at) < 0 ? source.length : source.indexOf('<', at);
      here.text += unescaped(source.slice(at, end));
      at = end;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(source);
    if (found === null) throw new Error(`no tag at ${source.slice(at, at + 40)}`);
    at = tag.lastIndex;
    const [, closing, name = '', attributes = '', alone] = found;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const made: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      here.children.push(made);
      if (alone !== '/') open.push(made);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element');
  return root.children[0]!;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name, value]) => [name!, unescaped(value!)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute is there twice:${text}`);
  return Object.fromEntries(pairs);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replaceAll(/&([^;]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const character = code === undefined ? entities[name] : String.fromCodePoint(Number(code));
    if (character === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity`);
    return character;
  });

export const descendants = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => descendants(child, name)),
];
