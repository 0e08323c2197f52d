// eslint-disable-next-line no-control-regex -- colours that a tool prints in spite of NO_COLOR
const colours = /\u001B\[[0-9;]*m/g;

function lastNumber(text, pattern) {
  const found = [...text.matchAll(pattern)].at(-1);
  return found ? Number(found[1]) : undefined;
}

/**
 * Counts of one `node --test` run. A skipped or postponed test counts as failed: none may be left behind quietly.
 *
 * @returns {{passed: number, failed: number}}
 */
export function countNodeTest(output) {
  const text = output.replace(colours, '');
  const of = name => lastNumber(text, new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm')) ?? 0;
  return {passed: of('pass'), failed: of('fail') + of('cancelled') + of('skipped') + of('todo')};
}

/** Counts of one run of web-test-runner, from the line our reporter prints last. */
export function countBrowser(output) {
  const found = [...output.replace(colours, '').matchAll(/^browser: (\d+) passed, (\d+) failed$/gm)].at(-1);
  return found ? {passed: Number(found[1]), failed: Number(found[2])} : {passed: 0, failed: 0};
}
