/** What is said about one kind of problem. */
export interface CatalogueEntry {
  /** An error stops generation; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** One sentence with holes such as `{name}`. */
  readonly message: string;
  /** The next step, with the same holes. */
  readonly help: string;
  /** Why it matters, with a small wrong and right example. Markdown, a few lines. */
  readonly explanation: string;
}

interface Words {
  readonly message: string;
  readonly help: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}

export const error = (words: Words): CatalogueEntry => ({ severity: 'error', ...explained(words) });
export const warning = (words: Words): CatalogueEntry => ({ severity: 'warning', ...explained(words) });

const explained = ({ message, help, why, wrong, right }: Words): Omit<CatalogueEntry, 'severity'> => ({
  message,
  help,
  explanation: `${why}\n\nWrong:\n\n${indent(wrong)}\n\nRight:\n\n${indent(right)}\n`,
});

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
