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
import {allKinds, chosenFileFault, kindsIn} from '../file-field/file-rule.ts';
import {uploadFieldContent} from './upload-field.html.ts';
import {shrinkPhoto} from './shrink-photo.ts';
import {uploadList, type UploadActions, type UploadItem} from './upload-list.html.ts';

/** What an uploader is told and tells. */
export interface UploaderOptions {
  /** How much has arrived, from 0 to 1. */
  readonly onProgress: (fraction: number) => void;
  readonly signal: AbortSignal;
  /** To be told the id that the server gave the upload, as soon as there is one. */
  readonly onStart: (id: string) => void;
  /** Id of an attempt that broke off: sending goes on from where the server has it. */
  readonly resume?: string;
}

/** How a page sends one file; gives its reference once it is stored. One that does not know `resume` begins anew. */
export type Uploader = (file: File, options: UploaderOptions) => Promise<FileRef>;

/** What {@link UploadField} tells when an upload has begun, for a page that keeps unfinished ones over a reload. */
export interface UploadStart {
  readonly id: string;
  /** The file as it is sent, made smaller where that was asked for. */
  readonly file: File;
}

/**
 * A field for one or several files around a native file input. With an `uploader` each file is sent as soon as it
 * is chosen, with progress, cancel and retry, and the form carries its reference; without one the native input
 * posts the file with the form. An upload that broke off goes on where it was, by itself once the phone is online.
 * Photos can be made smaller first, which also takes away where they were taken. Files can be dropped on it, too.
 *
 * @element kph-upload-field
 * @fires change - A file was chosen, arrived or was taken away.
 * @fires {CustomEvent<UploadStart>} kph-upload-start - The server has given an upload its id.
 */
