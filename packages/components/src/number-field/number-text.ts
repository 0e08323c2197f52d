/** A number as people here write it: decimal comma, no separators of thousands. */
export function numberText(value: string | number): string {
  return String(value).replace('.', ',');
}

/** The number in a typed text, as JavaScript writes it (`12.5`); what is no number stays as typed. */
export function cleanNumber(typed: string): string {
  const text = typed.trim().replace(/[\u2212\u2013]/g, '-');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return /^-?\d+(,\d+)?$/.test(text) ? text.replace(',', '.') : text;
}
