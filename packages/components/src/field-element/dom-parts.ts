/** A control people type into or choose from. */
export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Writes the text of an element by its last text node, because the node may belong to a template of the page:
 * replacing it would break the next rendering.
 */
export function setText(element: Element, text: string): void {
  const last = element.lastChild;
  if (last?.nodeType === Node.TEXT_NODE) (last as Text).data = text;
  else if (text) element.append(text);
}

/** Text of a label without the mark that it is optional. */
export function labelText(label: Element | null | undefined): string {
  if (!label) return '';
  const parts = [
    ...label.querySelectorAll(
      '.kph-optional, .kph-hint, .kph-error, [aria-hidden], select, textarea, button, [role=status]',
    ),
  ];
  const extra = parts.map(part => part.textContent ?? '');
  return extra
    .reduce((text, part) => text.replace(part, ''), label.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Adds ids to `aria-describedby` that are not there yet. */
export function describe(element: Element, ...ids: string[]): void {
  const known = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const missing = ids.filter(id => id && !known.includes(id));
  if (missing.length > 0) element.setAttribute('aria-describedby', [...known, ...missing].join(' ').trim());
}

/** What a field says of its control. Saying again what is so already costs a browser almost as much as changing it. */
export function passOn(
  control: NativeControl,
  {disabled, required, readonly}: {disabled: boolean; required: boolean; readonly: boolean},
): void {
  if (control.disabled !== disabled) control.disabled = disabled;
  if (control.required !== required) control.required = required;
  if ('readOnly' in control && control.readOnly !== readonly) control.readOnly = readonly;
}

let counter = 0;

/** An id for an element that the page gave none. */
export function ensureId(element: Element): string {
  element.id ||= `kph-${++counter}`;
  return element.id;
}
