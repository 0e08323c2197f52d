import type {FileRef} from '@kepahiang/schemas/service/define.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {html, nothing, type TemplateResult} from 'lit';
import {sizeText} from '../file-field/size-text.ts';
import {say} from '../texts/words.ts';
import type {uploadFieldWords} from './upload-field.words.ts';

/** A file on its way, arrived, or refused. */
export interface UploadItem {
  name: string;
  size: number;
  /** Absent once it came from an earlier visit. */
  file?: File;
  /** Size before it was made smaller. */
  original?: number;
  percent: number;
  /** Id of the upload on the server, to go on with it after it broke off. */
  upload?: string;
  ref?: FileRef;
  fault?: Finding;
  /** It is being made smaller. */
  shrinking?: boolean;
  /** Its kind and size have been looked at. */
  checked?: boolean;
  abort?: AbortController;
}

/** What a person can do with an item. */
export interface UploadActions {
  /** Words of the field. */
  readonly texts: Readonly<Record<keyof typeof uploadFieldWords.id, string>>;
  readonly locale: string;
  /** Takes a file away, also one on its way. */
  readonly remove: (item: UploadItem) => void;
  /** Sends a file once more. */
  readonly retry: (item: UploadItem) => void;
}

/** A button of an item, which says the name of the file to those who do not see the row. */
export function itemButton(text: string, name: string, act: () => void): TemplateResult {
  return html`<button class="kph-button kph-button--secondary kph-button--small" type="button" @click=${act}>
    ${text}<span class="kph-hidden">${` ${name}`}</span>
  </button>`;
}

/** Size of a file, and what it was before. */
export function itemSize(item: UploadItem, {texts, locale}: UploadActions): string {
  if (item.shrinking) return texts.shrinking;
  const size = sizeText(item.size, locale);
  return item.original ? say(texts.shrunk, {size, original: sizeText(item.original, locale)}) : size;
}

/** How far an item is, while it is on its way. */
export function itemProgress(
  {abort, name, percent}: UploadItem,
  texts: UploadActions['texts'],
): TemplateResult | typeof nothing {
  if (!abort) return nothing;
  return html`<progress max="100" value=${percent} aria-label=${say(texts.uploading, {name, percent})}></progress>`;
}

/** What can be done with an item. */
export function itemActions(item: UploadItem, {texts, remove, retry}: UploadActions): TemplateResult {
  const {name, ref, fault, abort} = item;
  return html`${fault?.code === 'berkas.gagal' ? itemButton(texts.retry, name, () => retry(item)) : nothing}
  ${itemButton(abort && !ref ? texts.stop : texts.remove, name, () => remove(item))}`;
}

function itemPart(item: UploadItem, actions: UploadActions): TemplateResult {
  const {texts} = actions;
  return html`<li class="kph-file">
    <span class="kph-file-name">${item.name}</span> <span class="kph-hint">${itemSize(item, actions)}</span>
    ${itemProgress(item, texts)}
    <span class="kph-file-actions">${itemActions(item, actions)}</span>
  </li>`;
}

/** The list of chosen files with their progress. */
export function uploadList(items: readonly UploadItem[], actions: UploadActions): TemplateResult {
  return html`${items.map(item => itemPart(item, actions))}`;
}
