/**
 * Runs steps in a few lanes, each as soon as all it needs has ended.
 *
 * Lanes take the first ready step in the order given, so the longest steps stand first in the list.
 * A step whose need failed is not run: its `needs` says why it would fail too.
 *
 * @param {{name: string, needs?: string[], run: () => Promise<{passed: number, failed: number}>}[]} steps
 * @param {{lanes: number, onDone: (step: object, result: object) => void}} options
 */
export async function schedule(steps, {lanes, onDone}) {
  const waiting = [...steps];
  const ended = new Map();
  const known = new Set(steps.map(step => step.name));
  let wake = [];

  const needsOf = step => (step.needs ?? []).filter(name => known.has(name));
  const ready = step => needsOf(step).every(name => ended.has(name));

  async function execute(step) {
    const broken = needsOf(step).find(name => ended.get(name).failed > 0);
    const result = broken
      ? {passed: 0, failed: 1, seconds: 0, output: `Tidak dijalankan karena langkah "${broken}" gagal.`}
      : await step
          .run()
          .catch(error => ({passed: 0, failed: 1, seconds: 0, output: String(error?.stack ?? error)}));
    ended.set(step.name, result);
    onDone(step, result);
    wake.forEach(call => call());
    wake = [];
  }

  async function lane() {
    while (waiting.length > 0) {
      const next = waiting.findIndex(ready);
      if (next >= 0) await execute(...waiting.splice(next, 1));
      else await new Promise(call => wake.push(call));
    }
  }

  await Promise.all(Array.from({length: lanes}, lane));
  return ended;
}
