/** Gives each property a link to itself. Every id stands in the page; the links would be a tenth of its weight. */
export function startAnchors(root: Document): void {
  for (const heading of root.querySelectorAll<HTMLElement>('.p h3[id]')) {
    const property = heading.closest('.p');
    if (property === null || property.querySelector(':scope > .a') !== null) continue;
    const link = root.createElement('a');
    link.className = 'a';
    link.href = `#${heading.id}`;
    link.textContent = '#';
    link.ariaLabel = `# ${heading.textContent}`;
    property.prepend(link);
  }
}
