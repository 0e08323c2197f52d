import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {bpjsKesehatanFault, cleanBpjsKesehatan} from '@kepahiang/schemas/identifiers/bpjs-kesehatan.js';
import {nikFault, nikMeta} from '@kepahiang/schemas/identifiers/nik.js';
import {bpjsId, nikId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {bpjsFieldContent} from './bpjs-field.html.ts';

/**
 * A field for one BPJS Kesehatan card number. With `or-nik` the NIK does as well, because cards are being replaced by it.
 * The form gets bare digits.
 *
 * @element kph-bpjs-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class BpjsField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = {...nikId, ...bpjsId};

  /** @internal */
  static override readonly properties: PropertyDeclarations = {orNik: {type: Boolean, attribute: 'or-nik'}};

  /** The NIK does as well. */
  declare orNik: boolean;

  constructor() {
    super();
    this.orNik = false;
  }

  protected override content(options: FieldOptions): TemplateResult {
    return bpjsFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanBpjsKesehatan(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    const {length} = value;
    if (this.orNik && length === nikMeta.maxLength) return nikFault(value);
    const fault = bpjsKesehatanFault(value);
    return this.orNik && fault?.code === 'bpjs.panjang' ? finding('bpjs.panjang_nik', {n: length}) : fault;
  }
}
