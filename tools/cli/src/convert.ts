/** AsyncAPI 2.x as 3.0, in memory. The converter is loaded only for a document that needs it. */
import type { AsyncAPIConvertVersion } from '@asyncapi/converter';

/** @throws Error of the converter, for a document that it cannot make sense of. */
export async function convert(text: string): Promise<string | object> {
  const { convert: convertDocument } = await import('@asyncapi/converter');
  const version: AsyncAPIConvertVersion = '3.0.0';
  // In 2.x, what others may subscribe to is what the application sends.
  return convertDocument(text, version, { v2tov3: { pointOfView: 'application' } });
}
