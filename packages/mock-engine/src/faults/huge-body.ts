import type { Json } from '../mocked-provider.ts';
import { isList, objectOf } from '../payload/paths.ts';
import type { BodyFault } from './fault.ts';

/** In bytes. More than most receivers take by default, and less than any of them chokes on. */
const hugeBodyBytes = 2_000_000;

const filler = 'The quick brown fox jumps over the lazy dog. '.repeat(20);

export const hugeBody: BodyFault = {
  stage: 'body',
  title: 'Huge body',
  effect: 'Makes the body about 2 MB large, by a list of text that the contract does not have. It stays JSON.',
  corrupt: (body) => {
    const payload = JSON.parse(body) as Json;
    const missing = hugeBodyBytes - new TextEncoder().encode(body).length;
    if (missing <= 0) return body;
    // White space at the end is JSON too, and all that fits behind something that has no members.
    if (typeof payload !== 'object' || payload === null || isList(payload)) return body + ' '.repeat(missing);
    const items = Array.from({ length: Math.ceil(missing / (filler.length + 3)) }, () => filler);
    return JSON.stringify(objectOf([...Object.entries(payload), ['padding', items]]));
  },
};
