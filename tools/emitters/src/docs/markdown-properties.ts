/** The members of a body as a nested list. */
import type { Property, Shape, Variant } from '../../runtime/docs.js';
import { markdownCode, markdownLine } from '../markdown.ts';
import { evidenceNote, evidenceText, line, prose, typeLink } from './markdown-parts.ts';
import type { Page } from './markdown-parts.ts';

/** What a body is made of: its type, then its members. */
export function shapePart(shape: Shape, page: Page): readonly string[] {
  const list = listingOf(shape, page);
  const told = [`Type: ${line(shape.type, page)}.`, ...about(shape, list), ...usually(list)];
  const members = membersOf(shape, '', list);
  return [told.join(' '), ...(members === '' ? [] : [members])];
}

/** The members alone. Empty when there are none. */
export function propertyList(properties: readonly Property[], page: Page): string {
  const members = { properties, variants: [] };
  return membersOf(members, '', { ...listingOf(members, page), usual: '' });
}

interface Listing {
  readonly page: Page;
  /** Id of a property → its path for people. */
  readonly paths: ReadonlyMap<string, string>;
  /** How most of the members are known, which is told once for all of them. Empty where no way is the usual one. */
  readonly usual: string;
}

type Members = Pick<Shape, 'properties' | 'variants'>;

function listingOf(members: Members, page: Page): Listing {
  const paths = new Map<string, string>();
  const counts = new Map<string, number>();
  const collect = ({ properties, variants }: Members): void => {
    for (const property of properties) {
      paths.set(property.id, property.path);
      const known = evidenceText(property.evidence, page);
      counts.set(known, (counts.get(known) ?? 0) + 1);
      collect(property);
    }
    variants.forEach(collect);
  };
  collect(members);
  const usual = [...counts].find(([, count]) => count > 1 && count * 2 > paths.size)?.[0] ?? '';
  return { page, paths, usual };
}

const usually = ({ usual }: Listing): readonly string[] =>
  usual === '' ? [] : [`How we know it: ${usual}, where nothing else is said.`];

/** Items on the margin, one below the other. */
function membersOf({ properties, variants }: Members, margin: string, list: Listing): string {
  const items = properties.map((property) => propertyItem(property, margin, list));
  const forms = variants.map((variant) => variantItem(variant, `${margin}  `, list));
  if (forms.length > 0) items.push(`${margin}- One of these forms:\n${forms.join('\n')}`);
  return items.join('\n');
}

function propertyItem(property: Property, margin: string, list: Listing): string {
  const { page } = list;
  const evidence = evidenceText(property.evidence, page);
  const head = [
    line(property.type, page),
    property.required ? 'required' : 'may be absent',
    ...(property.nullable ? ['may be null'] : []),
    ...(property.deprecated ? ['deprecated'] : []),
    ...(property.capability === undefined ? [] : [`only with ${markdownCode(property.capability)}`]),
    ...(evidence === list.usual ? [] : [evidence === '' ? 'of unknown origin' : evidence]),
  ];
  const first = `${markdownCode(property.name)}: ${head.join(', ')}.`;
  return item(first, detailsOf(property, list), property, { margin, list });
}

function variantItem(variant: Variant, margin: string, list: Listing): string {
  const details = [...prose(variant.description, list.page), ...about(variant, list)];
  return item(`**${markdownLine(variant.title)}**`, details, variant, { margin, list });
}

interface Position {
  readonly margin: string;
  readonly list: Listing;
}

/** One line of detail goes on where the first ended; blocks need empty lines around them. */
function item(first: string, details: readonly string[], members: Members, { margin, list }: Position): string {
  const inner = `${margin}  `;
  const indent = (text: string) => text.replaceAll(/^(?=.)/gm, inner);
  const isPlain = details.every((one) => !one.includes('\n') && !one.startsWith('- '));
  const text = isPlain ? details.map((one) => `\n${indent(one)}`) : details.map((one) => `\n\n${indent(one)}`);
  const below = membersOf(members, inner, list);
  const gap = isPlain ? '\n' : '\n\n';
  return `${margin}- ${first}${text.join('')}${below === '' ? '' : `${gap}${below}`}`;
}

function detailsOf(property: Property, list: Listing): readonly string[] {
  const { page } = list;
  const { values, open, limits, examples } = property;
  const known = values.map(({ value, meaning }) =>
    meaning === undefined ? markdownCode(shown(value)) : `${markdownCode(shown(value))} (${line(meaning, page)})`,
  );
  const others = open ? '; other values are accepted, and are drift' : '';
  const shownExamples = examples.map(markdownCode).join(', ');
  return [
    ...prose(property.description, page),
    ...(known.length === 0 ? [] : [`Values: ${known.join(', ')}${others}.`]),
    ...(limits.length === 0 ? [] : [`Limits: ${limits.map((limit) => line(limit, page)).join(', ')}.`]),
    ...(property.default === undefined ? [] : [`Default: ${markdownCode(property.default)}.`]),
    ...(examples.length === 0 ? [] : [`Examples: ${shownExamples}.`]),
    ...about(property, list),
    ...(property.evidence?.note === undefined ? [] : [`How we know: ${evidenceNote(property.evidence)}`]),
  ];
}

/** Text at whose ends something could be missed, in quotes. */
const shown = (value: string): string => (value === '' || value !== value.trim() ? JSON.stringify(value) : value);

/** Keys that are data, and where members are told that are told elsewhere. */
function about(
  { keys, see, type = [] }: { readonly [Name in 'keys' | 'see' | 'type']?: Shape[Name] | undefined },
  list: Listing,
): readonly string[] {
  const isNamed = see !== undefined && 'type' in see && type.some((span) => typeof span === 'object' && 'type' in span);
  return [
    ...(keys === undefined ? [] : [line(keys, list.page)]),
    ...(see === undefined || isNamed ? [] : [`Its members are told ${whereTold(see, list)}.`]),
  ];
}

function whereTold(see: NonNullable<Shape['see']>, { page, paths }: Listing): string {
  if ('type' in see) return `at ${typeLink(see.type, page)}`;
  const path = paths.get(see.anchor);
  return path === undefined ? 'further up' : `at ${markdownCode(path)}`;
}
