/** How deliveries prove their origin, and when they are tried again, in Markdown. */
import type { DeliveryDocs, RetryDocs, SchemeDocs, WorkedSignature } from '../../runtime/docs.js';
import { markdownCode, markdownLine } from '../markdown.ts';
import { markdownTable } from '../readme-page.ts';
import { codePart, factTable, fence, heading, line, prose } from './markdown-parts.ts';
import type { Page } from './markdown-parts.ts';

export const schemePart = (scheme: SchemeDocs, page: Page): readonly string[] => [
  heading(3, markdownLine(scheme.title)),
  ...(scheme.optional ? ['Only for endpoints that ask for it.'] : []),
  ...prose(scheme.description, page),
  ...factTable(scheme.facts, page),
  ...(scheme.worked === undefined ? [] : workedPart(scheme.worked)),
  ...scheme.examples.flatMap((example) => codePart(example, 4, page)),
];

/** Every number of it can be computed again. */
function workedPart({
  secret,
  timestamp,
  id,
  body,
  content,
  digest,
  headers,
  shell,
}: WorkedSignature): readonly string[] {
  return [
    heading(4, 'A worked example'),
    `With the secret ${markdownCode(secret)}${timestamp === undefined ? '' : `, at ${markdownCode(timestamp)}`}${
      id === undefined ? '' : `, with the id ${markdownCode(id)}`
    } and this body:`,
    fence('json', body),
    'what is signed is:',
    fence('text', content),
    `The digest is ${markdownCode(digest)}, and so these headers are sent:`,
    fence('http', headers.map(([name, value]) => `${name}: ${value}`).join('\n')),
    ...(shell === undefined ? [] : ['The same in a shell:', fence('sh', shell)]),
  ];
}

export const deliveryPart = ({ intro, facts, retry }: DeliveryDocs, page: Page): readonly string[] => [
  line(intro, page),
  ...factTable(facts, page),
  ...(retry === undefined ? [] : retryPart(retry, page)),
];

function retryPart({ attempts, text, onlyIf, jitter }: RetryDocs, page: Page): readonly string[] {
  const rows = attempts.map(({ number, waitMs, atMs }) => [
    String(number),
    number === 1 ? 'at once' : timeText(waitMs),
    number === 1 ? '' : timeText(atMs),
  ]);
  return [
    heading(3, 'When a delivery that always fails is tried'),
    [
      line(text, page),
      ...(onlyIf === undefined ? [] : [`It is tried again only while ${markdownCode(onlyIf)} is true.`]),
    ].join(' '),
    markdownTable(
      ['attempt', jitter === 0 ? 'wait' : `wait, ± ${Math.round(jitter * 100)} %`, 'after the first'],
      rows,
    ),
  ];
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const;

/** `2 h 30 min`: the two greatest units of a time in milliseconds. */
export function timeText(milliseconds: number): string {
  const first = UNITS.findIndex(([, size]) => milliseconds >= size);
  if (first === -1) return '0 s';
  const parts: string[] = [];
  let rest = milliseconds;
  for (const [unit, size] of UNITS.slice(first, first + 2)) {
    if (rest >= size) parts.push(`${Math.floor(rest / size)} ${unit}`);
    rest %= size;
  }
  return parts.join(' ');
}
