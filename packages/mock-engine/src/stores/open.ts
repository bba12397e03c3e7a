/** Opens the store that a text names. */
import { MockError } from '../mock-error.ts';
import type { DeliveryStore } from '../ports.ts';

const FORMS = 'Write memory, sqlite:FILE or postgres://user@host/database.';

/**
 * What a store needs is loaded when it is asked for: a mock in memory loads neither a database driver nor pg-boss.
 *
 * @param text `memory`, `sqlite:FILE`, `postgres://…` or `postgresql://…`
 * @throws {MockError} `bad-request` for other texts, and when the store cannot be opened; a password in the text is never told
 */
export async function openStore(text: string): Promise<DeliveryStore> {
  if (text === 'memory') return (await import('./memory.ts')).openMemoryStore();
  if (/^postgres(ql)?:\/\//.test(text)) return (await import('./postgres.ts')).openPostgresStore(text);
  if (!text.startsWith('sqlite:')) {
    const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(text)?.[0] ?? (/^[\w.-]{1,40}$/.test(text) ? text : undefined);
    throw new MockError(
      'bad-request',
      scheme === undefined ? 'this is no store' : `there is no store ${scheme}`,
      FORMS,
    );
  }
  const file = text.replace(/^sqlite:(\/\/)?/, '');
  if (file === '') throw new MockError('bad-request', 'the store sqlite: needs the name of a file', FORMS);
  return (await import('./sqlite.ts')).openSqliteStore(file);
}
