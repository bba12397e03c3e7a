/**
 * Recordings: one file per request, `000001-tenant_created.http`. It is the HTTP message, byte for byte, but for
 * `Hookwright-…` headers at its top that say when it arrived and what it is. An editor shows it; `nc host port < file`
 * sends it; `verify` and `replay` read it, and messages from elsewhere too.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../exit.ts';
import { errorCode, statOf } from '../disk.ts';
import { shown } from '../where.ts';
import { HttpMessageError, printHttpMessage, readHttpMessage, type HttpMessage } from './http-message.ts';

export interface Recording {
  /** Without our own headers. */
  readonly message: HttpMessage;
  /** Milliseconds since 1970. Messages from elsewhere have none. */
  readonly receivedAt?: number;
  /** The provider's id. */
  readonly provider?: string;
  /** The event's name on the wire, where the contract knows it. */
  readonly event?: string;
}

export interface RecordingFile extends Recording {
  /** For people. */
  readonly name: string;
}

const OWN = /^hookwright-/i;

/** @throws {HttpMessageError} */
export function readRecording(bytes: Uint8Array): Recording {
  const message = readHttpMessage(bytes);
  const said = (wanted: string) => message.headers.find(([name]) => name.toLowerCase() === `hookwright-${wanted}`)?.[1];
  const receivedAt = Date.parse(said('received') ?? '');
  const [provider, event] = [said('provider'), said('event')];
  return {
    message: { ...message, headers: message.headers.filter(([name]) => !OWN.test(name)) },
    ...(Number.isNaN(receivedAt) ? {} : { receivedAt }),
    ...(provider === undefined ? {} : { provider: decoded(provider) }),
    ...(event === undefined ? {} : { event: decoded(event) }),
  };
}

export function printRecording({ message, receivedAt, provider, event }: Recording): Uint8Array {
  const own = [
    ...(receivedAt === undefined ? [] : [['Hookwright-Received', new Date(receivedAt).toISOString()] as const]),
    ...(provider === undefined ? [] : [['Hookwright-Provider', encodeURIComponent(provider)] as const]),
    ...(event === undefined ? [] : [['Hookwright-Event', encodeURIComponent(event)] as const]),
  ];
  const theirs = message.headers.filter(([name]) => !OWN.test(name));
  return printHttpMessage({ ...message, headers: [...own, ...theirs] });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes recordings into a folder, numbered on from what is there. Only the user may read them: they hold tokens. */
export function openRecorder(folder: string): { readonly record: (recording: Recording) => string } {
  mkdirSync(folder, { recursive: true });
  const numbers = readdirSync(folder).map((name) => Number(/^(\d{6,})-.*\.http$/.exec(name)?.[1] ?? 0));
  let next = Math.max(0, ...numbers) + 1;
  const write = (recording: Recording): string => {
    const name = `${String(next++).padStart(6, '0')}-${portable(recording.event ?? 'unknown')}.http`;
    try {
      writeFileSync(join(folder, name), printRecording(recording), { flag: 'wx', mode: 0o600 });
      return name;
    } catch (error) {
      // Another inbox may record into the same folder.
      if (errorCode(error) === 'EEXIST') return write(recording);
      throw error;
    }
  };
  return { record: write };
}

/** A name that every file system takes. The number in front keeps it apart from others and from names like CON. */
const portable = (event: string): string => event.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60);

/**
 * Reads files, and the `.http` files of folders in the order of their names.
 * @throws {UsageError} for what is not there or is no request
 */
export function readRecordings(paths: readonly string[]): readonly RecordingFile[] {
  return paths.flatMap(filesOf).map((path) => {
    try {
      return { name: basename(path), ...readRecording(readFileSync(path)) };
    } catch (error) {
      if (!(error instanceof HttpMessageError)) throw error;
      throw new UsageError(`${shown(path)} is no recorded request. ${error.message}.`);
    }
  });
}

function filesOf(path: string): readonly string[] {
  const found = statOf(path);
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) throw new UsageError(`there is no file or folder ${shown(path)}.`);
  const names = readdirSync(path).filter((name) => name.endsWith('.http'));
  if (names.length === 0) throw new UsageError(`there is no recording (*.http) in ${shown(path)}.`);
  return names.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => join(path, name));
}
