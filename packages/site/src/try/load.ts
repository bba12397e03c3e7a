/** Loads what Try it consists of once a reader comes near it. */
export function loadWhenNeeded(root: Document): void {
  for (const panel of root.querySelectorAll<HTMLElement>('.try[data-try]')) {
    let asked = false;
    const load = () => {
      if (asked) return;
      asked = true;
      observer.disconnect();
      void import('./start.ts').then(({ startTryIt }) => startTryIt(panel));
    };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) load();
    });
    observer.observe(panel);
    panel.addEventListener('focusin', load, { once: true });
  }
}
