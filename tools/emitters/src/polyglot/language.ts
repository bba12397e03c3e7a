/** What a language is made of. Everything about one language stands in its own folder; this is all that the others see. */
import type { Contract } from '@hookwright/contract';
import type { GeneratedFile } from '../emitter.ts';
import type { LanguageId } from '../layout.ts';
import type { EventRules } from './event-rules.ts';
import type { Declaration, EventUse, Graph, PlainDeclaration } from './model.ts';
import type { NameRules } from './naming.ts';

export interface Language {
  /** The name of its folder and of the setting: `python`. */
  readonly id: LanguageId;
  /** As people write it. */
  readonly label: string;
  /** What highlighters call it. */
  readonly highlight: string;
  readonly names: LanguageNames;
  readonly types: LanguageTypes;
  /** The text of one declaration, without what surrounds all of them. */
  readonly declare: (declaration: Declaration, graph: Graph) => string;
  /** All files of its folder, by paths relative to it: manifest, README, models, dispatcher. Sorted or not. */
  readonly files: (page: Page) => readonly GeneratedFile[];
  /** The one of these that holds a declaration, or the models where there is none. */
  readonly fileOf: (declaration: Declaration | undefined, page: Page) => string;
  /** The part of a declaration's text that tells its shape, where more than that is printed. */
  readonly shapeOf?: (text: string) => string;
  /** How a program reads an event, as a few lines for a documentation page. */
  readonly reading: (use: EventUse, page: Page) => string;
}

export interface LanguageNames {
  /** Of declarations: their names in the contract are valid in PascalCase already, so most languages change none. */
  readonly types: NameRules;
  readonly members: NameRules;
  readonly values: NameRules & {
    /** `package`: constants stand beside the types, so they carry their enum's name. Default: `enum`. */
    readonly scope?: 'package' | 'enum';
  };
  readonly branches: NameRules;
  /** Member names that one declaration cannot have beside those that none can, such as the name of its own class. */
  readonly alsoReserved?: (name: string, plain: PlainDeclaration) => Iterable<string>;
}

/** How a use of a type is written, from the parts that it is composed of. Modelina composes them. */
export interface LanguageTypes {
  readonly string: string;
  readonly integer: string;
  readonly number: string;
  readonly boolean: string;
  readonly any: string;
  /** Of a constant; where it is left out, its kind is written. */
  readonly literal?: (value: string | number | boolean) => string;
  readonly array: (items: string) => string;
  readonly map: (values: string) => string;
  /** Of a use that may be null; `any` is never asked. */
  readonly nullable: (bare: string) => string;
  readonly object?: (name: string) => string;
  readonly enum?: (name: string, open: boolean) => string;
  readonly union?: (name: string) => string;
}

/** What the files of a language are made from. */
export interface Page {
  readonly contract: Contract;
  readonly graph: Graph;
  /** Each declaration with its text, in code-point order of the names. */
  readonly printed: readonly PrintedDeclaration[];
  /** How a body tells its event: the first rule that names one decides. Empty: the caller names it. */
  readonly rules: EventRules;
}

export interface PrintedDeclaration {
  readonly declaration: Declaration;
  readonly text: string;
}
