/**
 * Registers an element unless the page already has one of that name: our bundle may be loaded twice on one page.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
