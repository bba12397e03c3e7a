const asked = new Map<string, Promise<unknown>>();

/** Loads a style sheet that a page needs only now. One that cannot be loaded holds nothing up. */
export function loadStyle(href: string | undefined): Promise<unknown> {
  if (href === undefined) return Promise.resolve();
  const style =
    asked.get(href) ??
    new Promise((resolve) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      link.addEventListener('load', resolve);
      link.addEventListener('error', resolve);
      document.head.append(link);
    });
  asked.set(href, style);
  return style;
}
