/** An event in the other languages that its provider has models for. */
import type { Contract, Event } from '@hookwright/contract';
import type { LanguageDocs } from '../../runtime/docs.js';
import { polyglotSamples } from '../polyglot/samples.ts';

/** The printers of other languages are loaded only where the contract asks for any. */
export async function languagesOf(contract: Contract, event: Event): Promise<readonly LanguageDocs[]> {
  const samples = await polyglotSamples(contract, event);
  return samples.map(({ id, label, language, file, text, reading }) => ({
    id,
    label,
    reading: { id, label, language, text: reading },
    declaration: { id, label, language, file, text },
  }));
}
