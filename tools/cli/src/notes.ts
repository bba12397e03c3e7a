/** `.hookwright` inside an output folder: our own notes, which keep themselves out of git. */
import { join } from 'node:path';
import type { Disk } from './disk.ts';

export const NOTES = '.hookwright';

/** Creates the folder of notes, and returns it. */
export function makeNotes(folder: string, disk: Disk): string {
  const notes = join(folder, NOTES);
  disk.makeFolder(notes);
  const ignored = join(notes, '.gitignore');
  if (disk.kind(ignored) === undefined) disk.write(ignored, '*\n');
  return notes;
}

export const journalOf = (folder: string): string => join(folder, NOTES, 'journal.json');

/** True when a run that was replacing files did not get to its end. */
export const isInterrupted = (folder: string, disk: Disk): boolean => disk.kind(journalOf(folder)) !== undefined;
