/** A photo as a canvas can draw it, upright. */
export interface ReadPhoto {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  /** Gives its memory back. */
  readonly close: () => void;
}

async function byElement(file: Blob): Promise<ReadPhoto> {
  const address = URL.createObjectURL(file);
  const close = (): void => URL.revokeObjectURL(address);
  const source = new Image();
  try {
    source.src = address;
    await source.decode();
  } catch (error) {
    close();
    throw error;
  }
  return {source, width: source.naturalWidth, height: source.naturalHeight, close};
}

/**
 * Reads a photo, turned as the notes of the camera say.
 *
 * @throws DOMException when it cannot be read here
 */
export async function readPhoto(file: Blob): Promise<ReadPhoto> {
  try {
    // Without options: browsers turn the photo anyway, and older ones refuse the option that asks for it.
    const source = await createImageBitmap(file);
    return {source, width: source.width, height: source.height, close: () => source.close()};
  } catch {
    // Firefox (140) reads no turned photo that way. This one needs `img-src blob:` of the page's content policy.
    return byElement(file);
  }
}
