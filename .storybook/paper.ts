/** A paper the toolbar can show a story on. Sizes and margins are those of the `@page` rules of `print.css`. */
export interface ShownPaper {
  readonly title: string;
  /** @unit mm */
  readonly width: number;
  /** Start, as offices bind it, and end. @unit mm */
  readonly margins: readonly [start: number, end: number];
}

/** The papers by the name that pages give them in `data-kertas`. */
export const papers: Readonly<Record<string, ShownPaper>> = {
  a4: {title: 'A4', width: 210, margins: [30, 20]},
  f4: {title: 'F4 (folio)', width: 215, margins: [30, 20]},
  'thermal-80': {title: 'Termal 80 mm', width: 80, margins: [3, 3]},
  'thermal-58': {title: 'Termal 58 mm', width: 58, margins: [2, 2]},
};

/** Rules for one medium, with what they said before. */
const originals = new Map<CSSMediaRule, string>();

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap(rule => {
    const inner = 'cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inner] : inner;
  });
}

/** Sheets of the page and of every shadow root in it. */
function sheets(root: Document | ShadowRoot = document): CSSStyleSheet[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? sheets(shadowRoot) : [],
  );
  return [...root.styleSheets, ...root.adoptedStyleSheets, ...inside];
}

/** `print and (color)` as it reads when the screen is the paper, or `undefined` where it speaks of neither. */
export function onPaper(media: string): string | undefined {
  const queries = media.split(',').map(query => query.trim());
  if (!queries.some(query => /^(only |not )?(print|screen)\b/.test(query))) return undefined;
  return queries
    .map(query => {
      const [, not, medium, rest = ''] = /^(not )?(?:only )?(print|screen)\b(.*)$/.exec(query) ?? [];
      if (!medium) return query;
      const holds = (medium === 'print') !== Boolean(not);
      return holds ? rest.replace(/^\s*and\s*/, '') || 'all' : 'not all';
    })
    .join(', ');
}

function swap(): void {
  for (const rule of sheets().flatMap(({cssRules}) => mediaRules(cssRules))) {
    const paper = onPaper(rule.media.mediaText);
    if (paper === undefined || originals.has(rule)) continue;
    originals.set(rule, rule.media.mediaText);
    rule.media.mediaText = paper;
  }
}

function restore(): void {
  for (const [rule, media] of originals) rule.media.mediaText = media;
  originals.clear();
}

/**
 * Shows the story as the printer gets it: rules for print hold, rules for screens do not, and the page is as wide as
 * the paper. Height and page breaks stay the browser's: its own preview shows those.
 */
export function showPaper(name: string): void {
  restore();
  const root = document.documentElement;
  const paper = papers[name];
  root.toggleAttribute('data-di-kertas', paper !== undefined);
  if (!paper) {
    if (root.dataset.kertasBilah) delete root.dataset.kertas;
    delete root.dataset.kertasBilah;
    return;
  }
  root.dataset.kertas = name;
  root.dataset.kertasBilah = name;
  const [start, end] = paper.margins;
  root.style.setProperty('--kertas-lebar', `${paper.width}mm`);
  root.style.setProperty('--kertas-tepi', `${start}mm`);
  root.style.setProperty('--kertas-akhir', `${end}mm`);
  swap();
}
