/** What a reader is told when something fails. */
import { CallError, type Trouble } from './mock-client.ts';

export function troubleOf(error: unknown): Trouble {
  if (error instanceof CallError) return withOrigin(error.trouble);
  return { title: 'This page made a mistake', help: error instanceof Error ? error.message : '', isGone: false };
}

/** A mock answers pages of its own machine only, and a browser does not tell a page that it was refused. */
function withOrigin(trouble: Trouble): Trouble {
  const isHere = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  if (!trouble.isGone || isHere) return trouble;
  return {
    ...trouble,
    help: 'A mock answers pages of its own machine only. Open this site with: hookwright docs serve',
  };
}
