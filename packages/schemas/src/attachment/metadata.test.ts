import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findText, joined} from './bytes.ts';
import {jpegPieces} from './jpeg.ts';
import {photoOrientation, photoPoint, stripMetadata} from './metadata.ts';

type Order = 'II' | 'MM';

const text = (characters: string): Uint8Array => Uint8Array.from(characters, one => one.charCodeAt(0));
const bytesOf = (value: number, size: number, isLittle: boolean): number[] => {
  const big = Array.from({length: size}, (_, i) => (value >>> (8 * (size - 1 - i))) & 255);
  return isLittle ? big.reverse() : big;
};

/** A TIFF block with an orientation and a place: 3°37'44.04"S, 102°38'40.2"E by default, as a phone writes it. */
function tiff(
  order: Order,
  lat = [3, 37, 4404],
  lon = [102, 38, 4020],
  refs = 'SE',
  orientation = 6,
  under = 1,
): Uint8Array {
  const little = order === 'II';
  const u16 = (value: number): number[] => bytesOf(value, 2, little);
  const u32 = (value: number): number[] => bytesOf(value, 4, little);
  const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
    ...u16(tag),
    ...u16(type),
    ...u32(count),
    ...value,
  ];
  const angle = ([d, m, s]: number[]): number[] =>
    [d!, under, m!, under, s!, under * 100].flatMap(value => u32(value));
  const gps = 38; // header 8, two entries of 12, count 2, next directory 4
  const data = gps + 2 + 4 * 12 + 4;
  return Uint8Array.from([
    ...text(order),
    ...u16(42),
    ...u32(8),
    ...u16(2),
    ...entry(0x0112, 3, 1, [...u16(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, u32(gps)),
    ...u32(0),
    ...u16(4),
    ...entry(1, 2, 2, [refs.charCodeAt(0), 0, 0, 0]),
    ...entry(2, 5, 3, u32(data)),
    ...entry(3, 2, 2, [refs.charCodeAt(1), 0, 0, 0]),
    ...entry(4, 5, 3, u32(data + 24)),
    ...u32(0),
    ...angle(lat),
    ...angle(lon),
  ]);
}

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  joined([Uint8Array.of(0xff, marker, ...bytesOf(content.length + 2, 2, false)), content]);
const scan = Uint8Array.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0x00);
const picture = [
  segment(0xdb, text('quantisation')),
  segment(0xc0, text('frame')),
  segment(0xda, text('scan header')),
  scan,
  segment(0xc4, text('second table')),
  segment(0xda, text('second scan')),
  scan,
  Uint8Array.of(0xff, 0xd9),
];
const soi = Uint8Array.of(0xff, 0xd8);
const jfif = segment(0xe0, text('JFIF\0....'));
const icc = segment(0xe2, text('ICC_PROFILE\0....'));
const adobe = segment(0xee, text('Adobe.......'));
const exif = (block: Uint8Array): Uint8Array => segment(0xe1, joined([text('Exif\0\0'), block]));
const personal = [
  segment(0xe0, text('JFXX\0rahasia')),
  segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0rahasia')),
  segment(0xe2, text('MPF\0rahasia')),
  segment(0xed, text('Photoshop 3.0\0rahasia')),
  segment(0xeb, text('JP rahasia')),
  segment(0xfe, text('rahasia')),
];
const jpeg = (...extra: Uint8Array[]): Uint8Array => joined([soi, jfif, ...extra, icc, adobe, ...picture]);

const chunk = (type: string, content: Uint8Array): Uint8Array =>
  joined([
    Uint8Array.from(bytesOf(content.length, 4, false)),
    text(type),
    content,
    Uint8Array.of(1, 2, 3, 4),
  ]);
const png = (...extra: Uint8Array[]): Uint8Array =>
  joined([
    text('\u0089PNG\r\n\u001A\n'),
    chunk('IHDR', text('thirteen byte')),
    ...extra,
    chunk('IDAT', text('pixels')),
    chunk('IEND', text('')),
  ]);

