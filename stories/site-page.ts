import {opdBySlug, type Opd} from '@kepahiang/schemas/opd.js';
import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {bodyTemplate, type PageOptions} from '../packages/portal/src/pages/layout.ts';
import '../packages/portal/src/static/form-pages.css';
import '../packages/portal/src/static/more-pages.css';

/** The OPD a story shows: the one chosen in the toolbar, or else its own. */
export function opdOf({globals, parameters}: Pick<StoryContext, 'globals' | 'parameters'>): Opd | undefined {
  return opdBySlug(String(globals.opd || parameters.opd));
}

/** What the stories of a whole page share: their words, the OPD they are about, room for the page itself. */
export function wholePages(opd: string, words: string): Meta {
  return {
    // The pages of the portal are Indonesian; half a translation would be worse than none.
    globals: {locale: 'id'},
    parameters: {
      layout: 'fullscreen',
      opd,
      docs: {description: {component: words}, story: {inline: false, height: '800px'}},
    },
  };
}

/** A page of the portal with its frame, from its own content. */
export function sitePage(
  main: TemplateResult | (() => TemplateResult),
  more: Pick<PageOptions, 'area'> & Partial<StoryObj> = {},
): StoryObj {
  const {area, ...story} = more;
  return {
    render: (_args, context) => {
      const opd = opdOf(context);
      return bodyTemplate({
        main: typeof main === 'function' ? main() : main,
        ...(opd && {opd}),
        ...(area && {area}),
      });
    },
    ...story,
  };
}
