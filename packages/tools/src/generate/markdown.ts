/** Markdown pieces that generated pages share. */

/** A table cell must stay on one line, and a bar would end it. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** A bulleted list. */
export function bullets(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** A table of a head and rows whose cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Marks that cannot be seen, and blanks that would be taken for a space. */
const unseen = /[\p{Cc}\p{Cf}]|(?! )\p{Zs}/gu;

/** Text as code in a cell: what cannot be seen is spelled `\u200b`, what is long is cut in the middle. */
export function codeCell(text: string): string {
  const seen = text
    .replace(unseen, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('|', '\\|');
  if (seen === '') return '(kosong)';
  const short = seen.length > 72 ? `${seen.slice(0, 44)}…${seen.slice(-24)}` : seen;
  // A code span loses one blank at both ends; spelled, the blanks people type by mistake can be seen.
  return `\`${short.replace(/^ +| +$/g, blanks => '␠'.repeat(blanks.length))}\``;
}
