/** What goes into manifests: the spec's own package, and the id. */
import type { PackageFacts } from './contract.ts';
import { basename, dirname, join } from './files.ts';
import { isNamedDocument } from './find-specs.ts';
import { idFault, kebabCase } from './names.ts';
import { inText, member, ownText, type Place } from './place.ts';
import type { ReadSettings } from './settings.ts';
import type { Sources } from './sources.ts';

/** The version and licence of `package.json` beside the document; without one, those of `info`, as far as they fit. */
export function readPackage(
  root: Place,
  sources: Sources,
  { scope, runtimeRange, languages }: Pick<ReadSettings, 'scope' | 'runtimeRange' | 'languages'>,
): PackageFacts {
  const beside = sources.list(sources.root)?.files.includes('package.json')
    ? sources.open(join(sources.root, 'package.json'))
    : undefined;
  const info = member(root, 'info');
  const version = [ownText(beside?.value, 'version'), ownText(info?.value, 'version')].find(
    (one) => one !== undefined && isVersion(one),
  );
  const license = ownText(beside?.value, 'license');
  return {
    version: version ?? '0.0.0',
    runtimeRange,
    ...(scope !== undefined && { scope }),
    ...(license !== undefined && { license }),
    ...(languages !== undefined && { languages }),
  };
}

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(text);

/** The id that is asked for, else that of `x-webhooks`, else the name of the folder or file, else the title. */
export function readId(root: Place, wanted: string | undefined, sources: Sources): string {
  const written = member(root, 'x-webhooks') && member(member(root, 'x-webhooks')!, 'id');
  const file = isNamedDocument(root.file)
    ? basename(dirname(root.file))
    : basename(root.file).replace(/([.-]asyncapi)?\.[^.]*$/, '');
  const title = ownText(member(root, 'info')?.value, 'title') ?? '';
  if (wanted !== undefined || typeof written?.value === 'string') {
    const id = wanted ?? inText(written?.value);
    const fault = idFault(id);
    if (fault !== undefined) sources.report(`id-${fault}`, written ?? root, { id });
    return id;
  }
  const found = [file, title].map(kebabCase).find((id) => idFault(id) === undefined);
  if (found !== undefined) return found;
  const id = kebabCase(file) || kebabCase(title) || file;
  sources.report(`id-${idFault(id) ?? 'unusable'}`, root, { id });
  return id;
}
