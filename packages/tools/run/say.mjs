/** A person reads this: `12,3 detik`. */
export function seconds(value) {
  return `${value.toFixed(1).replace('.', ',')} detik`;
}

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** What a person has to mend before we can go on: said in one sentence, without a stack. */
export class Halt extends Error {
  constructor(message, exitCode) {
    super(message);
    this.name = 'Halt';
    this.exitCode = exitCode;
  }
}

/** Runs a command's main part; a {@link Halt} becomes its sentence and its exit code. */
export async function orHalt(main) {
  try {
    return await main();
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    return error.exitCode;
  }
}
