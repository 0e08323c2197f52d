import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Locator} from 'playwright-core';
import type {Keys, KeyRow, KeyStep, Place} from '../../packages/components/src/fixtures/keys.ts';
import {beforeStory, behindStory} from '../../packages/components/src/fixtures/rows.keys.ts';
import {openStage, root, stories, type Stage, type Story} from './stage.ts';

const components = globSync('packages/components/src/*/*.stories.ts', {cwd: root})
  .map(path => path.replace('.stories.ts', ''))
  .sort();
const tables = await Promise.all(
  components
    .filter(path => existsSync(`${root}${path}.keys.ts`))
    .map(async path => {
      const [keys] = Object.values((await import(`${root}${path}.keys.ts`)) as Record<string, Keys>);
      return {path, keys: keys!};
    }),
);

/** Where the stage says it is; the accuracy is in metres. */
const here = {latitude: -3.6421, longitude: 102.5803, accuracy: 12};

/** A story a table speaks of. */
function storyOf(path: string, name: string): Story {
  const story = stories.find(
    ({importPath, exportName}) => importPath === `./${path}.stories.ts` && exportName === name,
  );
  assert.ok(story, `${path}.keys.ts speaks of the story ${name}, which ${path}.stories.ts does not have`);
  return story;
}

/** What the page has heard since it was last asked. */
interface Ear {
  kphHeard: string[];
}

/**
 * Puts a form around the story, with something to come from and to go on to: a page never ends with the control one is
 * trying. What would lead away from the page is noted, and not followed.
 */
