/** What the last run read and wrote, kept beside its output, so that a run with nothing to do loads nothing. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isDiskError, nodeDisk } from './disk.ts';
import { generatorId } from './generator.ts';
import { isInterrupted, makeNotes, NOTES } from './notes.ts';
import { isOlderThan, isQuick, isSame, takeSnapshot, type Snapshot } from './snapshot.ts';
import { nameOf, type Target } from './targets.ts';

/** What a run found out about a document. */
interface Outcome {
  readonly id: string;
  readonly events: number;
  readonly warnings: number;
}

/** An outcome that still holds. */
interface Known extends Outcome {
  /** Files and folders that were read, absolute. */
  readonly read: readonly string[];
}

interface State extends Outcome {
  /** What the output depends on beside the files. */
  readonly key: string;
  /** The document, relative to the output folder. */
  readonly entry: string;
  readonly inputs: Snapshot;
  readonly outputs: Snapshot;
}

/** The states of one run: reads those of an output folder at most once. */
export interface States {
  /** The outcome of the last run, when a new one would change nothing. */
  readonly unchanged: (target: Target, only: readonly string[]) => Known | undefined;
  /** Keeps what a run did, for the next. Files changed since its `start` make it worthless, and then it is not kept. */
  readonly keep: (run: Run) => void;
}

export interface Run extends Outcome {
  readonly target: Target;
  readonly only: readonly string[];
  /** When the run began to read, in milliseconds. */
  readonly start: number;
  /** Files and folders that were read, absolute. */
  readonly read: readonly string[];
  /** The sha256 of each file among them, as it was read. */
  readonly sums: ReadonlyMap<string, string>;
  /** Files of the output, absolute, each with the sha256 it was given. */
  readonly written: ReadonlyMap<string, string>;
}

export function openStates(): States {
  const generator = generatorId();
  const keyOf = ({ id, scope, runtimeRange, languages }: Target, only: readonly string[]) =>
    JSON.stringify([1, generator, { id, scope, runtimeRange, languages }, only]);
  const known = new Map<string, ReadonlyMap<string, Found>>();
  const statesIn = (out: string) => {
    if (!known.has(out)) known.set(out, findStates(out));
    return known.get(out)!;
  };
  const find = (target: Target): Found | undefined => {
    const usual = foundIn(join(target.out, target.id ?? nameOf(target.entry)));
    return usual?.entry === target.entry ? usual : statesIn(target.out).get(target.entry);
  };
  return {
    unchanged: (target, only) => {
      const found = find(target);
      if (found === undefined || found.state.key !== keyOf(target, only)) return undefined;
      const { folder, state } = found;
      if (isInterrupted(folder, nodeDisk)) return undefined;
      if (!isSame(state.inputs, folder) || !isSame(state.outputs, folder)) return undefined;
      if (!isQuick(state.inputs) || !isQuick(state.outputs)) refresh(folder, state);
      const { id, events, warnings } = state;
      return { id, events, warnings, read: state.inputs.marks.map(([path]) => join(folder, path)) };
    },
    keep: ({ target, only, start, read, sums, written, id, events, warnings }) => {
      const folder = join(target.out, id);
      // What was read is what is there, since a later change makes the run worthless.
      const inputs = takeSnapshot(read, folder, sums);
      const outputs = takeSnapshot([...written.keys()], folder);
      const isOurs = [...written.values()].join() === sumsOf(outputs);
      if (!isOurs || !isOlderThan(start, inputs)) return;
      const entry = below(folder, target.entry);
      writeState(folder, { id, events, warnings, key: keyOf(target, only), entry, inputs, outputs });
    },
  };
}

interface Found {
  readonly folder: string;
  readonly state: State;
  /** The document, absolute. */
  readonly entry: string;
}

function foundIn(folder: string): Found | undefined {
  const state = readState(folder);
  return state === undefined ? undefined : { folder, state, entry: join(folder, state.entry) };
}

/** Every document that has a state below an output folder. */
function findStates(out: string): ReadonlyMap<string, Found> {
  const names = nodeDisk.kind(out) === 'folder' ? readdirSync(out) : [];
  const found = names.map((name) => foundIn(join(out, name))).filter((one) => one !== undefined);
  return new Map(found.map((one) => [one.entry, one]));
}

const below = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, '/');

const sumsOf = ({ marks }: Snapshot): string => marks.map(([, , , , , sum]) => sum).join();

/** The same content has new times, after a checkout for example: with those the next comparison is quick. */
function refresh(folder: string, state: State): void {
  const again = ({ marks }: Snapshot) =>
    takeSnapshot(
      marks.map(([path]) => join(folder, path)),
      folder,
    );
  const [inputs, outputs] = [again(state.inputs), again(state.outputs)];
  const isStill = sumsOf(inputs) === sumsOf(state.inputs) && sumsOf(outputs) === sumsOf(state.outputs);
  if (isStill) writeState(folder, { ...state, inputs, outputs });
}

const stateOf = (folder: string) => join(folder, NOTES, 'state.json');

/** Anything but a state as it was written counts as none. */
function readState(folder: string): State | undefined {
  try {
    const state = JSON.parse(nodeDisk.read(stateOf(folder))?.toString('utf8') ?? '') as State;
    const isWhole = [state.inputs.marks, state.outputs.marks].every((marks) => Array.isArray(marks));
    return isWhole && typeof state.entry === 'string' ? state : undefined;
  } catch {
    return undefined;
  }
}

/** In one step, so that no reader sees half of it. A disk that refuses costs only time. */
function writeState(folder: string, state: State): void {
  const draft = `${stateOf(folder)}.${process.pid}`;
  try {
    makeNotes(folder, nodeDisk);
    nodeDisk.write(draft, JSON.stringify(state));
    nodeDisk.rename(draft, stateOf(folder));
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
}