const riff = (type: string, content: Uint8Array): Uint8Array =>
  joined([
    text(type),
    Uint8Array.from(bytesOf(content.length, 4, true)),
    content,
    new Uint8Array(content.length % 2),
  ]);
const webp = (flags: number, ...extra: Uint8Array[]): Uint8Array => {
  const chunks = joined([
    riff('VP8X', Uint8Array.of(flags, 0, 0, 0, 9, 0, 0, 9, 0, 0)),
    riff('ICCP', text('abc')),
    riff('VP8 ', text('pixel')),
    ...extra,
  ]);
  return joined([text('RIFF'), Uint8Array.from(bytesOf(chunks.length + 4, 4, true)), text('WEBP'), chunks]);
};

const kepahiang = {lat: -3.6289, lon: 102.6445};

describe('the place in a photo (services.md 3.14)', () => {
  for (const order of ['II', 'MM'] as const) {
    it(`is read from JPEG, PNG and WebP in byte order ${order}`, () => {
      const block = tiff(order);
      assert.deepEqual(photoPoint(jpeg(exif(block))), kepahiang);
      assert.deepEqual(photoPoint(png(chunk('eXIf', block))), kepahiang);
      assert.deepEqual(photoPoint(webp(0x28, riff('EXIF', block))), kepahiang);
      assert.deepEqual(photoPoint(webp(0x28, riff('EXIF', joined([text('Exif\0\0'), block])))), kepahiang);
    });
  }
  it('has its side of the equator and of Greenwich', () => {
    const point = (refs: string): unknown =>
      photoPoint(jpeg(exif(tiff('II', [3, 0, 0], [102, 30, 0], refs))));
    assert.deepEqual(point('NE'), {lat: 3, lon: 102.5});
    assert.deepEqual(point('SW'), {lat: -3, lon: -102.5});
  });
  it('is not there in a photo without one, and never a place that cannot be', () => {
    assert.equal(photoPoint(jpeg()), undefined);
    assert.equal(photoPoint(png()), undefined);
    assert.equal(photoPoint(webp(0)), undefined);
    assert.equal(photoPoint(text('%PDF-1.7')), undefined);
    assert.equal(photoPoint(jpeg(exif(tiff('II', [91, 0, 0])))), undefined);
    assert.equal(photoPoint(jpeg(exif(tiff('II', undefined, [181, 0, 0])))), undefined);
    assert.equal(photoPoint(jpeg(exif(tiff('MM', undefined, undefined, 'XE')))), undefined);
    assert.equal(photoPoint(jpeg(exif(tiff('MM', [0, 0, 0], [0, 0, 0], 'SE', 1, 0)))), undefined); // 0 over 0
  });
  it('is found behind an EXIF block that is no TIFF', () => {
    assert.deepEqual(photoPoint(jpeg(exif(text('rusak')), exif(tiff('MM')))), kepahiang);
  });
  it('comes with how the photo must be turned', () => {
    assert.equal(photoOrientation(jpeg(exif(tiff('II')))), 6);
    assert.equal(photoOrientation(jpeg(exif(tiff('MM', undefined, undefined, 'SE', 9)))), 1);
    assert.equal(photoOrientation(jpeg()), 1);
  });
});

