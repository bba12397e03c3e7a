/** The worker that holds the official parser: it may be stopped at any moment. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, isAbsolute, sep } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Parser } from '@asyncapi/parser';

/** What the parser says, as plain data. Positions count from zero. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  /** 0 is an error, 1 a warning, 2 information, 3 a hint. */
  readonly severity: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

type ParserOptions = NonNullable<ConstructorParameters<typeof Parser>[0]>;
type ResolverOptions = NonNullable<NonNullable<ParserOptions['__unstable']>['resolver']>;
type Resolver = NonNullable<ResolverOptions['resolvers']>[number];

/** What a reference that may not be followed leads to. An error would make the parser follow it by its own means. */
const NOTHING = '{}';

/** Refuses the network, and whatever lies outside the folder of the document. */
function resolversFor(entry: string): Resolver[] {
  const root = realpathSync(dirname(entry));
  const refuse = (schema: string): Resolver => ({ schema, order: 1, canRead: true, read: () => NOTHING });
  const file: Resolver = { schema: 'file', order: 1, canRead: true, read: (uri) => readInside(root, uri.href()) };
  return [file, refuse('http'), refuse('https')];
}

function readInside(root: string, reference: string): string {
  const path = realpathSync(decodeURI(reference));
  const way = relative(root, path);
  const isOutside = isAbsolute(way) || way.split(sep)[0] === '..';
  return isOutside || !statSync(path).isFile() ? NOTHING : readFileSync(path, 'utf8');
}

async function diagnose(entry: string): Promise<readonly Diagnostic[]> {
  const parser = new Parser({ __unstable: { resolver: { resolvers: resolversFor(entry) } } });
  const { diagnostics } = await parser.parse(readFileSync(entry, 'utf8'), { source: entry });
  return diagnostics.map(({ code, message, severity, source, range }) => ({
    code: String(code),
    message,
    severity,
    file: source ?? entry,
    line: range.start.line,
    column: range.start.character,
  }));
}

parentPort!.on('message', (entry: string) => {
  // What is thrown here ends the worker, and its owner says why.
  void diagnose(entry).then((diagnostics) => parentPort!.postMessage(diagnostics));
});
parentPort!.postMessage('ready');
