import {waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {html, render, type TemplateResult} from 'lit';
import {toHtml} from '../../packages/components/src/markup/to-html.ts';

const sheets = ['/packages/tokens/dist/tokens.css', '/packages/components/dist/all.css'];

/** Loads the stylesheets once, so that colour and size are those people see. */
export async function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${sheets[0]}"]`)) return;
  document.documentElement.lang = 'id';
  document.body.className = 'kph';
  await Promise.all(
    sheets.map(
      href =>
        new Promise((done, failed) => {
          const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href, onload: done});
          link.onerror = () => failed(new Error(`${href} is not built: npm run build`));
          document.head.append(link);
        }),
    ),
  );
}

const places: HTMLElement[] = [];

/** A place of its own in the page, taken away by {@link clearPage}. */
export function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  places.push(element);
  return element;
}

/** Takes away what a test has put into the page. */
export function clearPage(): void {
  for (const element of places.splice(0)) element.remove();
  document.documentElement.removeAttribute('data-theme');
}

/** Nodes as a page without any script has them: parsed elsewhere, so that no element has come alive yet. */
export function parsed(template: TemplateResult): DocumentFragment {
  const page = new DOMParser().parseFromString(`<body>${toHtml(template)}`, 'text/html');
  const fragment = page.createDocumentFragment();
  fragment.append(...page.body.childNodes);
  return fragment;
}

/** Waits until every element below has done what it had to do. */
export async function settled(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<Element & {updateComplete?: Promise<unknown>}>('*')) {
    await element.updateComplete;
  }
  await new Promise(done => setTimeout(done));
}

/**
 * Gives the page the focus again. After Tab went on to Firefox's own bar the page gets keys but no event of leaving a
 * field; a click that a test makes does not bring the focus back, Tab does.
 */
export async function bringToFront(): Promise<void> {
  for (let presses = 0; presses < 10 && !document.hasFocus(); presses += 1) {
    await sendKeys({press: 'Tab'});
    await settled(document);
  }
}

/** Makes the page this wide and waits until it is: Firefox answers before it has laid out anew. */
export async function resize(width: number, height: number): Promise<void> {
  await setViewport({width, height});
  await waitUntil(() => innerWidth === width, `a page of ${width} px`);
}

/** Puts a page's own HTML into the document. */
export async function adopt(template: TemplateResult): Promise<HTMLElement> {
  const element = place();
  element.append(document.adoptNode(parsed(template)));
  await settled(element);
  return element;
}

/** Renders in the browser, as a page with lit does. */
export async function show(template: TemplateResult): Promise<HTMLElement> {
  const element = place();
  render(html`${template}`, element);
  await settled(element);
  return element;
}

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap(rule => {
    const inner = 'cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inner] : inner;
  });
}

const asOnPaper: Readonly<Record<string, string>> = {print: 'screen', screen: 'print'};

/** Lays the page out as it is printed while one looks, in browsers too that cannot be told to print. */
export function printed(look: () => void): void {
  const known = [...document.styleSheets]
    .flatMap(sheet => mediaRules(sheet.cssRules))
    .map(rule => ({media: rule.media, text: rule.media.mediaText}));
  for (const {media, text} of known)
    media.mediaText = text.replace(/\b(?:print|screen)\b/g, word => asOnPaper[word]!);
  try {
    look();
  } finally {
    for (const {media, text} of known) media.mediaText = text;
  }
}
