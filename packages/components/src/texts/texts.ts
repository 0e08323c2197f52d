/** Language of the place an element stands in: the nearest `lang`. */
export function localeOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang || 'id';
}
