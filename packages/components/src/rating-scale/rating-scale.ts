import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {RadioGroup} from '../radio-group/radio-group.ts';
import {ratingScaleContent, type RatingScaleOptions} from './rating-scale.html.ts';

/**
 * A question answered with one of four grades, each a face and a word, around native radio buttons. There is no middle
 * grade. Posts 1 to 4.
 *
 * @element kph-rating-scale
 * @fires change - The person chose (native event of the inner radio).
 */
export class RatingScale extends RadioGroup {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {words: {attribute: false}};

  /** Words of the four grades, where the element writes them. */
  declare words: RatingScaleOptions['words'];

  /** The grade as a number; nothing while there is none. */
  override get formValue(): number | undefined {
    return this.value === '' ? undefined : Number(this.value);
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {words} = this;
    return ratingScaleContent({...options, ...(words && {words})});
  }
}
