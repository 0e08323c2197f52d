import type {FileRef} from '@kepahiang/schemas/service/define.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {html, nothing, type TemplateResult} from 'lit';
import {say} from '../texts/words.ts';
import type {uploadFieldWords} from './upload-field.words.ts';
import {sizeText} from './upload-field.html.ts';

/** A file on its way, arrived, or refused. */
export interface UploadItem {
  readonly name: string;
  readonly size: number;
  /** Absent once it came from an earlier visit. */
  readonly file?: File;
  percent: number;
  ref?: FileRef;
  fault?: Finding;
  /** Its kind and size have been looked at. */
  checked?: boolean;
  abort?: AbortController;
}

/** What a person can do with an item. */
export interface UploadActions {
  /** Words of the field. */
  readonly texts: Readonly<Record<keyof typeof uploadFieldWords.id, string>>;
  /** Takes a file away, also one on its way. */
  readonly remove: (item: UploadItem) => void;
  /** Sends a file once more. */
  readonly retry: (item: UploadItem) => void;
}

function button(text: string, name: string, act: () => void): TemplateResult {
  return html`<button class="kph-button kph-button--secondary kph-button--small" type="button" @click=${act}>
    ${text}<span class="kph-hidden">${` ${name}`}</span>
  </button>`;
}

function itemPart(item: UploadItem, {texts, remove, retry}: UploadActions): TemplateResult {
  const {name, size, percent, ref, fault, abort} = item;
  const failed = fault?.code === 'berkas.gagal';
  return html`<li class="kph-file">
    <span class="kph-file-name">${name}</span> <span class="kph-hint">${sizeText(size)}</span>
    ${abort ? html`<progress max="100" value=${percent} aria-label=${say(texts.uploading, {name, percent})}></progress>` : nothing}
    <span class="kph-file-actions">
      ${failed ? button(texts.retry, name, () => retry(item)) : nothing}
      ${button(abort && !ref ? texts.stop : texts.remove, name, () => remove(item))}
    </span>
  </li>`;
}

/** The list of chosen files with their progress. */
export function uploadList(items: readonly UploadItem[], actions: UploadActions): TemplateResult {
  return html`${items.map(item => itemPart(item, actions))}`;
}
