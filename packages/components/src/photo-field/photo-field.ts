import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {render, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {camera} from '../icon/icons.html.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {readPhoto} from '../upload-field/read-photo.ts';
import {UploadField} from '../upload-field/upload-field.ts';
import type {UploadActions, UploadItem} from '../upload-field/upload-list.html.ts';
import {photoEdgePx, photoFieldContent, photoKinds} from './photo-field.html.ts';
import {photoFieldWords} from './photo-field.words.ts';
import {photoList} from './photo-list.html.ts';

/** Edge of the picture of a photo in the list, twice as fine as it is shown. @unit px */
const pictureEdgePx = 192;

/** Draws a photo into the middle of a square. */
async function draw(canvas: HTMLCanvasElement, file: File): Promise<void> {
  const photo = await readPhoto(file).catch(() => undefined);
  if (!photo) return;
  const {source, width, height} = photo;
  const edge = Math.min(width, height);
  const [x, y] = [(width - edge) / 2, (height - edge) / 2];
  canvas.width = canvas.height = pictureEdgePx;
  canvas.getContext('2d')?.drawImage(source, x, y, edge, edge, 0, 0, pictureEdgePx, pictureEdgePx);
  photo.close();
}

/**
 * One or several photos: taken with the camera of the phone or chosen, seen at once, taken again in their place. They
 * are made small enough for a weak line, turned upright and freed of the place where they were taken. Everything else is
 * as of an upload field; without JavaScript it is the native file input.
 *
 * @element kph-photo-field
 * @fires change - A photo was taken, chosen, arrived or was taken away.
 * @fires {CustomEvent<UploadStart>} kph-upload-start - The server has given an upload its id.
 */
export class PhotoField extends UploadField {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    capture: {type: Boolean},
    previewOf: {attribute: false},
  };

  /** The camera alone, where the element writes the input. */
  declare capture: boolean;
  /** Address of a picture of a photo that was sent before; without it the list shows a sign. */
  declare previewOf: ((ref: FileRef) => string | undefined) | undefined;

  #replaced: UploadItem | undefined;
  #drawn = new WeakMap<HTMLCanvasElement, File>();
  #camera = document.createElement('input');
  #cameraFace = document.createElement('span');

  constructor() {
    super();
    this.accept = photoKinds;
    this.resizeTo = photoEdgePx;
    this.capture = false;
  }

  // Not the camera of ours, which has no name.
  override get control(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=file][name]')!;
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {maxBytes, maxFiles, multiple, accept, capture, resizeTo} = this;
    const {value: _value, ...frame} = options;
    return photoFieldContent({...frame, maxBytes, maxFiles, multiple, accept, capture, resizeTo});
  }

  protected override list(items: readonly UploadItem[], actions: UploadActions): TemplateResult {
    const {previewOf} = this;
    const words = wordsFor(photoFieldWords, localeOf(this));
    queueMicrotask(() => this.#drawAll(items));
    return photoList(items, {...actions, words, previewOf, replace: this.#replace});
  }

  protected override get picker(): Element {
    return this.querySelector('.kph-photo-ways') ?? super.picker;
  }

  /** @internal */
  protected override adopt(): void {
    this.#addCamera();
    super.adopt();
    this.control.addEventListener('cancel', () => (this.#replaced = undefined));
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    const {take} = wordsFor(photoFieldWords, localeOf(this));
    this.#camera.ariaLabel = `${take}: ${this.labelText}`;
    this.#camera.disabled = this.disabled;
    render([camera(), take], this.#cameraFace);
  }

  protected override async take(
    files: readonly File[],
    instead?: UploadItem,
    resume?: string,
  ): Promise<void> {
    const replaced = instead ?? this.#replaced;
    this.#replaced = undefined;
    await super.take(files, replaced, resume);
  }

  /** A second way in for phones: the camera at once. Where nothing is touched the browser would only show files again. */
  #addCamera(): void {
    const {control} = this;
    const ways = this.querySelector('.kph-photo-ways');
    if (!ways || control.hasAttribute('capture')) return;
    Object.assign(this.#camera, {type: 'file', className: 'kph-file-input', accept: control.accept});
    this.#camera.setAttribute('capture', 'environment');
    this.#camera.addEventListener('change', this.#onCamera);
    this.#cameraFace.className = 'kph-file-face kph-photo-face';
    this.#cameraFace.ariaHidden = 'true';
    const place = document.createElement('div');
    place.className = 'kph-file-place kph-photo-camera';
    place.append(this.#camera, this.#cameraFace);
    ways.append(place);
  }

  #onCamera = (event: Event): void => {
    event.stopPropagation(); // the field itself tells of the photo
    const files = [...(this.#camera.files ?? [])];
    this.#camera.value = '';
    void this.take(files).then(() => this.tell());
  };

  #replace = (item: UploadItem): void => {
    this.#replaced = item;
    const onPhone = this.#camera.checkVisibility?.() ?? false;
    (onPhone ? this.#camera : this.control).click();
  };

  #drawAll(items: readonly UploadItem[]): void {
    const rows = [...this.querySelectorAll('.kph-photo')];
    items.forEach(({file}, index) => {
      const canvas = rows[index]?.querySelector('canvas');
      if (!canvas || !file || this.#drawn.get(canvas) === file) return;
      this.#drawn.set(canvas, file);
      void draw(canvas, file);
    });
  }
}
