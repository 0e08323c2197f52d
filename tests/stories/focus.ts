/* A person without a pointer: Tab from before the story to behind it, and back again. */
import type {Page} from 'playwright-core';
import type {Tools} from './reach.ts';

/** Elements that Tab must reach, and how each looked without the focus. */
interface Stops {
  readonly stops: HTMLElement[];
  readonly signs: (one: Element) => string;
  readonly unfocused: string[];
}

/** Where the focus is now. */
interface Arrival {
  /** `before` and `behind` the story, at a `stop` within it, or nowhere: on the page itself. */
  readonly at: 'before' | 'behind' | 'stop' | 'nowhere';
  readonly stop?: number;
  readonly faults: readonly string[];
}

/** Numbers the stops of the story and keeps how each looks without the focus. */
function prepare(page: Page): Promise<{stops: string[]; modal: boolean}> {
  return page.evaluate(() => {
    const {all, nameOf, labelsOf} = (globalThis as unknown as {kphReach: Tools}).kphReach;
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    const modal = document.querySelector<HTMLElement>('dialog:modal');
    const story = document.querySelector<HTMLElement>('#storybook-root')!;
    if (!document.querySelector('#kph-before')) {
      for (const [id, where] of [
        ['kph-before', 'beforebegin'],
        ['kph-behind', 'afterend'],
      ] as const) {
        const bound = document.createElement('button');
        bound.id = id;
        bound.style.cssText = 'position:absolute;opacity:0;inset-block-start:0';
        story.insertAdjacentElement(where, bound);
      }
    }
    const groups = new Set<string>();
    const stops = all().filter(one => {
      if (one.tabIndex < 0 || one.matches(':disabled') || one.closest('[inert]')) return false;
      if (modal && !modal.contains(one)) return false;
      if (!one.matches('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]'))
        return false;
      if (!one.checkVisibility({visibilityProperty: true})) return false;
      if (one instanceof HTMLInputElement && one.type === 'radio') {
        // One stop for a group: the one that is chosen, else the first.
        const group = `${one.form?.id ?? ''} ${one.name}`;
        const chosen = document.querySelector<HTMLInputElement>(
          `input[type=radio][name="${CSS.escape(one.name)}"]:checked`,
        );
        if ((chosen && chosen !== one && chosen.form === one.form) || groups.has(group)) return false;
        groups.add(group);
      }
      return true;
    });
    const signs = (one: Element): string =>
      [one, ...labelsOf(one), one.nextElementSibling, one.parentElement]
        .filter(part => part !== null)
        .map(part => {
          const {outline, boxShadow, borderColor, backgroundColor, textDecoration} = getComputedStyle(part);
          return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join();
        })
        .join(';');
    Object.assign(globalThis, {kphStops: {stops, signs, unfocused: stops.map(signs)}});
    return {stops: stops.map(nameOf), modal: modal !== null};
  });
}

/** What has the focus, and whether that is seen. */
function arrival(page: Page): Promise<Arrival> {
  return page.evaluate(() => {
    const {nameOf, seen, labelsOf} = (globalThis as unknown as {kphReach: Tools}).kphReach;
    const {stops, signs, unfocused} = (globalThis as unknown as {kphStops: Stops}).kphStops;
    let active = document.activeElement as HTMLElement | null;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    if (!active || active === document.body) return {at: 'nowhere', faults: []};
    if (active.id === 'kph-before') return {at: 'before', faults: []};
    if (active.id === 'kph-behind') return {at: 'behind', faults: []};
    const stop = stops.indexOf(active);
    const faults: string[] = [];
    // A time shows it at its hours or minutes, which the browser draws.
    const inParts = active.matches('input[type=time],input[type=datetime-local],input[type=date]');
    if (stop >= 0 && !inParts && signs(active) === unfocused[stop])
      faults.push(`${nameOf(active)} does not show its focus`);

    // The ring, and what could cut it off or lie on it.
    const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(active);
    if (outlineStyle !== 'none' && outlineStyle !== 'auto' && seen(active)) {
      const room = parseFloat(outlineWidth) + parseFloat(outlineOffset) - 1;
      const box = active.getBoundingClientRect();
      if (box.left - room < 0 || box.right + room > innerWidth)
        faults.push(`the ring of ${nameOf(active)} is cut off by the window`);
      for (let at = active.parentElement; at && at !== document.body; at = at.parentElement) {
        const {overflowX, overflowY} = getComputedStyle(at);
        const frame = at.getBoundingClientRect();
        const besides =
          overflowX !== 'visible' && (box.left - room < frame.left || box.right + room > frame.right);
        const above =
          overflowY !== 'visible' && (box.top - room < frame.top || box.bottom + room > frame.bottom);
        if (besides || above) faults.push(`the ring of ${nameOf(active)} is cut off by ${nameOf(at)}`);
        if (getComputedStyle(at).position === 'fixed' || at.matches('dialog')) break;
      }
    }
    if (seen(active)) {
      const {x, y, width, height} = active.getBoundingClientRect();
      const [px, py] = [x + width / 2, y + Math.min(height, innerHeight - y) / 2];
      const hit = (active.getRootNode() as Document).elementFromPoint(px, py);
      // The face of a control may lie beside it, over it; a layer over a whole card belongs to its link.
      const own = [active, ...labelsOf(active), active.nextElementSibling];
      const free = hit === null || hit.contains(active) || own.some(part => part?.contains(hit));
      if (!free) faults.push(`${nameOf(active)} has the focus behind ${nameOf(hit)}`);
      if (y + height < 0 || y > innerHeight)
        faults.push(`${nameOf(active)} has the focus outside the window`);
    }
    return {at: 'stop', stop, faults};
  });
}

/** Walks through the story and back. Says what is not reached, not seen, or holds a person fast. */
export async function focusFaults(page: Page): Promise<string[]> {
  // Nobody walks about on paper; and what stands in a frame is a page of its own.
  if (await page.evaluate(() => document.querySelector('[data-di-kertas], #storybook-root iframe') !== null))
    return [];
  const {stops, modal} = await prepare(page);
  const faults = new Set<string>();
  for (const [key, end] of [
    ['Tab', 'behind'],
    ['Shift+Tab', 'before'],
  ] as const) {
    const met = new Set<number>();
    const start = key === 'Tab' ? '#kph-before' : '#kph-behind';
    if (!modal) await page.evaluate(id => document.querySelector<HTMLElement>(id)!.focus(), start);
    // The parts of a time are several stops in one control.
    let left = stops.length * 6 + 12;
    for (; left > 0; left--) {
      await page.keyboard.press(key);
      const {at, stop, faults: seen} = await arrival(page);
      for (const fault of seen) faults.add(fault);
      if (at === end) break;
      if (modal && met.size === stops.length) break;
      if (at === 'nowhere' && !modal) faults.add(`the focus is lost on the way with ${key}`);
      if (stop !== undefined && stop >= 0) met.add(stop);
    }
    if (left === 0) faults.add(`${key} never gets out of the story`);
    for (const [index, name] of stops.entries())
      if (!met.has(index)) faults.add(`${name} is not reached with ${key}`);
  }
  await page.evaluate(() =>
    document.querySelectorAll('#kph-before, #kph-behind').forEach(one => one.remove()),
  );
  return [...faults];
}
