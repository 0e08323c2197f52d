/*
 * What a person with another hand, eye or window must be able to rely on, asked of the page that is on show. Each
 * question runs in the browser and answers with the faults it sees, each named by the element that has it.
 */
import type {Page} from 'playwright-core';

/** What all questions need; put into the page once, because a function sent there knows nothing around it. */
function tools() {
  const acting =
    'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=tab],[role=menuitem],' +
    '[role=option],[role=checkbox],[role=radio],[role=switch],[tabindex="0"]';

  function everything(root: ParentNode): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap(one =>
      one.shadowRoot ? [one, ...everything(one.shadowRoot)] : [one],
    );
  }
  const all = (): HTMLElement[] =>
    everything(document.body).filter(one => one.closest('#storybook-root,dialog,[popover]') ?? inShadow(one));
  const inShadow = (one: Element): boolean => one.getRootNode() instanceof ShadowRoot;

  /** For the eye: neither taken away nor cut down to the one pixel that is there for screen readers. */
  function seen(one: Element): boolean {
    if (!one.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
    const {width, height} = one.getBoundingClientRect();
    for (let at: Element | null = one; at; at = at.parentElement) {
      const {clipPath, position, width: w} = getComputedStyle(at);
      if (clipPath === 'inset(50%)' || (position === 'absolute' && w === '1px')) return false;
    }
    return width > 0 && height > 0;
  }

  function nameOf(one: Element): string {
    const text = (one.ariaLabel ?? one.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
    const mark = one.id ? `#${one.id}` : one.classList.length ? `.${[...one.classList].join('.')}` : '';
    return `<${one.localName}${mark}>${text && ` “${text}”`}`;
  }
  const labelsOf = (one: Element): Element[] => [...((one as HTMLInputElement).labels ?? [])];

  Object.assign(globalThis, {kphReach: {acting, all, seen, nameOf, labelsOf}});
}

/** What {@link prepareReach} puts into the page. */
export interface Tools {
  readonly acting: string;
  readonly all: () => HTMLElement[];
  readonly seen: (one: Element) => boolean;
  readonly nameOf: (one: Element) => string;
  readonly labelsOf: (one: Element) => Element[];
}

/** Makes a page answer the questions below. */
export async function prepareReach(page: Page): Promise<void> {
  await page.evaluate(tools);
}

/** What is smaller than a finger: 44 × 44 px (WCAG 2.5.5; 2.5.8 asks for 24). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {acting, all, seen, nameOf, labelsOf} = (globalThis as unknown as {kphReach: Tools}).kphReach;
    // What is 44 px may be drawn half a pixel smaller. Close rows are for a mouse alone (WCAG 2.5.8); paper is not pressed.
    const leastOf = (one: Element): number => (one.closest('[data-density=padat]') ? 24 : 43.5);
    if (document.documentElement.hasAttribute('data-di-kertas')) return [];

    /** A link in a line of text is as high as the line (exempt in WCAG too). */
    function inText(one: Element): boolean {
      if (!one.matches('a') || getComputedStyle(one).display !== 'inline') return false;
      const block = one.parentElement!.closest('p,li,dd,td,span,div,label,legend,summary')!;
      const rest = block.textContent.replace(one.textContent, '').trim();
      return rest.length > 0;
    }

    /** From the middle outwards as far as a press still reaches it: padding of a label, a layer over a whole card. */
    function reached(one: HTMLElement): {width: number; height: number} {
      one.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
      const parts = [one, ...labelsOf(one)];
      const root = one.getRootNode() as Document | ShadowRoot;
      const {x, y, width, height} = one.getBoundingClientRect();
      const [midX, midY] = [x + width / 2, y + height / 2];
      const hits = (px: number, py: number): boolean => {
        const hit = root.elementFromPoint(px, py);
        return parts.some(part => part.contains(hit));
      };
      const run = (dx: number, dy: number): number => {
        let step = 0;
        while (step < 60 && hits(midX + dx * (step + 1), midY + dy * (step + 1))) step++;
        return step;
      };
      if (!hits(midX, midY)) return {width: 0, height: 0};
      return {width: run(-1, 0) + run(1, 0) + 1, height: run(0, -1) + run(0, 1) + 1};
    }

    return all()
      .filter(one => one.matches(acting) && !one.matches(':disabled,[aria-disabled=true]'))
      .filter(one => seen(one) || labelsOf(one).some(seen))
      .filter(one => {
        const style = getComputedStyle(one);
        return style.pointerEvents !== 'none' && !inText(one);
      })
      .flatMap(one => {
        const rect = one.getBoundingClientRect();
        const least = leastOf(one);
        if (rect.width >= least && rect.height >= least) return [];
        const {width, height} = reached(one);
        return width >= least && height >= least ? [] : [`${nameOf(one)} is ${width} × ${height} px`];
      });
  });
}

