/** What was typed into a text field of a form; empty while nothing was. */
export function typedText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
