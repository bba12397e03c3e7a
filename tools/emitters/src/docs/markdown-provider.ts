/** The page of a provider in Markdown. */
import type { OperationDocs, ProviderDocs, RegisterDocs, ScenarioDocs, Shape } from '../../runtime/docs.js';
import { markdownCode, markdownLine, markdownLink } from '../markdown.ts';
import { markdownTable } from '../readme-page.ts';
import { deliveryPart, schemePart, timeText } from './markdown-delivery.ts';
import {
  bullets,
  codePart,
  countsText,
  eventLink,
  evidenceText,
  factTable,
  heading,
  line,
  local,
  printPage,
  prose,
} from './markdown-parts.ts';
import type { Page } from './markdown-parts.ts';
import { propertyList, shapePart } from './markdown-properties.ts';
import { quirkItem } from './markdown-quirks.ts';

export function providerPage(provider: ProviderDocs, page: Page): string {
  const { title, authenticate, delivery, quirks, unknown, capabilities, sources, downloads } = provider;
  return printPage(
    [
      heading(1, markdownLine(title)),
      ...aboutProvider(provider, page),
      heading(2, 'Events'),
      ...categoriesPart(provider, page),
      heading(2, 'Register'),
      ...registerPart(provider.register, page),
      heading(2, 'Authenticate'),
      line(authenticate.intro, page),
      ...authenticate.schemes.flatMap((scheme) => schemePart(scheme, page)),
      heading(2, 'Delivery'),
      ...deliveryPart(delivery, page),
      ...list(
        'Capabilities',
        capabilities.map(({ name, text }) => `${markdownCode(name)}: ${line(text, page)}`),
      ),
      ...scenariosPart(provider.scenarios, page),
      ...list(
        'Quirks',
        quirks.map((quirk) => quirkItem(quirk, page)),
      ),
      ...list(
        'Not known',
        unknown.map((one) => line(one, page)),
      ),
      ...list(
        'Sources',
        sources.map(({ id, title: name, url, note }) =>
          [`${markdownCode(id)}: ${markdownLink(name, url)}.`, ...(note === undefined ? [] : [line(note, page)])].join(
            ' ',
          ),
        ),
      ),
      ...list(
        'Downloads',
        downloads.map(({ file, title: name, text }) => `${local(name, file)}: ${line(text, page)}`),
      ),
    ],
    page,
  );
}

/** A section that is a list, unless it is empty. */
const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [heading(2, title), ...bullets(items)];

function aboutProvider({ summary, description, link, version, facts, packages }: ProviderDocs, page: Page) {
  const text = prose(description, page);
  const counts = countsText(facts);
  return [
    ...(text.length === 0 ? [line(summary, page)] : text),
    [
      `Version ${markdownLine(version)}.`,
      ...(link === undefined ? [] : [`${markdownLink('Published page', link)}.`]),
      ...(counts === '' ? [] : [`The contract holds ${counts}`]),
    ].join(' '),
    `Packages: ${[packages.models, packages.validators, packages.mock].map(markdownCode).join(', ')}. All types are ${local('on a page of their own', 'types.md')}.`,
  ];
}

function categoriesPart({ categories, events }: ProviderDocs, page: Page): readonly string[] {
  return categories.flatMap(({ title, events: names }) => {
    const rows = names.flatMap((name) => {
      const event = events.find((one) => one.name === name);
      if (event === undefined) return [];
      const deprecated = event.deprecated ? ' (deprecated)' : '';
      return [[`${eventLink(name, page)}${deprecated}`, markdownLine(event.title), line(event.summary, page)]];
    });
    const table = markdownTable(['event', 'title', 'when it is sent'], rows);
    return [...(title === undefined ? [] : [heading(3, markdownLine(title))]), table];
  });
}

function registerPart({ intro, steps, facts, examples, operations }: RegisterDocs, page: Page): readonly string[] {
  const numbered = steps.map(({ text, evidence }, index) => {
    const known = evidenceText(evidence, page);
    return `${index + 1}. ${line(text, page)}${known === '' ? '' : ` *${known}*`}`;
  });
  return [
    line(intro, page),
    numbered.join('\n'),
    ...factTable(facts, page),
    ...examples.flatMap((example) => codePart(example, 3, page)),
    ...operations.flatMap((operation) => operationPart(operation, page)),
  ];
}

function operationPart(operation: OperationDocs, page: Page): readonly string[] {
  const { title, summary, description, method, path, headers, request, replies, examples } = operation;
  return [
    heading(3, markdownLine(title)),
    `${markdownCode(`${method} ${path}`)}${summary === undefined ? '' : `: ${line(summary, page)}`}`,
    ...prose(description, page),
    ...(headers.length === 0 ? [] : [heading(4, 'Headers'), propertyList(headers, page)]),
    ...(request === undefined ? [] : [heading(4, 'Request'), ...shapePart(request, page)]),
    ...replies.flatMap(({ status, title: name, body }) => replyPart(name, status, body, page)),
    ...examples.flatMap((example) => codePart(example, 4, page)),
  ];
}

function replyPart(title: string, status: number | undefined, body: Shape | undefined, page: Page): readonly string[] {
  const name = status === undefined ? markdownLine(title) : `${status}: ${markdownLine(title)}`;
  return [heading(4, `Reply ${name}`), ...(body === undefined ? ['No body.'] : shapePart(body, page))];
}

function scenariosPart(scenarios: readonly ScenarioDocs[], page: Page): readonly string[] {
  if (scenarios.length === 0) return [];
  return [heading(2, 'Scenarios'), ...scenarios.flatMap((scenario) => scenarioPart(scenario, page))];
}

function scenarioPart({ name, title, description, steps, shared }: ScenarioDocs, page: Page): readonly string[] {
  const rows = steps.map(({ event, after, atMs, note }, index) => [
    eventLink(event, page),
    index === 0 ? '' : markdownLine(after),
    index === 0 ? 'at once' : timeText(atMs),
    note === undefined ? '' : line(note, page),
  ]);
  return [
    heading(3, `${markdownLine(title)}: ${markdownCode(name)}`),
    ...prose(description, page),
    markdownTable(['event', 'after the one before', 'after the start', 'note'], rows),
    ...(shared.length === 0
      ? []
      : [
          `All of them have ${shared.map(({ path, value }) => `${markdownCode(path)} = ${markdownCode(value)}`).join(', ')}.`,
        ]),
  ];
}
