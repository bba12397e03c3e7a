/** The module that finds out which event a body is, and reads it. */
import type { EventRuleParts } from '../event-rules.ts';
import type { Page } from '../language.ts';
import { declaredIn } from '../model.ts';
import { generatedNote } from '../page-texts.ts';
import { page as joined } from '../text.ts';
import { docstring, pythonString } from './python-text.ts';

export function pythonEvents({ contract, graph, rules }: Page): string {
  const bodies = [...new Set(graph.events.map(({ use }) => use.type))];
  const imported = [...new Set(graph.events.flatMap(({ use }) => declaredIn(use)))].toSorted();
  const entries = graph.events.map(({ event, use }) => `    ${pythonString(event.name)}: ${use.type},`);
  return joined([
    docstring([`Which event of ${contract.title} a body is.`, generatedNote(contract)]),
    'from __future__ import annotations',
    'import typing as _t',
    [
      'from ._reading import read as _read',
      'from ._telling import Rule as _Rule, UnknownEvent as _UnknownEvent, parsed as _parsed, tell as _tell',
      ...(imported.length === 0
        ? []
        : [`from .models import (\n${imported.map((name) => `    ${name},`).join('\n')}\n)`]),
    ].join('\n'),
    `Event = _t.Union[\n${bodies.map((body) => `    ${body},`).join('\n')}\n]\n"""The body of any event."""`,
    `EVENTS: dict[str, _t.Any] = {\n${entries.join('\n')}\n}\n"""Every event, from its name on the wire to the type of its body."""`,
    `_RULES = (${rules.length === 0 ? '' : `\n${rules.map((rule) => `    ${ruleText(rule)},`).join('\n')}\n`})`,
    graph.events.length === 1 && rules.length === 0
      ? `_ONLY: _t.Optional[str] = ${pythonString(graph.events[0]!.event.name)}`
      : '_ONLY: _t.Optional[str] = None',
    `\n${FUNCTIONS}`,
  ]);
}

function ruleText({ where, aliases }: EventRuleParts): string {
  const parts = [
    where.kind === 'pointer'
      ? `pointer=${tuple(where.path.map(pythonString))}`
      : where.kind === 'header'
        ? `header=${pythonString(where.header)}`
        : `present=${tuple(where.signs.map(({ path, event }) => tuple([tuple(path.map(pythonString)), pythonString(event)])))}`,
    ...(aliases.length === 0
      ? []
      : [`aliases={${aliases.map(([name, event]) => `${pythonString(name)}: ${pythonString(event)}`).join(', ')}}`]),
  ];
  return `_Rule(${parts.join(', ')})`;
}

const tuple = (items: readonly string[]): string => `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;

const FUNCTIONS = `class Received(_t.NamedTuple):
    """An event that was read."""

    name: str
    """Its name in the contract."""
    event: Event
    """Its body."""


def event_name(body: _t.Any, headers: _t.Optional[_t.Mapping[str, str]] = None) -> _t.Optional[str]:
    """Returns which event a body is, or None. It may be one that the contract does not have."""
    return _tell(_RULES, _parsed(body), headers) or _ONLY


def read_event(
    body: _t.Any, headers: _t.Optional[_t.Mapping[str, str]] = None, *, name: _t.Optional[str] = None
) -> Received:
    """Reads the body of a delivery: its text, its bytes, or what \`json.loads\` made of them.

    \`name\` says which event it is where neither the body nor the headers do. Verify the signature first.
    Raises UnknownEvent for an event that the contract does not have, ReadError for a body of another shape, and
    json.JSONDecodeError for a text that is no JSON.
    """
    value = _parsed(body)
    found = name or event_name(value, headers)
    if found is None or found not in EVENTS:
        raise _UnknownEvent(found)
    return Received(found, _read(EVENTS[found], value))`;
