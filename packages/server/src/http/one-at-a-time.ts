import {Refusal} from './problem.ts';

/**
 * Lets one piece of heavy work through at a time: what reads everything or holds files whole must not run ten times over.
 *
 * @param retryAfter - When whoever comes meanwhile may ask again. @unit seconds
 * @returns runs a piece of work, or throws Refusal `in-flight` while another one runs
 */
export function oneAtATime(retryAfter: number): <T>(work: () => Promise<T>) => Promise<T> {
  let isBusy = false;
  return async work => {
    if (isBusy) throw new Refusal('in-flight', {retryAfter});
    isBusy = true;
    try {
      return await work();
    } finally {
      isBusy = false;
    }
  };
}
