import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {focusFaults} from './focus.ts';
import {lookFaults, lookPath, photograph, widths} from './looks.ts';
import {lostInForcedColors, markGraphics, moving, prepareReach, smallTargets, unfit} from './reach.ts';
import {openStage, root, type Stage, type Story} from './stage.ts';
import {treeFault, treePath, treeReader, type Tree} from './tree.ts';

/** Faults that axe finds in the story as it stands; `only` names the rules to ask where not all can have changed. */
function audit(page: Page, only?: readonly string[]): Promise<string[]> {
  return page.evaluate(async asked => {
    interface Result {
      violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[];
    }
    const {axe} = globalThis as unknown as {axe: {run(context: string, options: object): Promise<Result>}};
    // Rules about a whole page do not fit a story that shows one part of it.
    const rules = Object.fromEntries(
      ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'].map(id => [
        id,
        {enabled: false},
      ]),
    );
    const {violations} = await axe.run('#storybook-root', {
      ...(asked ? {runOnly: asked} : {rules}),
      resultTypes: ['violations'],
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, only);
}

/** Dark differs from light in its colours alone, and only these rules of axe look at colours. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * All checks of every story take longer than a change waits for: `npm run test:engines` asks for all of them, `npm test`
 * for what axe finds and for the keyboard.
 */
const isThorough = process.env.KPH_STORIES === 'all';

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
    await page.addScriptTag({path: join(root, 'node_modules/axe-core/axe.min.js')});
    await prepareReach(page);
    read = await treeReader(stage);
  });
  after(() => stage?.close());

  for (const story of stories) {
    describe(`${story.title}: ${story.name}`, {timeout: 90_000}, () => {
      before(() => stage.show(story));

      it('has no fault that axe finds, in light and dark', async () => {
        assert.deepEqual(await audit(page), [], 'terang');
        await stage.look({theme: 'gelap'});
        assert.deepEqual(await audit(page, rulesOfColour), [], 'gelap');
        await stage.look();
      });

      if (!isThorough) return;

      it('is told to a screen reader as it was accepted, and everything to press or fill has a name', async () => {
        const {text, nameless} = await read();
        assert.deepEqual(nameless, []);
        const fault = treeFault(treePath(story), text);
        assert.equal(fault, undefined, `${fault}\n${acceptance(story)}`);
      });

      it('looks as it was accepted, on a phone and a computer, in light and dark', async () => {
        const faults: string[] = [];
        for (const width of widths)
          faults.push(...lookFaults(lookPath(story, width), await photograph(stage, width)));
        assert.equal(faults.length, 0, `${faults.join('\n')}\n${acceptance(story)}`);
      });

      it('has targets as large as a fingertip, and nothing that moves for who wants it still', async () => {
        await stage.look();
        assert.deepEqual(await smallTargets(page), []);
        assert.deepEqual(await moving(page), []);
      });

      it('keeps its borders, icons and marks where the system forces its colours', async () => {
        await stage.look();
        await markGraphics(page);
        await stage.look({forcedColors: true});
        assert.deepEqual(await lostInForcedColors(page), []);
      });

      it('fits a window of 320 px, and letters of twice the size', async () => {
        for (const [width, text] of [
          [320, 100],
          [320, 200],
          [360, 200],
        ] as const) {
          await stage.look({width, text});
          assert.deepEqual(await unfit(page), [], `${width} px, letters ${text} %`);
        }
      });

      it('is walked through with Tab, there and back, and one always sees where one is', async () => {
        await stage.look();
        assert.deepEqual(await focusFaults(page), []);
      });
    });
  }
}
