/** Rust: structs and enums that serde reads and writes, in one crate. */
import type { Language, Page } from '../language.ts';
import type { EventUse } from '../model.ts';
import { declareRust } from './rust-declarations.ts';
import { variantsOf } from './rust-events.ts';
import { crateModule, rustNames } from './rust-names.ts';
import { rustFiles } from './rust-package.ts';

export const rust: Language = {
  id: 'rust',
  label: 'Rust',
  highlight: 'rust',
  names: rustNames,
  types: {
    string: 'String',
    integer: 'i64',
    number: 'f64',
    boolean: 'bool',
    any: 'serde_json::Value',
    array: (items) => `Vec<${items}>`,
    map: (values) => `BTreeMap<String, ${values}>`,
    nullable: (bare) => `Option<${bare}>`,
  },
  declare: declareRust,
  files: rustFiles,
  fileOf: () => 'src/models.rs',
  reading,
};

function reading({ event }: EventUse, page: Page): string {
  return [
    `use ${crateModule(page.contract)}::{events::Event, read_event};`,
    '',
    `if let Event::${variantsOf(page).get(event.name)!}(event) = read_event(body, |name| headers.get(name).cloned())? {`,
    '    println!("{event:?}");',
    '}',
  ].join('\n');
}
