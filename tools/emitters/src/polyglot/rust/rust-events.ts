/** The module that tells which event a body is and reads it as its type. */
import type { EventRuleParts } from '../event-rules.ts';
import type { Page } from '../language.ts';
import { declaredIn, type Use } from '../model.ts';
import { nameAll } from '../naming.ts';
import { generatedNote } from '../page-texts.ts';
import { indented } from '../text.ts';
import { eventVariants } from './rust-names.ts';
import { rustDoc, rustString } from './rust-text.ts';

/** By the event's name on the wire. */
export const variantsOf = ({ graph }: Page): ReadonlyMap<string, string> =>
  nameAll([...new Set(graph.events.map(({ event }) => event.name))], eventVariants);

export function eventsText(page: Page): string {
  const { contract, graph, rules } = page;
  const names = variantsOf(page);
  const variants = graph.events.map(({ event, use }) =>
    [rustDoc([event.summary ?? event.title]), `${names.get(event.name)!}(Box<${bodyType(use)}>),`].join('\n'),
  );
  const arms = (text: (variant: string, wire: string) => string) =>
    graph.events.map(({ event }) => text(names.get(event.name)!, rustString(event.name))).join('\n');
  const only = graph.events.length === 1 && rules.length === 0 ? graph.events[0]!.event.name : undefined;
  return TEMPLATE.replaceAll(/ *\$([A-Z]+)\n?/g, (_, hole: string) => {
    switch (hole) {
      case 'ABOUT':
        return `${rustDoc([`Which event of ${contract.title} a body is.`, generatedNote(contract)], '//!')}\n`;
      case 'VARIANTS':
        return `${indented(variants.join('\n'), '    ')}\n`;
      case 'NAMES':
        return `${indented(
          arms((variant, wire) => `Self::${variant}(_) => ${wire},`),
          ' '.repeat(12),
        )}\n`;
      case 'READ':
        return `${indented(
          arms((variant, wire) => `${wire} => Event::${variant}(serde_json::from_value(body)?),`),
          ' '.repeat(8),
        )}\n`;
      case 'RULES':
        return rules.map((one) => `    ${rule(one)},\n`).join('');
      default:
        return only === undefined ? '\n' : `.or_else(|| Some(${rustString(only)}.to_owned()))\n`;
    }
  });
}

/** By its path, since a type of the contract may be called as something is here. */
function bodyType(use: Use): string {
  const declared = new Set(declaredIn(use));
  return use.type.replaceAll(/[A-Za-z_]\w*/g, (name) => (declared.has(name) ? `models::${name}` : name));
}

function rule({ where, aliases }: EventRuleParts): string {
  const others = aliases.map(([from, to]) => `(${rustString(from)}, ${rustString(to)})`);
  return `Rule { place: Place::${place(where)}, aliases: ${slice(others)} }`;
}

function place(where: EventRuleParts['where']): string {
  switch (where.kind) {
    case 'pointer':
      return `Pointer(${slice(where.path.map(rustString))})`;
    case 'header':
      return `Header(${rustString(where.header)})`;
    case 'present':
      return `Present(${slice(where.signs.map(({ path, event }) => `(${slice(path.map(rustString))}, ${rustString(event)})`))})`;
  }
}

const slice = (items: readonly string[]): string => `&[${items.join(', ')}]`;

const TEMPLATE = `$ABOUT
#![allow(unused_imports)]

use crate::models;
use crate::telling::{tell, Place, Rule};
use serde_json::Value;
use std::collections::BTreeMap;

pub use crate::telling::ReadError;

/// An event that was read. It is written as its body.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Event {
$VARIANTS
}

impl Event {
    /// Its name on the wire.
    pub fn name(&self) -> &'static str {
        match self {
$NAMES
        }
    }
}

const RULES: &[Rule] = &[
$RULES
];

/// Tells which event a body is. It may be one that the contract does not have.
/// \`header\` finds the value of a header, whose name may be written in any case.
pub fn event_name(body: &Value, header: impl Fn(&str) -> Option<String>) -> Option<String> {
    tell(RULES, body, header)$ONLY
}

/// Reads the body of a delivery. Verify the signature before, over the same bytes.
///
/// # Errors
///
/// When the contract does not have the event, and when the body is no JSON or does not fit the event's type.
pub fn read_event(body: &[u8], header: impl Fn(&str) -> Option<String>) -> Result<Event, ReadError> {
    let body: Value = serde_json::from_slice(body)?;
    match event_name(&body, header) {
        Some(name) => read_as(&name, body),
        None => Err(ReadError::UnknownEvent(None)),
    }
}

/// Reads a body as the event whose name is known already.
///
/// # Errors
///
/// When the contract does not have the event, and when the body does not fit its type.
pub fn read_as(name: &str, body: Value) -> Result<Event, ReadError> {
    Ok(match name {
$READ
        unknown => return Err(ReadError::UnknownEvent(Some(unknown.to_owned()))),
    })
}
`;
