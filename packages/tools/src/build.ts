import {BuildFault} from './make/child.ts';
import {inputHash, isFresh, markFresh} from './make/stamp.ts';
import {targets, tasks, type Task} from './make/tasks.ts';

const began = performance.now();

/** How long a task may be silent before we say what we wait for. */
const quietMs = 2000;

function detik(fromMs: number): string {
  return `${((performance.now() - fromMs) / 1000).toFixed(1).replace('.', ',')} detik`;
}

/** The tasks asked for, with all they need. */
function wanted(names: readonly string[]): Task[] {
  const asked = names.length === 0 ? ['all'] : names;
  const known = (name: string) =>
    targets[name] ?? (tasks.some(task => task.name === name) ? [name] : undefined);
  const unknown = asked.find(name => !known(name));
  if (unknown !== undefined)
    throw new BuildFault(`Sasaran "${unknown}" tidak dikenal: ${Object.keys(targets).join(', ')}`);
  const chosen = new Set(asked.flatMap(name => known(name) ?? []));
  // Tasks stand after what they need, so one pass from the end finds everything.
  for (const task of tasks.toReversed())
    if (chosen.has(task.name)) task.needs.forEach(need => chosen.add(need));
  return tasks.filter(({name}) => chosen.has(name));
}

async function make(task: Task, quiet: boolean): Promise<void> {
  const hash = inputHash(task.inputs);
  if (isFresh(task, hash)) {
    if (!quiet) console.log(`· ${task.title}: tidak berubah`);
    return;
  }
  const start = performance.now();
  const waiting = setTimeout(() => console.log(`… ${task.title}`), quietMs);
  await task.run().finally(() => clearTimeout(waiting));
  // The hash from before: what somebody changed meanwhile is not in it and is built the next time.
  markFresh(task, hash);
  console.log(`✓ ${task.title}: ${detik(start)}`);
}

/** Runs tasks side by side, each as soon as what it needs is there. */
async function makeAll(list: readonly Task[], quiet: boolean): Promise<void> {
  const running = new Map<string, Promise<void>>();
  for (const task of list) {
    const needed = task.needs.flatMap(name => running.get(name) ?? []);
    running.set(
      task.name,
      Promise.all(needed).then(() => make(task, quiet)),
    );
  }
  const results = await Promise.allSettled(running.values());
  const faults = new Set(
    results.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : [])),
  );
  if (faults.size > 0) throw new AggregateError(faults);
}

function show(fault: unknown): void {
  if (fault instanceof AggregateError) fault.errors.forEach(show);
  else if (fault instanceof BuildFault) console.error(`\n✗ ${fault.message}`);
  // Bundlers hang long lists on their errors; the stack is what helps.
  else console.error(fault instanceof Error ? fault.stack : fault);
}

// The command that started us is gone: nobody waits for the rest.
process.once('disconnect', () => process.exit(130));
process.channel?.unref();
// Listening holds the channel open, and us with it, after all is done.
process.channel?.unref();

const args = process.argv.slice(2);
const quiet = args.includes('--quiet');
try {
  await makeAll(wanted(args.filter(arg => !arg.startsWith('--'))), quiet);
  if (!quiet) console.log(`Selesai: ${detik(began)}`);
} catch (fault) {
  show(fault);
  process.exitCode = 1;
}
