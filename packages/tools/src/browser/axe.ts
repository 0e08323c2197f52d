import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

/** What axe is asked, and of what. */
export interface Question {
  /** Selector of what is looked at; the whole page where it is not given. */
  readonly within?: string;
  /** The only rules to ask. */
  readonly only?: readonly string[];
  /** Rules that are not asked. */
  readonly except?: readonly string[];
}

/** Dark differs from light in its colours alone, and only these rules look at colours. */
export const rulesOfColour: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** WCAG 2.2 to AA, and what axe knows as best practice; asked for by name, rules that are off by default are asked too. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Faults that axe-core finds in a page as it stands, each with the elements that have it. */
export async function axeFaults(page: Page, question: Question = {}): Promise<string[]> {
  // Sent by the debugger, which no policy of the page holds up.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  return page.evaluate(
    async ({within, only, except = [], tags}) => {
      interface Result {
        violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[];
      }
      const {axe} = globalThis as unknown as {axe: {run(context: unknown, options: object): Promise<Result>}};
      const {violations} = await axe.run(within ?? document, {
        runOnly: only ?? tags,
        ...(!only && {rules: Object.fromEntries(except.map(id => [id, {enabled: false}]))}),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`),
      );
    },
    {...question, tags: standards},
  );
}