/** What does not fit into a narrow window: a page that scrolls sideways, text that is cut off or lies on other text. */
export function unfit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {all, seen, nameOf} = (globalThis as unknown as {kphReach: Tools}).kphReach;
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) faults.push(`the page is ${wide} px wide, the window ${innerWidth} px`);
    const scrolls = ({overflowX}: CSSStyleDeclaration): boolean =>
      overflowX === 'auto' || overflowX === 'scroll';

    /** Scrolls on purpose: then it can be reached by the keyboard and says what it is. */
    function onPurpose(one: HTMLElement): boolean {
      const named = Boolean(one.ariaLabel ?? one.getAttribute('aria-labelledby'));
      const reachable = one.tabIndex >= 0 || one.querySelector('a[href],button,input,select') !== null;
      return one.matches('textarea,input,select,dialog,pre') || (named && reachable);
    }

    const boxes = all().filter(seen);
    for (const one of boxes) {
      const style = getComputedStyle(one);
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = one;
      const tooWide = scrollWidth > clientWidth + 1;
      if (scrolls(style) && tooWide && !onPurpose(one))
        faults.push(`${nameOf(one)} scrolls sideways, but is not reached by the keyboard or has no name`);
      const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const cutsDown = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (one.matches('input,select') || one.closest('svg,.kph-table-window')) continue;
      if (cuts && tooWide) faults.push(`${nameOf(one)} cuts off ${scrollWidth - clientWidth} px at its side`);
      if (cutsDown && scrollHeight > clientHeight + 1)
        faults.push(`${nameOf(one)} cuts off ${scrollHeight - clientHeight} px at its foot`);
    }

    // Text beyond the window, in what does not scroll; and text on text.
    const lines: {owner: HTMLElement; rect: DOMRect; layer: Element | null}[] = [];
    for (const owner of boxes) {
      if (owner.closest('svg,option')) continue;
      const texts = [...owner.childNodes].filter(
        (node): node is Text => node instanceof Text && node.data.trim() !== '',
      );
      for (const text of texts) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const layer = owner.closest(
          'dialog[open],[popover],.kph-toast-region,.kph-menu-list,[role=listbox],thead',
        );
        for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({owner, rect, layer});
      }
    }
    const scrolled = (one: HTMLElement | null): boolean => {
      for (let at = one; at; at = at.parentElement) if (scrolls(getComputedStyle(at))) return true;
      return false;
    };
    for (const {owner, rect} of lines)
      if ((rect.right > innerWidth + 1 || rect.left < -1) && !scrolled(owner))
        faults.push(`${nameOf(owner)} reaches ${Math.round(rect.right - innerWidth)} px beyond the window`);
    for (const [index, first] of lines.entries()) {
      for (const second of lines.slice(index + 1)) {
        if (first.layer !== second.layer || first.owner === second.owner) continue;
        const width =
          Math.min(first.rect.right, second.rect.right) - Math.max(first.rect.left, second.rect.left);
        const height =
          Math.min(first.rect.bottom, second.rect.bottom) - Math.max(first.rect.top, second.rect.top);
        // Boxes of lines are higher than their letters.
        if (width > 2 && height > Math.min(first.rect.height, second.rect.height) * 0.45)
          faults.push(`${nameOf(second.owner)} lies on ${nameOf(first.owner)}`);
      }
    }
    return [...new Set(faults)];
  });
}

