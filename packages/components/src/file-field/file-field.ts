import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {fileId} from '@kepahiang/schemas/messages/field-parts-id.js';
import {defaultMaxBytes} from '@kepahiang/schemas/service/file-kind.js';
import type {FileKind} from '@kepahiang/schemas/service/types.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {allKinds, chosenFileFault, kindsIn, namesOtherKinds, sizeFault} from './file-rule.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {fileFieldContent} from './file-field.html.ts';
import {fileFieldWords} from './file-field.words.ts';
import {markWhenNear} from './near.ts';

/**
 * A field around a native file input: the files are posted with the form. Kind and size are looked at as soon as they
 * are chosen, by their first bytes. Where files are to be sent at once, with progress, use `kph-upload-field`.
 *
 * @element kph-file-field
 * @fires change - The person chose files (native event of the inner input).
 */
export class FileField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = fileId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    maxBytes: {type: Number, attribute: 'max-bytes'},
    maxFiles: {type: Number, attribute: 'max-files'},
    multiple: {type: Boolean},
    accept: {attribute: false},
  };

  /** Largest file. @unit byte */
  declare maxBytes: number;
  /** Most files, where several may be chosen. */
  declare maxFiles: number;
  /** Several files, where the element writes the input. */
  declare multiple: boolean;
  /** Kinds taken, where the element writes the input. */
  declare accept: readonly FileKind[];

  #bad: Finding | undefined;

  constructor() {
    super();
    this.maxBytes = defaultMaxBytes;
    this.maxFiles = Infinity;
    this.multiple = false;
    this.accept = allKinds;
  }

  /** Names and sizes of the files, which tell whether the answer has changed. */
  override get value(): string {
    return this.#files.map(({name, size}) => `${name}:${size}`).join('/');
  }

  /** Only the empty value can be given: it takes all files away. */
  override set value(value: string) {
    super.value = value;
  }

  /** The file, or all of them where several may be chosen. */
  override get formValue(): unknown {
    const files = this.#files;
    return (this.control as HTMLInputElement | null)?.multiple ? files : files[0];
  }

  get #files(): File[] {
    return [...((this.control as HTMLInputElement | null)?.files ?? [])];
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    markWhenNear(this);
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {maxBytes, multiple, accept} = this;
    return fileFieldContent({...options, maxBytes, multiple, accept});
  }

  protected override faultOf(): Finding | undefined {
    const max = this.maxFiles;
    return this.#files.length > max ? finding('berkas.banyak', {max}) : this.#bad;
  }

  protected override get missingCode(): string {
    return 'berkas.wajib';
  }

  protected override write(value: string): void {
    // A script cannot put a file into an input; it can only take all of them away.
    if (value === '') this.control.value = '';
  }

  protected override regroup(): void {
    // A file has no other way of being written.
  }

  /** @internal */
  protected override refresh(): void {
    super.refresh();
    const chosen = this.querySelector('.kph-file-chosen');
    const names = this.#files.map(({name}) => name).join(', ');
    if (chosen) setText(chosen, names || wordsFor(fileFieldWords, localeOf(this)).none);
  }

  protected override collect(): void {
    // The native input posts its files.
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    // On a slow line a file may have been chosen before this script arrived.
    void this.#look();
  }

  protected override afterReset(): void {
    this.#bad = undefined;
  }

  /** @internal */
  protected override onEdit(type: string): void {
    super.onEdit(type);
    if (type === 'change') void this.#look().then(done => done && this.reportValidity());
  }

  /** Says whether it was done; other files, or a form that was emptied, come in between. */
  async #look(): Promise<boolean> {
    const {maxBytes, value} = this;
    const {accept} = this.control as HTMLInputElement;
    const look = (file: File): Promise<Finding | undefined> =>
      namesOtherKinds(accept)
        ? Promise.resolve(sizeFault(file, maxBytes))
        : chosenFileFault(file, {accept: kindsIn(accept), maxBytes});
    const faults = await Promise.all(this.#files.map(look));
    if (value !== this.value) return false;
    this.#bad = faults.find(Boolean);
    this.refresh();
    return true;
  }
}
