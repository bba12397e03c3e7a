import { doc, printModule, printText } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { GeneratedFile } from './emitter.ts';
import { formatted } from './formatted.ts';

/** A module under the comment that says what it is and where it comes from. */
export const generatedModule = async (path: string, body: Code, comment: string): Promise<GeneratedFile> => ({
  path,
  text: await formatted(path, `${printText(doc(comment))}\n${printModule(path, body)}`),
});
