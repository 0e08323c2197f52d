import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {serveReference} from '../../packages/tools/src/bench/reference/serve.ts';
import type {Driver} from '../engines/driver.ts';
import {behaviours, faultsOf} from './behaviours.ts';

/** Holds the reference form of ours to all behaviours in one engine, and counts those of the same form in plain HTML. */
export async function behaviourSuite(engine: string, openDriver: () => Promise<Driver>): Promise<void> {
  const [site, driver] = await Promise.all([serveReference(), openDriver()]);
  const faults = await faultsOf(driver, site.url);
  const native = await faultsOf(driver, site.url, true);
  after(async () => {
    await driver.close();
    site.close();
  });
  describe(`the reference form in ${engine}`, () => {
    for (const {name} of behaviours) it(name, () => assert.equal(faults.get(name), undefined));

    it('does more of what people rely on than the same form in plain HTML', context => {
      const of = (missing: Map<string, string>): string =>
        `${behaviours.length - missing.size} of ${behaviours.length}`;
      context.diagnostic(`ours ${of(faults)}, plain HTML ${of(native)}, in ${engine}`);
      assert.ok(faults.size < native.size);
    });
  });
}
