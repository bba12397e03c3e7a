/** Objects of which a body is one: what they share, and what each is called. */
import type { Field, Type } from '@hookwright/contract';
import type { OpenVariant } from './page.ts';
import { titleOf } from './page.ts';
import { wordsOf } from './reading.ts';
import type { Form, Names } from './reading.ts';
import { proseOf } from './spans.ts';

export interface Variants {
  /** Members that all of them have, word for word. */
  readonly common: readonly Field[];
  /** The forms without them. */
  readonly variants: readonly { readonly form: Form; readonly variant: OpenVariant }[];
}

export function variantsOf(forms: readonly Form[], names: Names): Variants {
  const common = commonFields(forms);
  const titles = titlesOf(forms, names);
  const variants = forms.map((form, index) => {
    const named = form.type.kind === 'reference' ? names.get(form.type.to) : undefined;
    const description = wordsOf(form.schema, 'description') ?? named?.about.description;
    const variant: OpenVariant = {
      title: titles[index]!,
      description: proseOf(description),
      properties: [],
      variants: [],
    };
    return { form: without(form, common), variant };
  });
  return { common, variants };
}

function commonFields([first, ...others]: readonly Form[]): readonly Field[] {
  if (
    first?.type.kind !== 'object' ||
    others.some(({ type, marks }) => type.kind !== 'object' || marks !== first.marks)
  )
    return [];
  const texts = others.map(({ type }) => new Set(fieldsIn(type).map((field) => JSON.stringify(field))));
  return first.type.fields.filter((field) => texts.every((set) => set.has(JSON.stringify(field))));
}

const fieldsIn = (type: Type): readonly Field[] => (type.kind === 'object' ? type.fields : []);

function without(form: Form, common: readonly Field[]): Form {
  if (form.type.kind !== 'object' || common.length === 0) return form;
  const names = new Set(common.map(({ name }) => name));
  return { ...form, type: { ...form.type, fields: form.type.fields.filter(({ name }) => !names.has(name)) } };
}

/** The title that the contract gives, the type's name, or the members that tell one from the others. */
function titlesOf(forms: readonly Form[], names: Names): readonly string[] {
  const paths = forms.map(({ type }) => pathsOf(type, names, '', 2, []));
  const titles = forms.map((form, index) => {
    const named = form.type.kind === 'reference' ? names.get(form.type.to) : undefined;
    const given = wordsOf(form.schema, 'title') ?? (named === undefined ? undefined : titleOf(named));
    if (given !== undefined) return given;
    if (form.type.kind === 'map') return 'any names';
    const telling = tellingPaths(paths, index);
    return telling.length === 0 ? `form ${index + 1}` : `with ${telling.join(' and ')}`;
  });
  return titles.map((title, index) => {
    const before = titles.slice(0, index).filter((other) => other === title).length;
    return before === 0 ? title : `${title} (${before + 1})`;
  });
}

/** One member that only this form has, or two that only this form has together. */
function tellingPaths(all: readonly (readonly string[])[], index: number): readonly string[] {
  const own = all[index]!;
  const others = all.filter((_, at) => at !== index).map((paths) => new Set(paths));
  const single = own.find((path) => others.every((other) => !other.has(path)));
  if (single !== undefined) return [single];
  const rare = own.filter((path) => others.some((other) => !other.has(path)));
  for (const one of rare)
    for (const two of rare)
      if (one !== two && others.every((other) => !other.has(one) || !other.has(two))) return [one, two];
  return [];
}

/** Members, nearest first, and theirs. */
function pathsOf(
  type: Type,
  names: Names,
  above: string,
  depth: number,
  followed: readonly string[],
): readonly string[] {
  if (type.kind === 'reference') {
    const target = names.get(type.to);
    if (target === undefined || followed.includes(type.to)) return [];
    return pathsOf(target.type, names, above, depth, [...followed, type.to]);
  }
  if (type.kind === 'intersection') return type.members.flatMap((one) => pathsOf(one, names, above, depth, followed));
  const fields = fieldsIn(type);
  const own = fields.map(({ name }) => `${above}${name}`);
  if (depth === 1) return own;
  return [...own, ...fields.flatMap(({ name, type }) => pathsOf(type, names, `${above}${name}.`, depth - 1, followed))];
}
