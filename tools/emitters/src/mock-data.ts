/** The modules of a mock package that hold nothing but data. */
import { code, doc, join, literal, printModule, printText, ref, verbatim } from '@hookwright/code';
import type { Code, Literal } from '@hookwright/code';
import type { Contract, Json } from '@hookwright/contract';
import { fileComment } from './comments.ts';
import type { GeneratedFile } from './emitter.ts';
import { generatedModule } from './generated-module.ts';
import { paths } from './layout.ts';
import { tsdocLine } from './tsdoc.ts';

type Kind = Parameters<typeof paths.mockData>[0];

interface Export {
  readonly name: string;
  readonly comment: string;
  readonly value: Code;
  readonly type: Code;
}

/** A module of constants and its types. The data is not laid out again: literals are printed as they shall stand. */
export async function dataModule(
  kind: Kind,
  what: string,
  exports: readonly Export[],
  contract: Contract,
): Promise<readonly GeneratedFile[]> {
  const [path, typesPath] = [paths.mockData(kind), paths.mockDataTypes(kind)];
  const values = exports.map(({ name, value }) => code`export const ${ref(name, path)} = ${value};`);
  const types = exports.map(
    ({ name, comment, type }) => code`${doc(comment)}export declare const ${ref(name, typesPath)}: ${type};`,
  );
  const comment = fileComment(`${tsdocLine(contract.title)}: ${what}`, contract);
  return [
    { path, text: `${printText(doc(comment))}\n${printModule(path, join(values, '\n\n'))}` },
    await generatedModule(typesPath, join(types, '\n\n'), comment),
  ];
}

/** An object with a line, or several, for each of its members. */
export function block(members: readonly Code[]): Code {
  if (members.length === 0) return verbatim('{}');
  return code`
    {
      ${members}
    }
  `;
}

/** A record of data. What is absent is left out. */
export const data = (value: { readonly [name: string]: Json | undefined }): Code =>
  literal(Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Literal);
