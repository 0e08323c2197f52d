import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {axeFaults, rulesOfColour} from '../../packages/tools/src/browser/axe.ts';
import {focusFaults} from './focus.ts';
import {lookFaults, photograph} from './looks.ts';
import {lostInForcedColors, markGraphics, moving, prepareReach, smallTargets, unfit} from './reach.ts';
import {openStage, type Stage, type Story} from './stage.ts';
import {treeFault, treePath, treeReader, type Tree} from './tree.ts';

/** What axe is asked: rules about a whole page do not fit a story that shows one part of it. */
const part = {
  within: '#storybook-root',
  except: ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'],
};

/** How to make what is seen now what is expected. */
const acceptance = ({id}: Story): string =>
  `If that is meant, look at it and accept it: npm run looks:accept -- ${id}`;

/**
 * What every story must hold, asked of these. A story is rendered once and looked at in many ways, each a test: first
 * as it is, then in other colours and sizes, at last with the keyboard, which changes what is on show.
 */
export function everyStory(stories: readonly Story[]): void {
  let stage: Stage;
  let page: Page;
  let read: () => Promise<Tree>;

  before(async () => {
    stage = await openStage();
    page = stage.page;
    await prepareReach(page);
    read = await treeReader(stage);
  });
  after(() => stage?.close());

  // What one question needs is near to what the one before it needed: to see a story in another way takes time.
  for (const story of stories) {
    describe(`${story.title}: ${story.name}`, {timeout: 90_000}, () => {
      before(() => stage.show(story));

      it('has no fault that axe finds', async () => {
        assert.deepEqual(await axeFaults(page, part), []);
      });

      it('is told to a screen reader as it was accepted, and everything to press or fill has a name', async () => {
        const {text, nameless} = await read();
        assert.deepEqual(nameless, []);
        const fault = treeFault(treePath(story), text);
        assert.equal(fault, undefined, `${fault}\n${acceptance(story)}`);
      });

      it('has targets as large as a fingertip, and nothing that moves for who wants it still', async () => {
        assert.deepEqual(await smallTargets(page), []);
        assert.deepEqual(await moving(page), []);
        await markGraphics(page);
      });

      it('looks as it was accepted, on a phone and a computer, in light and dark', async () => {
        const faults = lookFaults(story, await photograph(stage, story));
        assert.equal(faults.length, 0, `${faults.join('\n')}\n${acceptance(story)}`);
      });

      it('has no fault of colour that axe finds in dark', async () => {
        await stage.look({theme: 'gelap'});
        assert.deepEqual(await axeFaults(page, {...part, only: rulesOfColour}), []);
      });

      it('keeps its borders, icons and marks where the system forces its colours', async () => {
        await stage.look({forcedColors: true});
        assert.deepEqual(await lostInForcedColors(page), []);
      });

      it('fits a window of 320 px, and there letters of twice the size', async () => {
        for (const text of [100, 200]) {
          await stage.look({width: 320, text});
          assert.deepEqual(await unfit(page), [], `letters ${text} %`);
        }
      });

      it('is walked through with Tab, there and back, and one always sees where one is', async () => {
        await stage.look();
        assert.deepEqual(await focusFaults(page), []);
      });
    });
  }
}
