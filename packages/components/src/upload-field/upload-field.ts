import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {fileId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {defaultMaxBytes} from '@kepahiang/schemas/service/file-kind.js';
import type {FileKind} from '@kepahiang/schemas/service/types.js';
import {render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {uploadFieldWords} from './upload-field.words.ts';
import {allKinds, chosenFileFault, kindsIn} from './file-rule.ts';
import {uploadFieldContent} from './upload-field.html.ts';
import {uploadList, type UploadItem} from './upload-list.html.ts';

/** How a page sends one file; gives its reference once it is stored. */
export type Uploader = (
  file: File,
  options: {onProgress: (fraction: number) => void; signal: AbortSignal},
) => Promise<FileRef>;

/**
 * A field for one or several files around a native file input. With an `uploader` each file is sent as soon as it
 * is chosen, with progress, cancel and retry, and the form carries its reference; without one the native input
 * posts the file with the form.
 *
 * @element kph-upload-field
 * @fires change - A file was chosen, arrived or was taken away.
 */
export class UploadField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = fileId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    maxBytes: {type: Number, attribute: 'max-bytes'},
    maxFiles: {type: Number, attribute: 'max-files'},
    multiple: {type: Boolean},
    accept: {attribute: false},
    uploader: {attribute: false},
  };

  /** Largest file. @unit byte */
  declare maxBytes: number;
  /** Most files, where several may be chosen. */
  declare maxFiles: number;
  /** Several files, where the element writes the input. */
  declare multiple: boolean;
  /** Kinds taken, where the element writes the input. */
  declare accept: readonly FileKind[];
  /** Sends a file. */
  declare uploader: Uploader | undefined;

  #items: UploadItem[] = [];
  #list: HTMLElement | undefined;
  #status: HTMLElement | undefined;

  constructor() {
    super();
    this.maxBytes = defaultMaxBytes;
    this.maxFiles = Infinity;
    this.multiple = false;
    this.accept = allKinds;
  }

  override get control(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=file]')!;
  }

  override get controls(): HTMLInputElement[] {
    return [this.control];
  }

  /** References of the files that have arrived. */
  get files(): readonly FileRef[] {
    return this.#items.flatMap(item => item.ref ?? []);
  }

  /** Gives files that were stored before. */
  set files(files: readonly FileRef[]) {
    this.#items = files.map(ref => ({name: ref.name, size: ref.size, percent: 100, ref}));
    this.#render();
  }

  /** Names of the files, which tells whether the answer has changed. */
  override get value(): string {
    return this.#items.map(item => `${item.name}:${item.size}`).join('/');
  }

  /** Only the empty value can be given: it takes all files away. */
  override set value(value: string) {
    super.value = value;
  }

  /** The reference, or all of them where several may be chosen. */
  override get formValue(): unknown {
    const {files} = this;
    return this.control.multiple ? (files.length > 0 ? files : undefined) : files[0];
  }

  override get fault(): Finding | undefined {
    const broken = this.#items.find(item => item.fault)?.fault;
    if (broken && this.control.willValidate) return broken;
    if (this.#items.some(item => item.abort)) return finding('berkas.belum');
    return super.fault;
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {maxBytes, multiple, accept} = this;
    const {value: _value, ...frame} = options;
    return uploadFieldContent({...frame, maxBytes, multiple, accept});
  }

  protected override faultOf(): Finding | undefined {
    const max = this.control.multiple ? this.maxFiles : 1;
    return this.#items.length > max ? finding('berkas.banyak', {max}) : undefined;
  }

  protected override get missingCode(): string {
    return 'berkas.wajib';
  }

  protected override write(value: string): void {
    // A script cannot put a file into an input; it can only take all of them away.
    if (value !== '') return;
    this.control.value = '';
    this.files = [];
  }

  protected override regroup(): void {
    // A file has no other way of being written.
  }

  /** @internal */
  protected override adopt(): void {
    const stored = this.querySelector<HTMLElement>('.kph-files');
    const refs = [...(stored?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
    this.#list = document.createElement('ul');
    this.#list.className = 'kph-files';
    this.#status = document.createElement('p');
    this.#status.className = 'kph-hidden';
    this.#status.setAttribute('role', 'status');
    (this.control.closest('.kph-file-place') ?? this.control).before(this.#list);
    this.append(this.#status);
    // The page's own list may belong to its template: it stays, hidden and silent.
    if (stored) stored.hidden = true;
    for (const ref of refs) ref.disabled = true;
    this.files = refs.map(ref => JSON.parse(ref.value) as FileRef);
    super.adopt();
    // On a slow line the file may have been chosen before this script arrived.
    void this.#choose([...(this.control.files ?? [])]);
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (changed.has('uploader')) void this.#sendWaiting();
  }

  /** @internal */
  protected override forward(): void {
    super.forward();
    this.control.required = this.required && this.#items.length === 0;
  }

  protected override collect(data: FormData): void {
    const {name} = this.control;
    if (!this.uploader && this.control.files?.length) return; // posted natively
    data.delete(name);
    if (this.control.matches(':disabled')) return;
    for (const ref of this.files) data.append(name, JSON.stringify(ref));
  }

  protected override afterReset(): void {
    for (const item of this.#items) item.abort?.abort();
    this.files = [];
  }

  /** @internal */
  protected override onEdit(type: string): void {
    if (type === 'change') void this.#choose([...(this.control.files ?? [])]);
  }

  async #choose(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const items = files.map((file): UploadItem => ({name: file.name, size: file.size, file, percent: 0}));
    this.#items = this.control.multiple && this.uploader ? [...this.#items, ...items] : items;
    const limits = {accept: kindsIn(this.control.accept), maxBytes: this.maxBytes};
    await Promise.all(
      items.map(async item => {
        const fault = await chosenFileFault(item.file!, limits);
        if (fault) item.fault = fault;
        item.checked = true;
      }),
    );
    this.#render();
    this.reportValidity();
    await this.#sendWaiting();
  }

  /** Sends what was chosen and is good, as soon as there is somebody to send it. */
  async #sendWaiting(): Promise<void> {
    const waiting = this.#items.filter(item => item.checked && !item.ref && !item.abort && !item.fault);
    if (!this.uploader || waiting.length === 0) return;
    this.control.value = ''; // the same file may be chosen again, and is not posted a second time
    await Promise.all(waiting.map(item => this.#send(item)));
  }

  async #send(item: UploadItem): Promise<void> {
    const {file} = item;
    if (!file || !this.uploader) return;
    delete item.fault;
    item.abort = new AbortController();
    this.#render();
    const onProgress = (fraction: number): void => {
      item.percent = Math.round(fraction * 100);
      this.#render();
    };
    try {
      item.ref = await this.uploader(file, {onProgress, signal: item.abort.signal});
    } catch {
      item.fault = finding('berkas.gagal');
    }
    delete item.abort;
    if (this.#items.includes(item)) this.#arrived(item);
  }

  #arrived(item: UploadItem): void {
    const texts = wordsFor(uploadFieldWords, localeOf(this));
    setText(this.#status!, say(item.ref ? texts.uploaded : texts.uploadFailed, {name: item.name}));
    this.#render();
    this.reportValidity();
    this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  }

  #remove = (item: UploadItem): void => {
    item.abort?.abort();
    this.#items = this.#items.filter(one => one !== item);
    this.control.value = '';
    this.#render();
    this.refresh();
    setText(this.#status!, say(wordsFor(uploadFieldWords, localeOf(this)).removed, {what: item.name}));
    this.control.focus();
    this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  };

  #render(): void {
    if (!this.#list) return;
    const actions = {
      texts: wordsFor(uploadFieldWords, localeOf(this)),
      remove: this.#remove,
      retry: (item: UploadItem) => void this.#send(item),
    };
    render(uploadList(this.#items, actions), this.#list);
    this.#list.hidden = this.#items.length === 0;
    this.forward();
    this.refresh();
  }
}
