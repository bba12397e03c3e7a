import type { Contract } from '@hookwright/contract';

/** A file as a value: its text and where it goes, below `<out>/<id>/`, with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Prints one kind of file. Pure: the same contract gives the same bytes, and the caller owns the disk. */
export type Emitter = (contract: Contract) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
