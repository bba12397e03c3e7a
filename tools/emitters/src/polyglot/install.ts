/** The one library that only this artifact needs, so a user of the others need not have it. */
import type * as Modelina from '@asyncapi/modelina';
import { EmissionError } from '../emission-error.ts';

export type Library = typeof Modelina;

const NAME = '@asyncapi/modelina';

let loading: Promise<Library> | undefined;

/** @throws EmissionError `install-needed` */
export function loadModelina(): Promise<Library> {
  return (loading ??= load());
}

async function load(): Promise<Library> {
  try {
    return await import('@asyncapi/modelina');
  } catch (error) {
    loading = undefined;
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!isAbsent || !error.message.includes(NAME)) throw error;
    throw new EmissionError('install-needed', { what: 'The artifact polyglot', packages: NAME });
  }
}
