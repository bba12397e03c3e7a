/** Style sheets that Starlight puts on every page for things that no page here has. */
const UNUSED = /\/starlight\/dist\/style\/asides\.css$/;

/** Empties them. */
export const unusedStyles = () => ({
  name: 'hookwright-unused-styles',
  enforce: 'pre' as const,
  load: (id: string): string | undefined => (UNUSED.test(id.replaceAll('\\', '/')) ? '' : undefined),
});
