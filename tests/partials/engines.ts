import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {at} from '../../packages/tools/src/place.ts';
import type {Values} from '../../packages/tools/src/partials/evaluate.ts';
import {tokensOf} from '../../packages/tools/src/partials/tokens.ts';

/** The folder of partials as it is published. */
export const partials: string = at('packages/components/dist/partials');

/** What a template engine is asked to render. */
export interface Question {
  readonly engine: string;
  readonly name: string;
  readonly options: Values;
}

/** What it says. */
export interface Answer {
  readonly html?: string;
  readonly error?: string;
}

/** Which engines are here, and their answers in the order of the questions. */
export async function ask(questions: (engines: readonly string[]) => readonly Question[]): Promise<Answer[]> {
  const work = mkdtempSync(join(tmpdir(), 'kph-blade-'));
  try {
    const [first = '[]'] = await php(work, '');
    const asked = questions(JSON.parse(first) as string[]);
    const [, ...answers] = await php(work, asked.map(question => `${JSON.stringify(question)}\n`).join(''));
    return answers.map(line => JSON.parse(line) as Answer);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

function php(work: string, input: string): Promise<string[]> {
  return new Promise((done, fail) => {
    const args = ['-d', 'display_errors=stderr', at('tests/partials/render.php'), partials, work];
    const child = execFile('php', args, {maxBuffer: 256 * 1024 * 1024}, (error, stdout, stderr) => {
      if (error) fail(new Error(`${error.message}\n${stderr}`));
      else done(stdout.trimEnd().split('\n'));
    });
    child.stdin?.end(input);
  });
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** Text of a token: every language has its own way to write `"`. */
function decoded(token: string): string {
  return token.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, digits: string, name: string) => {
      if (name) return named[name] ?? whole;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(digits));
    },
  );
}

/** Markup so that equal pages are equal texts: pieces, without the ways to write a character and a space. */
export function meaning(html: string): string[] {
  const tokens = tokensOf(html.trim()).map(token => decoded(token).replace(/\s+/g, ' ').trimEnd());
  return tokens.filter(token => token !== '');
}
