import {expect} from '@open-wc/testing';
import {readPhoto} from './read-photo.ts';
import {shrinkPhoto, type PhotoLimits} from './shrink-photo.ts';
import {photo, withCameraNotes} from './testing/photo.ts';

const limits: PhotoLimits = {edgePx: 800, targetBytes: 10_000_000, accept: ['jpg', 'png', 'webp', 'pdf']};

async function sizeOf(file: Blob): Promise<[number, number]> {
  const {width, height} = await readPhoto(file);
  return [width, height];
}

async function textOf(file: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await file.arrayBuffer());
}

/** Brightness of a point of a photo, from 0 to 255. */
async function brightness(file: Blob, x: number, y: number): Promise<number> {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.drawImage((await readPhoto(file)).source, -x, -y);
  return pen.getImageData(0, 0, 1, 1).data[1]!;
}

describe('shrinkPhoto', () => {
  it('keeps the shape of the photo', async () => {
    const small = await shrinkPhoto(await photo(1600, 1200), limits);
    expect(await sizeOf(small)).to.deep.equal([800, 600]);
    expect(small.type).to.equal('image/jpeg');
  });

  it('turns it upright and takes away where it was taken, also where its size was good', async () => {
    for (const [width, height] of [
      [1600, 1200],
      [400, 300],
    ] as const) {
      const original = await withCameraNotes(await photo(width, height));
      expect(await textOf(original)).to.contain('Exif');
      const small = await shrinkPhoto(original, limits);
      const [across, down] = await sizeOf(small);
      expect(down).to.be.above(across);
      expect(await textOf(small)).not.to.contain('Exif');
      // Orientation 6: what was the left upper corner is now on the right.
      expect(await brightness(small, across - 10, 10)).to.be.below(20);
    }
  });

  it('goes below the size aimed at', async () => {
    const original = await photo(1000, 1000);
    const small = await shrinkPhoto(original, {...limits, edgePx: 1000, targetBytes: original.size / 3});
    expect(small.size).to.be.below(original.size / 3);
  });

  it('leaves a photo alone that is good as it is', async () => {
    const original = await photo(300, 200);
    expect(await shrinkPhoto(original, limits)).to.equal(original);
  });

  it('keeps the original when the result would be larger, when it cannot be read, and when it is no photo', async () => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, {width: 1700, height: 10});
    const blob = await new Promise<Blob>(done => canvas.toBlob(one => done(one!), 'image/webp', 0.1));
    const files = [
      new File([blob], 'kosong.webp', {type: 'image/webp'}),
      new File([new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])], 'rusak.jpg'),
      new File(['%PDF-1.7 dan seterusnya'], 'surat.pdf'),
    ];
    for (const file of files) expect(await shrinkPhoto(file, limits), file.name).to.equal(file);
  });

  it('writes what the field takes', async () => {
    const png = await photo(1600, 1200, 'layar.png', 'image/png');
    expect((await shrinkPhoto(png, limits)).name).to.equal('layar.jpg');
    expect((await shrinkPhoto(png, {...limits, accept: ['png']})).type).to.equal('image/png');
    expect((await shrinkPhoto(png, {...limits, accept: ['webp', 'png']})).type).to.equal('image/webp');
    expect(await shrinkPhoto(png, {...limits, accept: ['pdf']})).to.equal(png);
  });
});
