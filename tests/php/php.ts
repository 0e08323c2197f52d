import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import {createInterface} from 'node:readline';
import {at} from '../../packages/tools/src/place.ts';

/** What PHP is asked; see answer.php. */
export type Question =
  | {readonly value: string; readonly type: string; readonly today: string | null}
  | {
      readonly record: unknown;
      readonly service: string;
      readonly today: string;
      readonly now: string;
      readonly tables?: Readonly<Record<string, readonly string[]>>;
    }
  | {readonly schema: unknown; readonly name: string}
  | {readonly pattern: string; readonly values: readonly string[]};

/** What PHP says of a value. */
export interface ValueAnswer {
  readonly clean: string;
  readonly fault: string | null;
  readonly warnings: readonly string[];
  readonly cleanFault: string | null;
}

/** A place in a record and the code of what is wrong there. */
export type Place = readonly [path: string, code: string];

/** What PHP says of a record. */
export interface RecordAnswer {
  readonly faults: readonly Place[];
  readonly warnings: readonly Place[];
}

/** What PCRE says of a pattern: which values it matches, or why it cannot be read. */
export type PatternAnswer = {readonly answers: readonly boolean[]} | {readonly error: string};

const schemas = at('packages/schemas/dist/json-schema');

/** One PHP process that answers line by line: a process for each question would take hours. */
export class Php {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: {done: (answer: string) => void; failed: (reason: Error) => void}[] = [];
  #errors = '';
  #over: Error | undefined;

  constructor() {
    this.#process = spawn('php', ['-d', 'display_errors=stderr', at('tests/php/answer.php'), schemas]);
    this.#process.stderr.on('data', data => (this.#errors += String(data)));
    this.#process.stdin.on('error', () => undefined); // said by the end of the process
    this.#process.on('error', () => this.#end('PHP tidak ada di mesin ini: apt-get install php-cli'));
    this.#process.on('close', code => this.#end(`PHP berhenti (${code}). ${this.#errors}`));
    createInterface({input: this.#process.stdout}).on('line', line => this.#waiting.shift()?.done(line));
  }

  /** Asks everything at once; the answers stand in the order of the questions. */
  async ask<Answer>(questions: readonly Question[]): Promise<Answer[]> {
    if (this.#over) throw this.#over;
    this.#hold('ref');
    const answers = questions.map(
      () => new Promise<string>((done, failed) => this.#waiting.push({done, failed})),
    );
    this.#process.stdin.write(questions.map(question => `${JSON.stringify(question)}\n`).join(''));
    const lines = await Promise.all(answers);
    this.#hold('unref');
    return lines.map(line => {
      const answer = JSON.parse(line) as Answer & {crash?: string};
      if (answer.crash !== undefined) throw new Error(`PHP: ${answer.crash}`);
      return answer;
    });
  }

  /** Only a question keeps us alive: PHP ends when we do, and needs nobody to end it. */
  #hold(how: 'ref' | 'unref'): void {
    const {stdin, stdout, stderr} = this.#process;
    for (const part of [this.#process, stdin, stdout, stderr] as unknown as Record<typeof how, () => void>[])
      part[how]();
  }

  #end(reason: string): void {
    this.#over ??= new Error(reason);
    for (const {failed} of this.#waiting.splice(0)) failed(this.#over);
  }
}
