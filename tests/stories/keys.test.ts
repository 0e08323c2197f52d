import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Locator} from 'playwright-core';
import type {Keys, KeyRow, KeyStep, Place} from '../../packages/components/src/fixtures/keys.ts';
import {openStage, root, stories, type Stage, type Story} from './stage.ts';

const files = globSync('packages/components/src/*/*.keys.ts', {cwd: root}).sort();
const tables = await Promise.all(
  files.map(async file => {
    const [keys] = Object.values((await import(`${root}${file}`)) as Record<string, Keys>);
    return {file, keys: keys!};
  }),
);

/** The story a table speaks of. */
function storyOf(file: string, keys: Keys): Story {
  const path = `./${file.replace('.keys.ts', '.stories.ts')}`;
  const name = keys.story.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  const story = stories.find(({importPath, id}) => importPath === path && id.endsWith(`--${name}`));
  assert.ok(story, `${file} speaks of the story ${keys.story}, which ${path} does not have`);
  return story;
}

describe('the keyboard that the page of a component promises', {timeout: 900_000}, () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
    stage.page.setDefaultTimeout(3_000);
    // Something to go on to behind the story: a page never ends with the control one is trying.
    await stage.page.evaluate(() => document.body.append(document.createElement('button')));
  });
  after(() => stage?.close());

  function at({role, name}: Place): Locator {
    if (role === 'text') return stage.page.getByText(name, {exact: true});
    const named = name === '' ? {} : {name, exact: true};
    return stage.page.getByRole(role as 'button', named).first();
  }
  const focused = (place: Place): Promise<boolean> =>
    at(place).evaluate(one => one === (one.getRootNode() as Document).activeElement);
  async function press(keys: string): Promise<void> {
    for (const key of keys.split(' ')) await stage.page.keyboard.press(key);
  }
  /** Waits until something is so; what a key does may take a frame or two. */
  async function becomes(what: string, test: () => Promise<boolean>): Promise<void> {
    for (let left = 30; left > 0; left--) {
      if (await test().catch(() => false)) return;
      await stage.page.waitForTimeout(50);
    }
    const active = await stage.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
    assert.fail(`${what}. The focus is at ${active}`);
  }

  async function tried(step: KeyStep): Promise<void> {
    const asked = step.asksForFile && stage.page.waitForEvent('filechooser', {timeout: 20_000});
    if (step.type) await stage.page.keyboard.type(step.type);
    if (step.press) await press(step.press);
    const after = `after ${[step.type, step.press].filter(Boolean).join(', then ')}`;
    const {focus, shown, gone, checked, expanded, value} = step;
    if (asked) await asked;
    if (focus) await becomes(`${after} the focus is not at “${focus.name}”`, () => focused(focus));
    if (shown) await becomes(`${after} “${shown.name}” is not shown`, () => at(shown).isVisible());
    if (gone)
      await becomes(`${after} “${gone.name}” is still there`, async () => !(await at(gone).isVisible()));
    if (checked) await becomes(`${after} “${checked.name}” is not chosen`, () => at(checked).isChecked());
    if (expanded)
      await becomes(
        `${after} “${expanded.name}” is not open`,
        async () => (await at(expanded).getAttribute('aria-expanded')) === 'true',
      );
    if (value)
      await becomes(
        `${after} “${value.name}” does not hold “${value.is}”`,
        async () => (await at(value).inputValue()) === value.is,
      );
    const lost = await stage.page.evaluate(() => document.activeElement === document.body);
    assert.equal(lost, false, `${after} the focus is nowhere`);
  }

  async function start(story: Story, {from, first}: KeyRow): Promise<void> {
    // Another story in between: the one on show is not made anew.
    await stage.show(stories.find(({id}) => id !== story.id)!);
    await stage.show(story);
    await stage.page.evaluate(() => {
      const start = document.querySelector<HTMLElement>('#storybook-root')!;
      start.tabIndex = -1;
      start.focus();
    });
    if (from) await at(from).focus();
    if (first) await press(first);
  }

  for (const {file, keys} of tables) {
    describe(file.split('/').at(-2), () => {
      const story = storyOf(file, keys);
      for (const row of keys.rows) {
        const {keys: pressed, does, steps} = row;
        if (!steps) continue;
        it(`${pressed}: ${does}`, async () => {
          await start(story, row);
          for (const step of steps) await tried(step);
        });
      }
      it('is tried line by line, but for what only the browser does', () => {
        const untried = keys.rows.filter(({steps}) => !steps).length;
        assert.ok(untried < keys.rows.length, `${file} promises and tries nothing`);
      });
    });
  }
});
