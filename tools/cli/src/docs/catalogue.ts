/** The problems of `hookwright docs`, for the catalogue of the command line. */
export const docsProblems = {
  'docs-unreadable': {
    severity: 'error',
    message: '{path} cannot be read: {reason}.',
    help: 'Run hookwright generate, which writes it again.',
    explanation: `The site is made of the files below <packages>/<provider>/docs/model, which "hookwright generate" writes. One that
was cut off, edited or left out would be half a page, so no site is built; the last one stays as it is.

Wrong:

    a docs package of which half was copied

Right:

    hookwright generate, then: hookwright docs build`,
  },
  'docs-newer': {
    severity: 'error',
    message: '{path} has format {format}, which a newer Hookwright wrote.',
    help: 'Update @hookwright/site and hookwright, or generate the packages with this version.',
    explanation: `The number "format" of a documentation model counts up when a member of it changes its meaning. A site that
does not know a format would say wrong things about it, so it says nothing.

Wrong:

    packages from hookwright 2, and a site from hookwright 1

Right:

    both of the same version`,
  },
  'docs-build-failed': {
    severity: 'error',
    message: 'The site could not be built: Astro {how}.',
    help: 'What it said stands above. The last site is still in its place.',
    explanation: `Astro makes the pages of the site, into a folder beside the last one, and only a finished site replaces that.
When Astro fails, its last lines are printed. A full disk and too little memory are the usual reasons.

Wrong:

    NODE_OPTIONS=--max-old-space-size=100 hookwright docs build

Right:

    hookwright docs build`,
  },
} as const;
