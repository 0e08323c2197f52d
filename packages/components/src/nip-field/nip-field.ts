import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanNip, nipFault} from '@kepahiang/schemas/identifiers/nip.js';
import {nipId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {nipFieldContent} from './nip-field.html.ts';

/**
 * A field for one Nomor Induk Pegawai, PNS or PPPK: 18 digits, shown as birth date, appointment, sex and serial.
 *
 * @element kph-nip-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class NipField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = nipId;

  protected override content(options: FieldOptions): TemplateResult {
    return nipFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanNip(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return nipFault(value);
  }

  protected override grouped(value: string): string {
    return value.replace(/^(.{8})(.{6})(.)(.{3})$/, '$1 $2 $3 $4');
  }
}