export class UploadField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = fileId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    maxBytes: {type: Number, attribute: 'max-bytes'},
    maxFiles: {type: Number, attribute: 'max-files'},
    resizeTo: {type: Number, attribute: 'resize-to'},
    targetBytes: {type: Number, attribute: 'target-bytes'},
    multiple: {type: Boolean},
    accept: {attribute: false},
    uploader: {attribute: false},
  };

  /** Largest file. @unit byte */
  declare maxBytes: number;
  /** Most files, where several may be chosen. */
  declare maxFiles: number;
  /** Photos with a longer edge are made smaller; 0 leaves them as they are. @unit px */
  declare resizeTo: number;
  /** Size aimed at for photos made smaller; 0 means `maxBytes`. @unit byte */
  declare targetBytes: number;
  /** Several files, where the element writes the input. */
  declare multiple: boolean;
  /** Kinds taken, where the element writes the input. */
  declare accept: readonly FileKind[];
  /** Sends a file. */
  declare uploader: Uploader | undefined;

  #items: UploadItem[] = [];
  #list: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #telling = false;

  constructor() {
    super();
    this.maxBytes = defaultMaxBytes;
    this.maxFiles = Infinity;
    this.resizeTo = this.targetBytes = 0;
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
    if (this.#items.some(item => item.abort || item.shrinking)) return finding('berkas.belum');
    return super.fault;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#goOn);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#goOn);
  }

  /**
   * Takes a file as if the person had chosen it: one that the page kept over a reload.
   * @param resume - Id of its upload, from `kph-upload-start`, to go on where it broke off.
   */
  async add(file: File, resume?: string): Promise<void> {
    await this.take([file], undefined, resume);
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

  /** What files are chosen with; the chosen ones stand before it. */
  protected get picker(): Element {
    return this.control.closest('.kph-file-place') ?? this.control;
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
    this.picker.before(this.#list);
    this.append(this.#status);
    // The page's own list may belong to its template: it stays, hidden and silent.
    if (stored) stored.hidden = true;
    for (const ref of refs) ref.disabled = true;
    this.files = refs.map(ref => JSON.parse(ref.value) as FileRef);
    super.adopt();
    // On a slow line the file may have been chosen before this script arrived.
    void this.take([...(this.control.files ?? [])]);
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
    const native = !this.uploader && this.control.files?.length;
    if (!native) data.delete(name);
    if (this.control.matches(':disabled')) return;
    for (const ref of this.files) data.append(name, JSON.stringify(ref));
  }

  protected override afterReset(): void {
    for (const item of this.#items) item.abort?.abort();
    this.files = [];
  }

  /** @internal */
  protected override onEdit(type: string): void {
    if (type === 'change' && !this.#telling) void this.take([...(this.control.files ?? [])]);
  }

  /** Tells the page that the files have changed, which is not a choice of the person. */
  protected tell(): void {
    this.#telling = true;
    this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    this.#telling = false;
  }

  /**
   * Takes files a person has chosen, looks at them and sends them on.
   * @param instead - The item that the first of them replaces.
   */
  protected async take(files: readonly File[], instead?: UploadItem, resume?: string): Promise<void> {
    if (files.length === 0) return this.#giveBack(); // a picker that was left without a choice empties the input
    const items = files.map((file): UploadItem => ({
      name: file.name,
      size: file.size,
      file,
      percent: 0,
      ...(resume && {upload: resume}),
    }));
    const place = instead ? this.#items.indexOf(instead) : -1;
    instead?.abort?.abort();
    if (place >= 0) this.#items = this.#items.toSpliced(place, 1, ...items);
    else this.#items = this.control.multiple ? [...this.#items, ...items] : items;
    await Promise.all(items.map(item => this.#look(item)));
    // A reset or another choice may have taken them away meanwhile; then nothing is to be said about them.
    if (!items.some(item => this.#items.includes(item))) return;
    this.#giveBack();
    this.#render();
    this.reportValidity();
    await this.#sendWaiting();
  }

  /** Makes a photo smaller where that is asked for, and finds out what is wrong with a file. */
  async #look(item: UploadItem): Promise<void> {
    const accept = kindsIn(this.control.accept);
    const {maxBytes, targetBytes, resizeTo} = this;
    if (resizeTo > 0) {
      item.shrinking = true;
      this.#render();
      const file = await shrinkPhoto(item.file!, {
        accept,
        edgePx: resizeTo,
        targetBytes: Math.min(targetBytes || maxBytes, maxBytes),
      });
      if (file !== item.file)
        Object.assign(item, {file, name: file.name, size: file.size, original: item.size});
      delete item.shrinking;
    }
    const fault = await chosenFileFault(item.file!, {accept, maxBytes});
    if (fault) item.fault = fault;
    item.checked = true;
  }

  /** Puts the files into the native input as they are to be posted: all of them, and made smaller. */
  #giveBack(): void {
    if (this.uploader) return;
    const files = this.#items.flatMap(item => item.file ?? []);
    const present = [...(this.control.files ?? [])];
    if (files.length === present.length && files.every((file, index) => file === present[index])) return;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    this.control.files = transfer.files;
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
    const {signal} = item.abort;
    const onProgress = (fraction: number): void => {
      item.percent = Math.round(fraction * 100);
      this.#render();
    };
    const onStart = (id: string): void => {
      item.upload = id;
      const detail: UploadStart = {id, file};
      this.dispatchEvent(new CustomEvent<UploadStart>('kph-upload-start', {detail, bubbles: true}));
    };
    try {
      const resume = item.upload && {resume: item.upload};
      item.ref = await this.uploader(file, {onProgress, signal, onStart, ...resume});
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
    this.tell();
  }

  #remove = (item: UploadItem): void => {
    item.abort?.abort();
    this.#items = this.#items.filter(one => one !== item);
    this.control.value = '';
    this.#giveBack();
    this.#render();
    this.refresh();
    setText(this.#status!, say(wordsFor(uploadFieldWords, localeOf(this)).removed, {what: item.name}));
    this.control.focus();
    this.tell();
  };

  /** The chosen files as they are shown. */
  protected list(items: readonly UploadItem[], actions: UploadActions): TemplateResult {
    return uploadList(items, actions);
  }

  // With the line back, what broke off goes on.
  #goOn = (): void => {
    for (const item of this.#items) if (item.fault?.code === 'berkas.gagal') void this.#send(item);
  };

  #render(): void {
    if (!this.#list) return;
    const locale = localeOf(this);
    const actions: UploadActions = {
      texts: wordsFor(uploadFieldWords, locale),
      locale,
      remove: this.#remove,
      retry: (item: UploadItem) => void this.#send(item),
    };
    render(this.list(this.#items, actions), this.#list);
    this.#list.hidden = this.#items.length === 0;
    this.forward();
    this.refresh();
  }
}
