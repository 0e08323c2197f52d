import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {Poll, SHORTEST_POLL_MS} from './poll.ts';

/** Runs with a clock and timers of its own: nobody waits 20 seconds for a test. */
async function withTimers(run: (pass: (ms: number) => void) => void): Promise<void> {
  const {setTimeout: set, clearTimeout: clear, Date: RealDate} = globalThis;
  let now = 1_000_000;
  let waiting: {at: number; call: () => void} | undefined;
  globalThis.setTimeout = ((call: () => void, ms: number) => {
    waiting = {at: now + ms, call};
    return 1;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = () => (waiting = undefined);
  const originalNow = RealDate.now.bind(RealDate);
  RealDate.now = () => now;
  try {
    run(ms => {
      const end = now + ms;
      while (waiting && waiting.at <= end) {
        const {at, call} = waiting;
        waiting = undefined;
        now = at;
        call();
      }
      now = end;
    });
  } finally {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
    RealDate.now = originalNow;
  }
}

const host = {
  addController: (_: ReactiveController) => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

describe('asking at intervals', () => {
  it('asks every 20 seconds and never sooner, whatever is set', async () => {
    await withTimers(pass => {
      let asked = 0;
      const poll = new Poll(
        host,
        () => (asked += 1),
        () => true,
        1000,
      );
      poll.hostConnected();
      pass(SHORTEST_POLL_MS - 1);
      expect(asked).to.equal(0);
      pass(1);
      expect(asked).to.equal(1);
      expect(poll.now()).to.equal(SHORTEST_POLL_MS);
      pass(2 * SHORTEST_POLL_MS);
      expect(asked).to.equal(3);
      poll.hostDisconnected();
      pass(5 * SHORTEST_POLL_MS);
      expect(asked).to.equal(3);
    });
  });

  it('stops when there is nothing left to ask for', async () => {
    await withTimers(pass => {
      let asked = 0;
      let on = true;
      const poll = new Poll(
        host,
        () => (asked += 1),
        () => on,
      );
      poll.hostConnected();
      on = false;
      poll.hostUpdated();
      pass(10 * SHORTEST_POLL_MS);
      expect(asked).to.equal(0);
    });
  });
});
