import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {html, type TemplateResult} from 'lit';
import {image} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {say, type WordSet} from '../texts/words.ts';
import {
  itemActions,
  itemButton,
  itemProgress,
  itemSize,
  type UploadActions,
  type UploadItem,
} from '../upload-field/upload-list.html.ts';
import type {photoFieldWords} from './photo-field.words.ts';

type WordsOf<Set> = Set extends WordSet<infer Key> ? Readonly<Record<Key, string>> : never;

/** What can be done with a photo besides what can be done with every file. */
export interface PhotoActions extends UploadActions {
  readonly words: WordsOf<typeof photoFieldWords>;
  /** Takes or chooses another one in its place. */
  readonly replace: (item: UploadItem) => void;
  /** Address of a picture of a photo that was sent before. */
  readonly previewOf?: ((ref: FileRef) => string | undefined) | undefined;
}

// Drawn on a canvas and not shown by a `blob:` address, which a strict content policy forbids.
function picture({file, ref, shrinking}: UploadItem, alt: string, actions: PhotoActions): TemplateResult {
  const address = !file && ref && actions.previewOf?.(ref);
  if (address)
    return html`<img class="kph-photo-picture" src=${safeHref(address)} alt=${alt} loading="lazy" />`;
  if (!file || shrinking)
    return html`<span class="kph-photo-picture" role="img" aria-label=${alt}>${image()}</span>`;
  return html`<canvas class="kph-photo-picture" role="img" aria-label=${alt}></canvas>`;
}

/** The photos as people see them. */
export function photoList(items: readonly UploadItem[], actions: PhotoActions): TemplateResult {
  const {texts, words, replace} = actions;
  return html`${items.map(
    (item, index) =>
      html`<li class="kph-photo">
        ${picture(item, say(words.alt, {count: index + 1, name: item.name}), actions)}
        <div class="kph-photo-text">
          <span class="kph-file-name">${item.name}</span> <span class="kph-hint">${itemSize(item, actions)}</span>
          ${itemProgress(item, texts)}
          <span class="kph-file-actions">
            ${item.abort ? '' : itemButton(words.replace, item.name, () => replace(item))} ${itemActions(item, actions)}
          </span>
        </div>
      </li>`,
  )}`;
}
