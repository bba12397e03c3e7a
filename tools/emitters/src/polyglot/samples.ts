/** What a documentation page shows of an event in other languages. */
import type { Contract, Event } from '@hookwright/contract';
import type { LanguageId } from '../layout.ts';
import { paths } from '../layout.ts';

export interface PolyglotSample {
  readonly id: LanguageId;
  readonly label: string;
  /** What highlighters call it. */
  readonly language: string;
  /** The file that declares the type, below the provider's folder. */
  readonly file: string;
  /** The declaration of the body's type, as it is printed in that file, without what reads and writes it. */
  readonly text: string;
  /** How a program reads the event. */
  readonly reading: string;
}

/**
 * One sample for each language that the provider is wanted in; none, and nothing loaded, where there are none. The pages
 * are those that the package is printed from, so what this costs beside the package is nothing.
 */
export async function polyglotSamples(contract: Contract, event: Event): Promise<readonly PolyglotSample[]> {
  const samples: PolyglotSample[] = [];
  if ((contract.package.languages ?? []).length === 0) return samples;
  const [{ languagesOf }, { pageOf }] = await Promise.all([import('./package-files.ts'), import('./pages.ts')]);
  for (const language of languagesOf(contract)) {
    const page = await pageOf(contract, language);
    const use = page.graph.events.find((one) => one.event.name === event.name)!;
    const { shape } = use.use;
    const declared = page.printed.find(({ declaration }) => 'name' in shape && declaration.name === shape.name);
    const reading = language.reading(use, page);
    samples.push({
      id: language.id,
      label: language.label,
      language: language.highlight,
      file: paths.polyglot(language.id, language.fileOf(declared?.declaration, page)),
      text: declared === undefined ? use.use.type : (language.shapeOf?.(declared.text) ?? declared.text),
      reading,
    });
  }
  return samples;
}
