/** What SQLite says, in the store's words. */
import { StoreFullError } from '../ports.ts';

// Primary result codes: https://www.sqlite.org/rescode.html
const BUSY = 5;
const CORRUPT = 11;
const FULL = 13;
const CONSTRAINT = 19;
const NOT_A_DATABASE = 26;

const primaryCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;

export const isBusy = (error: unknown) => primaryCode(error) === BUSY;
export const isDamage = (error: unknown) => [CORRUPT, NOT_A_DATABASE].includes(primaryCode(error));
export const isFull = (error: unknown) => primaryCode(error) === FULL || error instanceof StoreFullError;

export function inOurWords(error: unknown, name: string): unknown {
  if (error instanceof StoreFullError) return error;
  if (isFull(error))
    return new StoreFullError(`${name} has no room: its disk is full, or its size is limited`, { cause: error });
  if (primaryCode(error) === CONSTRAINT) return new Error('there is a delivery with this id already', { cause: error });
  if (!isDamage(error)) return error;
  return new Error(`${name} is damaged: start again, and everything that is whole will be kept`, { cause: error });
}
