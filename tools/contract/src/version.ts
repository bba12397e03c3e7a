/** The entry document: that it is AsyncAPI 3, or brought to it. */
import { parse } from './documents.ts';
import { inText, isObject, member, own, type Place } from './place.ts';
import type { Report } from './problems.ts';
import type { Convert } from './settings.ts';
import { trusted } from './trusted.ts';

/** The document as AsyncAPI 3. Undefined after a problem was reported. */
export async function toVersion3(
  entry: Place,
  text: () => string,
  convert: Convert | undefined,
  report: Report,
): Promise<Place | undefined> {
  const version = own(entry.value, 'asyncapi');
  if (!isObject(entry.value) || version === undefined) {
    const other = ['openapi', 'swagger', '$schema'].find((name) => own(entry.value, name) !== undefined);
    const looks = () =>
      other === undefined ? '' : `This looks like ${other === '$schema' ? 'a JSON Schema' : 'OpenAPI'}.`;
    return report('not-asyncapi', entry, {}, looks);
  }
  const place = member(entry, 'asyncapi')!;
  if (typeof version === 'string' && /^3\.[01]\.\d+$/.test(version)) return entry;
  if (typeof version !== 'string' || !/^2\.\d+\.\d+$/.test(version))
    return report('asyncapi-version', place, { version: inText(version) });
  if (convert === undefined) return report('asyncapi-2', place, { version });
  return converted(entry, place, await tryConvert(text(), version, convert), report);
}

function converted(
  entry: Place,
  version: Place,
  result: { readonly value?: string | object; readonly reason?: string },
  report: Report,
): Place | undefined {
  if (result.value === undefined) return report('conversion-failed', version, { reason: result.reason ?? '' });
  if (typeof result.value !== 'string') return { ...entry, value: trusted(result.value) };
  const parsed = parse(result.value, 'yaml');
  return parsed.ok
    ? { ...entry, value: parsed.value }
    : report('conversion-failed', version, { reason: parsed.reason });
}

async function tryConvert(
  text: string,
  version: string,
  convert: Convert,
): Promise<{ readonly value?: string | object; readonly reason?: string }> {
  try {
    return { value: await convert(text, version) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}
