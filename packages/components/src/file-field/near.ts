/** What tells that the page has been laid out, that it has moved, that a person has opened something. */
const signs = ['pageshow', 'scroll', 'click', 'focusin', 'resize'];
const waiting = new Set<Element>();

function look(): void {
  for (const field of waiting) {
    if (field.getBoundingClientRect().top > 2 * innerHeight) continue;
    field.toggleAttribute('data-near', true);
    waiting.delete(field);
  }
}

/**
 * Marks a field with `data-near` once it is on the screen or the next one, for our face to take the place of the
 * native input: a phone that is starting need not draw what nobody sees. (An `IntersectionObserver` asks for as much
 * work as it would save.)
 */
export function markWhenNear(field: Element): void {
  waiting.add(field);
  // The same function again is not a second listener.
  for (const sign of signs) addEventListener(sign, look, true);
  if (document.readyState === 'complete') look();
}
