import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {RadioGroup} from '../radio-group/radio-group.ts';
import {slotPickerContent, type SlotDay} from './slot-picker.html.ts';

/**
 * A time on one of several days, around native radio buttons. The value is a moment in WIB. Times that are full or
 * closed stay in sight with the reason and cannot be chosen.
 *
 * @element kph-slot-picker
 * @fires change - The person chose (native event of the inner radio).
 */
export class SlotPicker extends RadioGroup {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {days: {attribute: false}};

  /** Days with their times, where the element writes the radios. New ones may come while the page is open. */
  declare days: readonly SlotDay[];

  constructor() {
    super();
    this.days = [];
  }

  protected override content(options: FieldOptions): TemplateResult {
    return slotPickerContent({...options, value: this.value, days: this.days});
  }

  /** @internal */
  protected override forward(): void {
    for (const radio of this.controls as HTMLInputElement[]) {
      radio.disabled = this.disabled || 'full' in radio.dataset;
      radio.required = this.required;
    }
  }

  protected override get controlBlock(): Element {
    return this.querySelector('.kph-slot-days')!;
  }
}