/** Boxes that say something by their colour alone, marked while colours are as designed: bars, dots, fills. */
export function markGraphics(page: Page): Promise<void> {
  return page.evaluate(() => {
    const {all, seen} = (globalThis as unknown as {kphReach: Tools}).kphReach;
    const none = 'rgba(0, 0, 0, 0)';
    for (const one of all()) {
      if (!seen(one) || one.closest('svg') || one.matches('kph-icon,img,canvas,hr,input,select,textarea'))
        continue;
      const {backgroundColor, borderTopWidth} = getComputedStyle(one);
      const {width, height} = one.getBoundingClientRect();
      const bare = one.textContent.trim() === '' && one.childElementCount === 0;
      if (bare && backgroundColor !== none && width > 2 && height > 2 && borderTopWidth === '0px')
        one.dataset.kphGraphic = '';
    }
  });
}

/** What is lost when the system forces its own colours: backgrounds and shadows go, borders stay. */
export function lostInForcedColors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {all, seen, nameOf} = (globalThis as unknown as {kphReach: Tools}).kphReach;
    const clear = /^rgba\(.*, 0\)$|^transparent$/;
    function ground(one: Element | null): string {
      for (let at = one; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
        const {backgroundColor} = getComputedStyle(at);
        if (!clear.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    }
    const edged = (one: Element): boolean => {
      const style = getComputedStyle(one);
      const around = ground(one.parentElement);
      return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
        side =>
          parseFloat(style[`border${side}Width`]) >= 1 &&
          style[`border${side}Style`] !== 'none' &&
          !clear.test(style[`border${side}Color`]) &&
          style[`border${side}Color`] !== around,
      );
    };
    return all()
      .filter(seen)
      .flatMap(one => {
        const style = getComputedStyle(one);
        if (
          one.matches('input:not([type=checkbox],[type=radio],[type=range],[type=file]),select,textarea') &&
          !edged(one)
        )
          return [`${nameOf(one)} has no border`];
        // A button that is only a word is underlined like a link, or stands in a row of its kind with an icon.
        const plain =
          style.textDecorationLine.includes('underline') || one.querySelector('svg,.kph-icon') !== null;
        if (
          one.matches('button,.kph-button') &&
          !plain &&
          !edged(one) &&
          !one.closest('[role=tablist],[role=menu],[role=grid],[role=listbox]')
        )
          return [`${nameOf(one)} has no border`];
        if (
          one.matches('svg.kph-icon') &&
          [style.stroke, style.fill].every(paint => paint === 'none' || paint === ground(one))
        )
          return [`${nameOf(one)} is an icon in the colour of what is behind it`];
        if ('kphGraphic' in one.dataset && !edged(one) && style.backgroundColor === ground(one.parentElement))
          return [`${nameOf(one)} was a coloured box and is gone`];
        return [];
      });
  });
}

/** What still moves for a person who asked for no motion. A blink (0.1 s) is let through. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {all, nameOf} = (globalThis as unknown as {kphReach: Tools}).kphReach;
    const long = (times: string): boolean => times.split(',').some(time => parseFloat(time) > 0.1);
    const running = document
      .getAnimations()
      .filter(({playState}) => playState === 'running')
      .map(({effect}) => `${nameOf((effect as KeyframeEffect).target!)} moves`);
    return running.concat(
      all().flatMap(one => {
        const {animationName, animationDuration, transitionDuration} = getComputedStyle(one);
        const moves = (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
        return moves ? [`${nameOf(one)} would move for longer than a blink`] : [];
      }),
    );
  });
}
