/** A person reads this: `12,3 detik`. */
export function seconds(value) {
  return `${value.toFixed(1).replace('.', ',')} detik`;
}

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/**
 * What a person has to mend before we can go on: said in one sentence, without a stack.
 *
 * Exit codes: 2 wrong use, 3 port taken, 4 database unreachable, 5 Node too old, 6 site missing (these four are
 * also the server's), 7 a program of the machine is missing, 8 installing failed.
 */
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
