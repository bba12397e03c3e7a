/** What may name a provider: it becomes a folder, and the middle of each package name. */

/** Packages that stand beside the providers and are not generated, and what stands beside them on the documentation site. */
const RESERVED = new Set('receiver mock-engine site testing guides tools reference pagefind 404 index'.split(' '));

export const isReserved = (id: string): boolean => RESERVED.has(id);

/** Small letters and digits, with single hyphens between. */
export const isKebab = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 100;
