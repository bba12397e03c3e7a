/** Which languages a provider is wanted in, and what happens where that cannot be. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../src/exit.ts';
import { ProblemError } from '../src/problems.ts';
import { findTargets } from '../src/targets.ts';
import { hookwright } from './support/command.ts';
import { tinyRepository, tinySpec } from './support/specs.ts';
import { newFolder, putTree, type Tree } from './support/tree.ts';

function folderWith(tree: Tree): string {
  const folder = newFolder();
  putTree(folder, tree);
  return folder;
}

const manifest = (hookwrightMember: object) => JSON.stringify({ name: 'spec', hookwright: hookwrightMember });

/** A repository whose provider ventrata has this setting. */
const repositoryWith = (setting: object): string =>
  folderWith({ ...tinyRepository(), 'specs/ventrata/package.json': manifest(setting) });

const languagesIn = (folder: string): readonly string[] => {
  const place = join(folder, 'polyglot');
  const entries = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
};

describe('the setting', () => {
  test('of one provider leaves everything else to the settings above it', async () => {
    const root = repositoryWith({ languages: ['go', 'python'] });
    const targets = await findTargets([], {}, root);
    expect(targets.map(({ languages }) => languages)).toEqual([undefined, ['python', 'go']]);
    expect(targets[1]).toMatchObject({ scope: 'acme', out: join(root, 'packages'), runtimeRange: 'workspace:^' });
    expect(await findTargets(['.'], {}, join(root, 'specs/ventrata'))).toEqual([targets[1]]);
  });

  test.each([
    [{ languages: 'go' }, 'has "languages" that are no list.'],
    [{ languages: ['go', 'cobol'] }, 'has a language "cobol"; there are python, java, go, csharp, kotlin, rust, php.'],
  ])('%j is refused', async (setting, reason) => {
    const problem = await findTargets([], {}, repositoryWith(setting)).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ProblemError);
    expect((problem as Error).message).toBe(`The "hookwright" member of this package.json ${reason}`);
  });

  test('is added to by --languages', async () => {
    const [target] = await findTargets(
      ['ventrata'],
      { languages: 'kotlin, go' },
      repositoryWith({ languages: ['go'] }),
    );
    expect(target!.languages).toEqual(['go', 'kotlin']);
  });
});

test('a language that there is not is told with the nearest one', async () => {
  await expect(findTargets([], { languages: 'pyhton' }, folderWith(tinyRepository()))).rejects.toThrow(
    new UsageError(
      'there is no language "pyhton"; did you mean python? --languages takes python, java, go, csharp, kotlin, rust, php, with commas between.',
    ),
  );
});

describe('generate', () => {
  test('writes a folder for each language, and notices when the setting changes', () => {
    const cwd = repositoryWith({ languages: ['python'] });
    const out = join(cwd, 'packages/ventrata');
    expect(hookwright(['generate', 'ventrata'], { cwd })).toMatchObject({ code: 0 });
    expect(languagesIn(out)).toEqual(['python']);
    expect(hookwright(['generate', 'ventrata'], { cwd }).stdout).toContain('1 unchanged');
    putTree(cwd, { 'specs/ventrata/package.json': manifest({ languages: ['python', 'php'] }) });
    expect(hookwright(['generate', 'ventrata'], { cwd })).toMatchObject({ code: 0 });
    expect(languagesIn(out)).toEqual(['php', 'python']);
    expect(hookwright(['generate', '--only', 'polyglot', '--languages', 'go', 'ventrata'], { cwd }).code).toBe(0);
    expect(languagesIn(out)).toEqual(['go', 'php', 'python']);
    expect(existsSync(join(out, 'models/index.d.ts'))).toBe(true);
  }, 60_000);

  test('outside a repository emits them only when they are asked for', () => {
    const cwd = folderWith(tinySpec());
    expect(hookwright(['generate', 'asyncapi.yaml', '--id', 'acme'], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, 'packages/acme/polyglot'))).toBe(false);
    const refused = hookwright(['generate', 'asyncapi.yaml', '--id', 'acme', '--only', 'polyglot'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('say which languages');
  });

  test('says what to install where Modelina is not', () => {
    const cwd = folderWith({ ...tinySpec(), 'absent.mjs': ABSENT });
    const env = { NODE_OPTIONS: `--import=${join(cwd, 'absent.mjs')}` };
    const ran = hookwright(['generate', 'asyncapi.yaml', '--id', 'acme', '--languages', 'python'], { cwd, env });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('install-needed');
    expect(ran.stderr).toContain('Run: npm install --save-dev @asyncapi/modelina');
    expect(existsSync(join(cwd, 'packages'))).toBe(false);
    // Everything else goes without it.
    expect(hookwright(['generate', 'asyncapi.yaml', '--id', 'acme'], { cwd, env }).code).toBe(0);
  });
});

/** Makes Node say of one package what it says of any that is not installed. */
const ABSENT = `import { registerHooks } from 'node:module';
registerHooks({
  resolve(name, context, next) {
    if (name !== '@asyncapi/modelina') return next(name, context);
    throw Object.assign(new Error("Cannot find package '@asyncapi/modelina'"), { code: 'ERR_MODULE_NOT_FOUND' });
  },
});
`;
