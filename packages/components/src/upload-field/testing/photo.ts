/** A JPEG with as many details as a photo of a road. */
export async function photo(
  width: number,
  height: number,
  name = 'jalan.jpg',
  type = 'image/jpeg',
): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const pen = canvas.getContext('2d')!;
  const pixels = pen.createImageData(width, height);
  let seed = 1;
  for (let index = 0; index < pixels.data.length; index += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    pixels.data[index] = index % 4 === 3 ? 255 : seed >>> 24;
  }
  pen.putImageData(pixels, 0, 0);
  // One dark corner tells which way is up.
  pen.fillStyle = '#000';
  pen.fillRect(0, 0, width / 2, height / 2);
  const blob = await new Promise<Blob>(done => canvas.toBlob(one => done(one!), type, 0.95));
  return new File([blob], name, {type});
}

/** The notes of a camera: turned by a quarter, and a block of places. */
const notes = [
  0xff, 0xe1, 0, 64, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2, 0x01, 0x12, 0, 3, 0,
  0, 0, 1, 0, 6, 0, 0, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 1, 0, 1, 0, 2, 0, 0, 0, 2,
  0x53, 0, 0, 0, 0, 0, 0, 0,
];

/** The same JPEG as a phone held upright writes it, with orientation and GPS in its notes. */
export async function withCameraNotes(file: File): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new File([bytes.slice(0, 2), new Uint8Array(notes), bytes.slice(2)], file.name, {type: file.type});
}
