/** Python: dataclasses of the standard library, read and written by a few hand-written lines that come along. */
import type { GeneratedFile } from '../../emitter.ts';
import { polyglotRuntime } from '../../runtime-files.ts';
import type { Language, Page } from '../language.ts';
import type {
  Declaration,
  EnumDeclaration,
  EventUse,
  Member,
  ObjectDeclaration,
  UnionDeclaration,
  Use,
} from '../model.ts';
import { generatedNote } from '../page-texts.ts';
import { indented, page as joined } from '../text.ts';
import { pythonEvents } from './python-events.ts';
import { pythonNames } from './python-names.ts';
import { moduleOf, pythonManifest, pythonReadme } from './python-package.ts';
import { docstring, pythonLiteral, pythonString } from './python-text.ts';

export const python: Language = {
  id: 'python',
  label: 'Python',
  highlight: 'python',
  names: pythonNames,
  types: {
    string: 'str',
    integer: 'int',
    number: 'float',
    boolean: 'bool',
    any: '_t.Any',
    // Python's `Literal` takes no fractions.
    literal: (value) =>
      typeof value === 'number' && !Number.isInteger(value) ? 'float' : `_t.Literal[${pythonLiteral(value)}]`,
    array: (items) => `list[${items}]`,
    map: (values) => `dict[str, ${values}]`,
    nullable: (bare) => `_t.Optional[${bare}]`,
    enum: (name, open) => (open ? `_t.Union[${name}, str]` : name),
  },
  declare: (declaration) => declare(declaration),
  files,
  fileOf: (_, { contract }) => `${moduleOf(contract)}/models.py`,
  reading,
};

function declare(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'object':
      return dataclass(declaration);
    case 'enum':
      return enumClass(declaration);
    case 'union':
      return union(declaration);
  }
}

function dataclass({ name, notes, members }: ObjectDeclaration): string {
  const body = joined([docstring(notes), members.map(memberText).join('\n')]).trimEnd();
  return `@_dc.dataclass(kw_only=True)\nclass ${name}(_Model):\n${indented(body, '    ')}`;
}

function memberText({ name, wire, required, use, notes }: Member): string {
  const type = required || use.nullable || use.shape.kind === 'any' ? use.type : `_t.Optional[${use.type}]`;
  const isConstant = required && use.shape.kind === 'literal' && !use.nullable;
  const value = isConstant ? pythonLiteral(use.shape.value) : required ? undefined : 'None';
  const metadata = wire === name ? undefined : `metadata=_wire(${pythonString(wire)})`;
  const given = [...(value === undefined ? [] : [`default=${value}`]), ...(metadata === undefined ? [] : [metadata])];
  const assigned =
    metadata !== undefined ? ` = _dc.field(${given.join(', ')})` : value === undefined ? '' : ` = ${value}`;
  return [`${name}: ${type}${assigned}`, ...(notes.length === 0 ? [] : [docstring(notes)])].join('\n');
}

function enumClass({ name, notes, values }: EnumDeclaration): string {
  const lines = values.flatMap((value) => [
    `${value.name} = ${pythonString(value.value)}`,
    ...(value.notes.length === 0 ? [] : [docstring(value.notes)]),
  ]);
  const body = joined([docstring(notes), lines.join('\n')]).trimEnd();
  return `class ${name}(str, _enum.Enum):\n${indented(body, '    ')}`;
}

/** Quoted where it names another union, since that may stand further down. */
function union({ name, notes, branches }: UnionDeclaration): string {
  const types = branches.map(({ use }) => quotedUnions(use));
  return [`${name} = _t.Union[${types.join(', ')}]`, ...(notes.length === 0 ? [] : [docstring(notes)])].join('\n');
}

function quotedUnions({ shape, bare, nullable }: Use): string {
  const inner = (): string => {
    if (shape.kind === 'array') return `list[${quotedUnions(shape.items)}]`;
    if (shape.kind === 'map') return `dict[str, ${quotedUnions(shape.values)}]`;
    return shape.kind === 'union' ? pythonString(bare) : bare;
  };
  return nullable && shape.kind !== 'any' ? `_t.Optional[${inner()}]` : inner();
}

const RUNTIME = ['_reading.py', '_telling.py'];

function files(page: Page): readonly GeneratedFile[] {
  const module = moduleOf(page.contract);
  return [
    { path: 'pyproject.toml', text: pythonManifest(page) },
    { path: 'README.md', text: pythonReadme(page) },
    { path: `${module}/__init__.py`, text: initText(page) },
    { path: `${module}/models.py`, text: modelsText(page) },
    { path: `${module}/events.py`, text: pythonEvents(page) },
    { path: `${module}/py.typed`, text: '' },
    ...RUNTIME.map((file) => ({ path: `${module}/${file}`, text: polyglotRuntime(`python/${file}`) })),
  ];
}

function modelsText({ contract, printed }: Page): string {
  const kind = (wanted: Declaration['kind']) =>
    printed.filter(({ declaration }) => declaration.kind === wanted).map(({ text }) => text);
  const head = docstring([`The events of ${contract.title}, as dataclasses.`, generatedNote(contract)]);
  const imports = [
    'from __future__ import annotations',
    'import dataclasses as _dc\nimport enum as _enum\nimport typing as _t',
    'from ._reading import Model as _Model, wire as _wire',
  ];
  // An alias is evaluated where it stands, so those of unions come last.
  return joined([[head, ...imports].join('\n\n'), ...kind('enum'), ...kind('object'), ...kind('union')], '\n\n\n');
}

function initText({ contract, graph }: Page): string {
  const names = graph.declarations.map(({ name }) => name);
  const own = ['EVENTS', 'Event', 'Model', 'ReadError', 'Received', 'UnknownEvent', 'event_name', 'read_event'];
  const list = [...names, ...own].toSorted((a, b) => (a < b ? -1 : 1)).map((name) => `    ${pythonString(name)},`);
  return joined([
    docstring([`Typed events of ${contract.title}.`, generatedNote(contract)]),
    [
      'from ._reading import Model, ReadError',
      'from ._telling import UnknownEvent',
      'from .events import EVENTS, Event, Received, event_name, read_event',
      `from .models import (\n${names.map((name) => `    ${name},`).join('\n')}\n)`,
    ].join('\n'),
    `__all__ = [\n${list.join('\n')}\n]`,
  ]);
}

function reading({ use }: EventUse, { contract }: Page): string {
  const isClass = use.shape.kind === 'object';
  const names = isClass ? `${use.bare}, read_event` : 'read_event';
  return [
    `from ${moduleOf(contract)} import ${names}`,
    '',
    'name, event = read_event(request_body)',
    ...(isClass ? [`if isinstance(event, ${use.bare}):`, '    print(event)'] : ['print(name, event)']),
  ].join('\n');
}
