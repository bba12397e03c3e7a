/** The crate around the types: its manifest, its root and its README. */
import type { GeneratedFile } from '../../emitter.ts';
import { cleanText } from '../../prose.ts';
import { polyglotRuntime } from '../../runtime-files.ts';
import type { Page } from '../language.ts';
import { generatedNote } from '../page-texts.ts';
import { languageReadme } from '../readme.ts';
import { eventsText } from './rust-events.ts';
import { crateModule, crateName } from './rust-names.ts';
import { rustDoc } from './rust-text.ts';

const RUNTIME = ['telling.rs', 'wire.rs'];

export function rustFiles(page: Page): readonly GeneratedFile[] {
  return [
    { path: 'Cargo.toml', text: manifest(page) },
    { path: 'README.md', text: readme(page) },
    { path: 'src/lib.rs', text: root(page) },
    { path: 'src/models.rs', text: models(page) },
    { path: 'src/events.rs', text: eventsText(page) },
    ...RUNTIME.map((file) => ({ path: `src/${file}`, text: polyglotRuntime(`rust/${file}`) })),
  ];
}

/** TOML's strings are JSON's, but for one control character that cleaning takes away. */
const tomlString = (text: string): string => JSON.stringify(cleanText(text).replaceAll(/\s+/g, ' ').toWellFormed());

function manifest({ contract }: Page): string {
  const { version, license } = contract.package;
  return `[package]
name = ${tomlString(crateName(contract))}
version = ${tomlString(version)}
edition = "2021"
rust-version = "1.63"
description = ${tomlString(`Typed events of ${contract.title}.`)}
${license === undefined ? '' : `license = ${tomlString(license)}\n`}
[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["float_roundtrip"] }
`;
}

const root = ({
  contract,
}: Page): string => `${rustDoc([`Typed events of ${contract.title}.`, generatedNote(contract)], '//!')}

#![allow(non_camel_case_types, non_snake_case)]

#[macro_use]
mod wire;
pub mod events;
mod models;
mod telling;

pub use events::{event_name, read_as, read_event, ReadError};
pub use models::*;
`;

function models({ contract, graph, printed }: Page): string {
  const usesMaps = printed.some(({ text }) => /\bBTreeMap</.test(text));
  return `${[
    rustDoc([`The events of ${contract.title}, as structs and enums.`, generatedNote(contract)], '//!'),
    ...(usesMaps ? ['use std::collections::BTreeMap;'] : []),
    ...(graph.declarations.length === 0 ? [] : printed.map(({ text }) => text)),
  ].join('\n\n')}\n`;
}

function readme(page: Page): string {
  const name = crateName(page.contract);
  return languageReadme(page, {
    name,
    label: 'Rust',
    install: [
      { language: 'toml', text: `[dependencies]\n${name} = { path = "rust" }` },
      'It needs Rust 1.63, serde and serde_json.',
    ],
    reading: {
      language: 'rust',
      text: `use ${crateModule(page.contract)}::{read_event, ReadError};

match read_event(body, |name| headers.get(name).cloned()) {
    Ok(event) => println!("{}: {event:?}", event.name()),
    Err(ReadError::UnknownEvent(name)) => println!("a new event: {name:?}"),
    Err(error) => return Err(error),
}`,
    },
    notes: [
      '`read_event` takes the bytes that arrived, and a function that finds a header. Verify the signature before, over the same bytes.',
      'Every type implements `Serialize` and `Deserialize`.',
      'A member that may be absent is an `Option`. One that may be absent and may be null is an `Option<Option<T>>`: `None` when it is absent, `Some(None)` when it is null. A required member that is absent is refused, and so is a whole number that is written as `5.0`.',
      'A set of known texts that may grow is an enum whose variant `Unknown_` keeps any other text. A closed set has no such variant.',
      'A value of several kinds is an enum of them, read as the first that fits. One that fits none is refused.',
      'A name that Rust needs, or that two members would share, has a `_`, `_2` or `_3` behind it.',
      'Members that the contract does not know are ignored, and so are not written again. Dates stay text.',
      'Proven by the tests of Hookwright: compiled by Rust 1.63 without a warning, and every example of the contract read and written again with serde, equal as JSON.',
    ],
  });
}
