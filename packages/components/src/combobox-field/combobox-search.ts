import {searchable} from '@kepahiang/schemas/wilayah/place-search.js';
import type {ComboboxChoice} from './combobox-list.html.ts';

/** The options of a native list, ready to be searched. The empty one is no choice. */
export function choicesIn(select: HTMLSelectElement): ComboboxChoice[] {
  return [...select.options].flatMap(option => {
    if (option.value === '' || option.disabled) return [];
    const {parentElement, index, text} = option;
    const group = parentElement instanceof HTMLOptGroupElement ? parentElement.label : '';
    return {index, label: text, group, search: searchable(`${text} ${group}`)};
  });
}

/** The choices that hold every word; those that begin with the text come first. */
export function matching(choices: readonly ComboboxChoice[], text: string): readonly ComboboxChoice[] {
  const needle = searchable(text);
  if (needle === '') return choices;
  const words = needle.split(' ');
  const found = choices.filter(({search}) => words.every(word => search.includes(word)));
  const first = found.filter(({search}) => search.startsWith(needle));
  return first.length === 0 ? found : [...first, ...found.filter(one => !first.includes(one))];
}

/** The one choice whose words are these, however they are written. */
export function exactly(choices: readonly ComboboxChoice[], text: string): ComboboxChoice | undefined {
  const needle = searchable(text);
  const found = needle === '' ? [] : choices.filter(({label}) => searchable(label) === needle);
  return found.length === 1 ? found[0] : found.find(({label}) => label === text && found.length < 2);
}
