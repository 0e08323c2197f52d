import type {Places} from '@kepahiang/schemas/wilayah/places.js';

/**
 * Places as the page itself offers them: every code stands in the choices of its fields, and the box in their data.
 * So no page carries the tables of the regency a second time, in its script.
 */
export class PagePlaces implements Places {
  readonly box: Places['box'];
  readonly #names = new Map<string, string>();

  constructor(root: ParentNode, box: Places['box']) {
    this.box = box;
    for (const option of root.querySelectorAll<HTMLOptionElement>('option')) {
      const group = option.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : '';
      const place =
        option.value.startsWith('opd:') || group === '' ? option.text : `${option.text}, ${group}`;
      if (option.value !== '') this.#names.set(option.value, place);
    }
  }

  isVillage(code: string): boolean {
    return this.#names.has(code);
  }

  isOpd(slug: string): boolean {
    return this.#names.has(`opd:${slug}`);
  }

  /** A place in words, as its choice says it. */
  name(code: string): string {
    return this.#names.get(code) ?? code;
  }
}
