import {toHtml} from '@kepahiang/components/markup/to-html.js';
import type {PartialOption, Template} from './options.ts';
import type {Render} from './render.ts';

/** A template whose options other languages fill in differently. */
export interface Special {
  options?(own: readonly PartialOption[]): readonly PartialOption[];
  render(own: Template): Render;
}

const parts = ['hari', 'bulan', 'tahun'] as const;

/** A date comes back from a form in three parts, so that is how it is written again. */
const inThreeParts: Special = {
  options: own => [
    ...own.filter(({name}) => name !== 'value'),
    ...parts.map(name => ({name, kind: 'text', required: false}) as const),
  ],
  render: own => options => {
    const given = options as Readonly<Record<string, string | undefined>>;
    // The template divides at slashes, also at those of a person who means no good.
    const value = parts.map(name => (given[name] ?? '').replaceAll('/', '\u2215')).join('/');
    return toHtml(own({...given, value} as never)).replaceAll('\u2215', '/');
  },
};

/** What the template makes of one value, where any other must stand as it is. */
function asTyped(value: string, shown: string): Special {
  const escaped = (text: string): string =>
    text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
  return {
    render: own => options => {
      const given = (options as Readonly<Record<string, string | undefined>>)['value'];
      if (!given) return toHtml(own(options as never));
      return toHtml(own({...options, value} as never)).replaceAll(shown, () => escaped(given));
    },
  };
}

/**
 * Templates that turn their value into something else first. What a partial is given is what a form has sent, which is
 * what the person typed: the boxes show that again, and the element brings it into shape.
 */
export const specials: Readonly<Record<string, Special>> = {
  'date-field': inThreeParts,
  'date-picker-field': inThreeParts,
  'phone-field': asTyped('+6281200001234', '0812-0000-1234'),
  'time-field': asTyped('07:09:11', '07:09'),
};
