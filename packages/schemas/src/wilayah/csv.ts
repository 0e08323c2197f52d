/** One line of a separated text: its fields, or `undefined` when a quotation mark is not closed. */
export type Fields = string[] | undefined;

/** The separator of a header line: whichever of comma, semicolon and tab it has most of. */
export function separatorOf(header: string): string {
  const count = (separator: string): number => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** A field that begins with a quotation mark, from `start`; a doubled mark inside stands for one. */
function quoted(line: string, start: number): {value: string; end: number} | undefined {
  let value = '';
  for (let from = start + 1; ;) {
    const mark = line.indexOf('"', from);
    if (mark < 0) return undefined;
    value += line.slice(from, mark);
    if (line[mark + 1] !== '"') return {value, end: mark + 1};
    value += '"';
    from = mark + 2;
  }
}

/** Splits one line. A field may not run over the end of its line: names of places never do. */
export function fieldsOf(line: string, separator: string): Fields {
  if (!line.includes('"')) return line.split(separator);
  const fields: string[] = [];
  for (let from = 0; ;) {
    let value: string;
    if (line[from] === '"') {
      const field = quoted(line, from);
      if (!field) return undefined;
      value = field.value;
      from = field.end;
    } else {
      value = '';
    }
    const next = line.indexOf(separator, from);
    fields.push(value + line.slice(from, next < 0 ? undefined : next));
    if (next < 0) return fields;
    from = next + separator.length;
  }
}
