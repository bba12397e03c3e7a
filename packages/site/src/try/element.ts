/** Makes elements. Text only ever becomes text: nothing here reads markup. */

type Child = Node | string | undefined | false;

export interface Attributes {
  readonly class?: string | undefined;
  readonly [name: string]: string | undefined;
}

export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A button that does something on the page. `key` finds it again after it was made anew. */
export function button(
  text: string,
  run: () => void,
  { key = text, ...attributes }: Attributes & { key?: string } = {},
) {
  const made = el('button', { type: 'button', 'data-key': key, ...attributes }, text);
  made.addEventListener('click', run);
  return made;
}

/** Puts new children into an element, and the focus back where it was. */
export function renew(parent: Element, ...children: readonly Child[]): void {
  const focused = document.activeElement;
  const key = focused !== null && parent.contains(focused) ? focused.getAttribute('data-key') : null;
  parent.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
  if (key === null) return;
  const again = [...parent.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset['key'] === key);
  again?.focus({ preventScroll: true });
}

/** @throws {Error} for markup that lacks it: a mistake of ours */
export function need(root: ParentNode, selector: string): HTMLElement;
export function need<Found extends HTMLElement>(root: ParentNode, selector: string, kind: new () => Found): Found;
export function need(root: ParentNode, selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}`);
  return found;
}
