import { createCssVariablesTheme } from 'shiki';

/** Colours are CSS variables `--code-…`, so that one HTML serves both themes. Markdown and our panels share it. */
export const codeTheme = createCssVariablesTheme({ name: 'hookwright', variablePrefix: '--code-', fontStyle: false });
