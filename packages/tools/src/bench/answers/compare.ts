import type {Answer, Question} from './question.ts';

/** What came of asking: an answer, or why there is none. */
export type Said = Answer | {readonly silent: string};

/** A line of the table. */
export interface Row {
  readonly name: string;
  readonly subject: string;
  readonly right: number;
  readonly of: number;
  /** The first wrong answer, for people. */
  readonly example?: string;
}

/** Letters and blanks are style, not meaning: packages may write `Seratus  Lima `. */
function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether an answer is the right one. A package that gives only a verdict is judged by it alone. */
export function agrees({subject, expected}: Question, said: Said): boolean {
  if ('silent' in said || said.right !== expected.right) return false;
  if (!expected.right || said.value === undefined || expected.value === undefined) return true;
  return subject === 'terbilang' ? plain(said.value) === expected.value : said.value === expected.value;
}

function short(text: string): string {
  const characters = [...JSON.stringify(text)];
  return characters.length > 44 ? `${characters.slice(0, 43).join('')}…` : characters.join('');
}

function inWords(said: Said): string {
  if ('silent' in said) return said.silent;
  if (!said.right) return 'ditolak';
  return said.value === undefined ? 'diterima' : short(said.value);
}

/** A question for people: a text too long to show by what was made wrong in it. */
function asked({text, note}: Question): string {
  const shown = short(text);
  return shown.endsWith('…') && note ? note : shown;
}

/** Counts the right answers of a package to one subject. */
export function row(name: string, questions: readonly Question[], said: readonly Said[]): Row {
  const wrong = questions.findIndex((question, index) => !agrees(question, said[index]!));
  const right = questions.filter((question, index) => agrees(question, said[index]!)).length;
  return {
    name,
    subject: questions[0]!.subject,
    right,
    of: questions.length,
    ...(wrong < 0 ? {} : {example: `${asked(questions[wrong]!)} → ${inWords(said[wrong]!)}`}),
  };
}

/** The table as it is printed. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({name, subject, right, of, example = ''}) => [
    name,
    subject,
    String(right),
    String(of),
    example,
  ]);
  const all = [['paket', 'jenis', 'benar', 'dari', 'contoh yang salah'], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map(line => [...line[column]!].length)));
  return all
    .map(line =>
      line
        .map((cell, column) =>
          column === 2 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}