describe('a public copy of a photo (services.md 3.14)', () => {
  it('of JPEG has no EXIF, XMP, IPTC, comment, thumbnail or maker segment, and the picture byte for byte', () => {
    assert.deepEqual(stripMetadata(jpeg(exif(tiff('II')), ...personal)), jpeg());
  });
  it('of JPEG loses what hangs behind its end', () => {
    assert.deepEqual(stripMetadata(joined([jpeg(), jpeg(exif(tiff('II')))])), jpeg());
  });
  it('of JPEG loses what stands between two scans', () => {
    const whole = joined([soi, ...picture.slice(0, 4), exif(tiff('II')), ...picture.slice(4)]);
    assert.deepEqual(stripMetadata(whole), joined([soi, ...picture]));
  });
  it('of JPEG keeps how it must be turned where that is asked, and nothing else of EXIF', () => {
    const copy = stripMetadata(jpeg(exif(tiff('II'))), {keepOrientation: true});
    assert.equal(photoOrientation(copy), 6);
    assert.equal(photoPoint(copy), undefined);
    assert.deepEqual(stripMetadata(copy), jpeg());
    assert.deepEqual(stripMetadata(jpeg(), {keepOrientation: true}), jpeg());
  });
  it('of PNG has no EXIF, texts or time, and the picture byte for byte', () => {
    const extra = ['tEXt', 'iTXt', 'zTXt', 'tIME'].map(type => chunk(type, text('rahasia')));
    assert.deepEqual(stripMetadata(png(chunk('eXIf', tiff('MM')), ...extra)), png());
    assert.deepEqual(stripMetadata(joined([png(), text('rahasia')])), png());
    assert.deepEqual(stripMetadata(png(chunk('gAMA', text('abcd')))), png(chunk('gAMA', text('abcd'))));
  });
  it('of WebP has no EXIF and XMP, says so in its header, and keeps picture, profile and transparency', () => {
    const copy = stripMetadata(webp(0x3c, riff('EXIF', tiff('II')), riff('XMP ', text('rahasia'))));
    assert.deepEqual(copy, webp(0x30));
    assert.deepEqual(stripMetadata(joined([webp(0x30), text('rahasia')])), webp(0x30));
  });
  it('of a photo without metadata is the photo', () => {
    for (const photo of [jpeg(), png(), webp(0x10)]) assert.deepEqual(stripMetadata(photo), photo);
  });
  it('of anything else is the file as it is', () => {
    const pdf = text('%PDF-1.7 rahasia');
    assert.equal(stripMetadata(pdf), pdf);
    assert.equal(stripMetadata(new Uint8Array()).length, 0);
  });
});

describe('photos that are broken (services.md 3.14)', () => {
  const heads = [
    soi,
    Uint8Array.of(0xff, 0xd8, 0xff),
    text('\u0089PNG\r\n\u001A\n'),
    text('RIFF\u00FF\0\0\0WEBP'),
  ];
  const whole = [
    jpeg(exif(tiff('II')), ...personal),
    png(chunk('eXIf', tiff('MM')), chunk('tEXt', text('rahasia'))),
    webp(0x3c, riff('EXIF', tiff('II')), riff('XMP ', text('rahasia'))),
  ];
  const check = (photo: Uint8Array): void => {
    photoPoint(photo);
    photoOrientation(photo);
    const copy = stripMetadata(photo, {keepOrientation: false});
    stripMetadata(photo, {keepOrientation: true});
    assert.equal(photoPoint(copy), undefined);
    assert.deepEqual(stripMetadata(copy), copy);
  };
  it('never throw and never keep a place, whatever follows the first bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({maxLength: 200}), (head, rest) =>
        check(joined([head, rest])),
      ),
      {numRuns: 500},
    );
  });
  it('never throw and never tell a secret, wherever they are cut off', () => {
    for (const photo of whole)
      for (let end = 0; end <= photo.length; end += 1) {
        const cut = photo.slice(0, end);
        check(cut);
        if (end >= 12) assert.equal(findText(stripMetadata(cut), 'rahasia'), -1);
      }
  });
  it('never throw and never keep a place with single bytes changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.integer({min: 0, max: 255}),
        (photo, place, value) => {
          const changed = photo.slice();
          changed[place % changed.length] = value;
          check(changed);
        },
      ),
      {numRuns: 500},
    );
  });
  it('keep the picture data of a JPEG whatever metadata stands before it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({min: 0xe1, max: 0xef}), fc.uint8Array({maxLength: 60}))),
        extra => {
          const copy = stripMetadata(jpeg(...extra.map(([marker, content]) => segment(marker, content))));
          const pixels = (photo: Uint8Array): Uint8Array[] =>
            jpegPieces(photo)
              .filter(piece => piece.marker < 0xe0 || piece.marker === -1)
              .map(piece => piece.bytes);
          assert.deepEqual(pixels(copy), pixels(jpeg()));
        },
      ),
    );
  });
});
