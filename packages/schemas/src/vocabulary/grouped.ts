/**
 * Shows a canonical value in groups: each `#` of the template takes one character, everything else is put between.
 * What is longer than the template follows bare; what is shorter ends early, without a trailing separator.
 */
export function grouped(template: string, value: string): string {
  let shown = '';
  let next = 0;
  for (const sign of template) {
    if (next >= value.length) break;
    shown += sign === '#' ? value[next++]! : sign;
  }
  return shown + value.slice(next);
}