function furnish([ahead, behind]: readonly string[]): void {
  const story = document.querySelector('#storybook-root')!;
  const form = document.createElement('form');
  form.noValidate = true; // as within <kph-form>
  const button = (type: string, name: string): HTMLElement =>
    Object.assign(document.createElement('button'), {type, textContent: name});
  story.replaceWith(form);
  form.append(button('button', ahead!), story, button('submit', behind!));

  // On the way down: a form keeps to itself what a form within it says on the way up.
  const on = {capture: true};
  addEventListener(
    'submit',
    event => {
      if ((event.target as HTMLFormElement).method !== 'dialog') event.preventDefault();
    },
    on,
  );
  // Before the catalogue's own listener at the window, which follows no link either.
  document.addEventListener('click', event => {
    const link = event.composedPath().find(one => one instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    (globalThis as unknown as Ear).kphHeard.push(link.getAttribute('href')!);
  });
  globalThis.print = () => ['beforeprint', 'afterprint'].forEach(type => dispatchEvent(new Event(type)));
}

/** Listens anew, for an event and for links that are followed. */
function listen(type: string): void {
  const heard = ((globalThis as unknown as Ear).kphHeard = [] as string[]);
  addEventListener(type, () => heard.push(type), {once: true, capture: true});
}

/** Whether that is so: open, as ARIA or the element itself says. */
function isOpen(one: Element): boolean {
  return one.ariaExpanded === 'true' || one.matches(':open');
}

/** Whether that is so: chosen, switched on or pressed in. */
function isOn(one: Element): boolean {
  return one.ariaPressed === 'true' || one.matches(':checked');
}

describe('the keyboard of a component', () => {
  it('is written down for every component that has stories', () => {
    const without = components.filter(path => !tables.some(table => table.path === path));
    assert.deepEqual(without, [], 'Write for these a .keys.ts: what the keys do, and the steps that try it.');
  });

  it('is printed on its page from there, and nowhere written a second time', () => {
    const read = (path: string): string => readFileSync(root + path, 'utf8');
    assert.deepEqual(
      components.filter(path => !read(`${path}.stories.ts`).includes('withKeys(words, ')),
      [],
      'Give these their table: withKeys(words, …Keys).',
    );
    assert.deepEqual(
      components.filter(path => /^\| *Tombol/m.test(read(`${path}.md`))),
      [],
      'Take the table out of these texts.',
    );
  });
});

describe('the keyboard that the page of a component promises', {timeout: 900_000}, () => {
  let stage: Stage;
  /** The stage opens with the last one. */
  let shown = stories.at(-1);

  before(async () => {
    stage = await openStage();
    const {page} = stage;
    page.setDefaultTimeout(10_000);
    // From now on no dialog for files opens, and each is told of. To ask for this only with the key that opens it would
    // be a race: the browser hears of the two by different ways.
    page.on('filechooser', () => {});
    await page.context().grantPermissions(['geolocation', 'clipboard-write']);
    await page.context().setGeolocation(here);
    await page.evaluate(furnish, [beforeStory.name, behindStory.name]);
  });
  after(() => stage?.close());

  function at({role, name}: Place): Locator {
    const {page} = stage;
    if (role === 'text') return page.getByText(name, {exact: true});
    if (role === 'summary') return page.locator('summary', {hasText: name}).first();
    const named = name === '' ? {} : {name, exact: true};
    return page.getByRole(role as 'button', named).first();
  }
  const focused = (place: Place): Promise<boolean> =>
    at(place).evaluate(one => one === (one.getRootNode() as Document).activeElement);
  async function press(keys: string): Promise<void> {
    for (const key of keys.split(' ')) await stage.page.keyboard.press(key);
  }
  /** Waits until something is so; what a key does may take a frame or two. */
  async function becomes(what: string, test: () => Promise<boolean>): Promise<void> {
    for (let left = 100; left > 0; left--) {
      if (await test().catch(() => false)) return;
      await stage.page.waitForTimeout(50);
    }
    const active = await stage.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
    assert.fail(`${what}. The focus is at ${active}`);
  }
  async function hears(what: string): Promise<boolean> {
    return stage.page.evaluate(one => (globalThis as unknown as Ear).kphHeard.includes(one), what);
  }

  async function tried(step: KeyStep): Promise<void> {
    const {page} = stage;
    const {focus, shown, gone, checked, unchecked, expanded, value, scrolled, tells, opens} = step;
    await page.evaluate(listen, tells ?? 'submit');
    const asked = step.asksForFile && page.waitForEvent('filechooser', {timeout: 20_000});
    if (step.type) await page.keyboard.type(step.type);
    if (step.press) await press(step.press);
    const after = `after ${[step.type, step.press].filter(Boolean).join(', then ')}`;
    if (asked) await asked;
    if (focus) await becomes(`${after} the focus is not at “${focus.name}”`, () => focused(focus));
    if (shown) await becomes(`${after} “${shown.name}” is not shown`, () => at(shown).isVisible());
    if (gone)
      await becomes(`${after} “${gone.name}” is still there`, async () => !(await at(gone).isVisible()));
    if (checked) await becomes(`${after} “${checked.name}” is not chosen`, () => at(checked).evaluate(isOn));
    if (unchecked)
      await becomes(
        `${after} “${unchecked.name}” is still chosen`,
        async () => !(await at(unchecked).evaluate(isOn)),
      );
    if (expanded)
      await becomes(`${after} “${expanded.name}” is not open`, () => at(expanded).evaluate(isOpen));
    if (value)
      await becomes(
        `${after} “${value.name}” does not hold “${value.is}”`,
        async () => (await at(value).inputValue()) === value.is,
      );
    if (scrolled)
      await becomes(`${after} “${scrolled.name}” has not moved`, () =>
        at(scrolled).evaluate(one => one.scrollLeft + one.scrollTop > 0),
      );
    if (tells) await becomes(`${after} the page does not hear “${tells}”`, () => hears(tells));
    if (opens) await becomes(`${after} “${opens}” is not opened`, () => hears(opens));
    const lost = await page.evaluate(() => document.activeElement === document.body);
    assert.equal(lost, false, `${after} the focus is nowhere`);
  }

  async function start(story: Story, {from, first, width}: KeyRow): Promise<void> {
    // What is on show already is not made anew: another story in between.
    if (shown === story) await stage.show(stories.find(other => other !== story)!);
    await stage.show(story);
    shown = story;
    if (width) await stage.look({width});
    await at(from ?? beforeStory).focus();
    if (first) await press(first);
  }

  for (const {path, keys} of tables) {
    describe(path.split('/').at(-1), () => {
      for (const row of keys.rows) {
        const {keys: pressed, does, steps} = row;
        if (!steps) continue;
        const story = storyOf(path, row.story ?? keys.story);
        it(`${pressed}: ${does}`, async () => {
          await start(story, row);
          for (const step of steps) await tried(step);
        });
      }
      it('is tried line by line, but for what only the browser does', () => {
        const untried = keys.rows.filter(({steps}) => !steps).length;
        assert.ok(untried < keys.rows.length, `${path} promises and tries nothing`);
      });
    });
  }
});
