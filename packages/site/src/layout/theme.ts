/** Where Starlight's script in the head looks before the page is painted. */
const KEY = 'starlight-theme';

/** Each theme button switches between dark and light, and remembers what was chosen. Until then the system decides. */
export function bindThemeButtons(): void {
  const root = document.documentElement;
  const show = (): void => {
    for (const button of document.querySelectorAll('[data-theme-button]'))
      button.setAttribute('aria-pressed', String(root.dataset.theme === 'dark'));
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-button]'))
    button.addEventListener('click', () => {
      root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
      remember(root.dataset.theme);
      show();
    });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (remembered() !== null) return;
    root.dataset.theme = matches ? 'dark' : 'light';
    show();
  });
  show();
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still switches this page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
