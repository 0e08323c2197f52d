import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanFileName} from '../service/file-kind.ts';
import {attachmentTypeOf, isEncryptedPdf, refusedContentOf} from './content.ts';
import {announcedFault, attachmentFault, attachmentTotalFault, type Attachment} from './fault.ts';
import {attachmentLimits, photoTarget} from './limit.ts';
import {hasDoubleExtension} from './name.ts';

/** Bytes that begin with these characters, one byte each, padded with zeros to a length. */
function file(text: string, length = 0): Uint8Array {
  const bytes = new Uint8Array(Math.max(text.length, length));
  bytes.set(Uint8Array.from(text, character => character.charCodeAt(0)));
  return bytes;
}
const jpg = '\u00FF\u00D8\u00FF\u00E0';
const png = '\u0089PNG\r\n\u001A\n';
const webp = 'RIFF\0\0\0\0WEBP';
const pdf = '%PDF-1.7\n';
const zip = 'PK\u0003\u0004';
const xlsx = `${zip}....[Content_Types].xml....xl/workbook.xml`;
const code = (name: string, bytes: Uint8Array, more: Partial<Attachment> = {}): string | undefined =>
  attachmentFault({name, bytes, kind: 'surat', ...more})?.code;

describe('attachments: what is taken (identifiers.md 7.5)', () => {
  for (const [name, bytes] of [
    ['ktp.jpg', file(jpg, 350_000)],
    ['surat permohonan.pdf', file(pdf, 1_887_437)],
    ['foto.PNG', file(png)],
    ['denah.webp', file(webp)],
    ['kk.jpeg', file(jpg)],
    ['KK 17.08 a.n. Siti.pdf', file(pdf)],
    ['ktp.jpg.jpg', file(jpg)],
  ] as const) {
    it(`takes ${name}`, () => assert.equal(code(name, bytes), undefined));
  }
  it('takes a workbook only where an importer exists', () => {
    assert.equal(code('gaji.xlsx', file(xlsx)), 'berkas.jenis');
    assert.equal(code('gaji.xlsx', file(xlsx), {kind: 'tabel'}), undefined);
    assert.equal(code('gaji.xlsx', file(zip), {kind: 'tabel'}), 'berkas.isi');
  });
});

describe('attachments: what is refused, each with its own advice (identifiers.md 7.5, services.md 3.14)', () => {
  for (const [what, name, bytes, expected] of [
    ['an empty file', 'ktp.jpg', file(''), 'berkas.kosong'],
    ['a program behind a picture', 'ktp.jpg.exe', file('MZ'), 'berkas.ganda'],
    ['a picture behind a program', 'ktp.exe.jpg', file(jpg), 'berkas.ganda'],
    ['a way through folders', '../../a.jpg', file(jpg), 'berkas.nama'],
    ['a way through Windows folders', 'C:\\a.jpg', file(jpg), 'berkas.nama'],
    ['SVG', 'gambar.svg', file('<svg xmlns=""/>'), 'berkas.svg'],
    ['HTML', 'surat.html', file('<!doctype html>'), 'berkas.html'],
    ['HEIC', 'IMG_1.HEIC', file('\0\0\0\u0018ftypheic'), 'berkas.heic'],
    ['HEIC under the name of a JPG', 'IMG_1.jpg', file('\0\0\0\u0018ftypheic'), 'berkas.heic'],
    ['Office with macros', 'surat.docm', file(zip), 'berkas.makro'],
    ['an archive', 'berkas.zip', file(zip), 'berkas.arsip'],
    ['a program', 'pasang.apk', file(zip), 'berkas.program'],
    ['a Word file', 'surat.docx', file(zip), 'berkas.jenis'],
    ['no extension', 'surat', file(pdf), 'berkas.jenis'],
    ['a name every object has', 'surat.constructor', file(pdf), 'berkas.jenis'],
    ['a PDF with the bytes of a ZIP', 'x.pdf', file(zip), 'berkas.isi'],
    ['a JPG with the bytes of a PDF', 'x.jpg', file(pdf), 'berkas.isi'],
    ['a PNG with the bytes of a JPG', 'x.png', file(jpg), 'berkas.isi'],
    ['SVG under the name of a PNG', 'x.png', file('<svg xmlns=""/>'), 'berkas.isi'],
    ['HTML under the name of a PDF', 'x.pdf', file('<html>'), 'berkas.isi'],
    ['a locked PDF', 'rekening.pdf', file(`${pdf}trailer << /Root 1 0 R /Encrypt 9 0 R >>`), 'berkas.sandi'],
  ] as const) {
    it(`${what}: ${expected}`, () => assert.equal(code(name, bytes), expected));
  }
  it('finds macros in a workbook', () => {
    const withMacros = file(`${xlsx}....xl/vbaProject.bin`);
    assert.equal(code('gaji.xlsx', withMacros, {kind: 'tabel'}), 'berkas.makro');
    assert.equal(attachmentTypeOf(withMacros), undefined);
  });
  it('knows by their bytes what no name can hide', () => {
    for (const [text, expected] of [
      ['<?xml version="1.0"?>\n<svg xmlns="">', 'svg'],
      ['\u00EF\u00BB\u00BF <HTML>', 'html'],
      ['<script>', 'html'],
      ['Rar!\u001A', 'arsip'],
      ['7z\u00BC\u00AF', 'arsip'],
      ['\u001F\u008B', 'arsip'],
      ['MZ\u0090', 'program'],
      ['\u007FELF', 'program'],
      ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....', undefined],
      ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1..._\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0', 'makro'],
      [pdf, undefined],
      ['Yth. Bapak/Ibu', undefined],
    ] as const)
      assert.equal(refusedContentOf(file(text)), expected, text);
  });
  it('is not locked because a text speaks of it', () => {
    for (const [text, expected] of [
      ['/Encrypt 12 0 R', true],
      ['/Encrypt\n12 0 R', true],
      ['/Encrypt<</Filter/Standard>>', true],
      ['(/Encrypt is a word)', false],
      ['/EncryptMetadata false', false],
      ['/Encrypted 1 0 R', false],
      ['', false],
    ] as const)
      assert.equal(isEncryptedPdf(file(pdf + text)), expected, text);
  });
  it('never throws, whatever is handed in', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({maxLength: 300}), (name, bytes) => {
        attachmentFault({name, bytes, kind: 'foto'});
        hasDoubleExtension(name);
      }),
    );
  });
});

describe('attachments: sizes (services.md 3.14, identifiers.md 7.5)', () => {
  for (const [kind, size, more, expected] of [
    ['foto', 2_097_152, {}, undefined],
    ['foto', 2_097_153, {}, 'berkas.besar'],
    ['foto', 2_097_153, {maxBytes: 5_000_000}, 'berkas.besar'],
    ['surat', 2_097_153, {}, 'berkas.besar'],
    ['surat', 5_242_880, {maxBytes: 9_000_000}, undefined],
    ['surat', 5_242_881, {maxBytes: 9_000_000}, 'berkas.besar'],
    ['foto', 200_001, {maxBytes: 200_000}, 'berkas.besar'],
  ] as const) {
    it(`${kind} of ${size} bytes${'maxBytes' in more ? `, form limit ${more.maxBytes}` : ''}: ${expected ?? 'taken'}`, () =>
      assert.equal(code('a.jpg', file(jpg, size), {kind, ...more}), expected));
  }
  it('says both sizes in megabytes', () => {
    assert.deepEqual(attachmentFault({name: 'a.jpg', bytes: file(jpg, 2_200_000), kind: 'foto'})?.params, {
      x: '2,1',
      y: '2',
    });
  });
  it('lets 10 MB be the limit of an application, inclusive', () => {
    assert.deepEqual(attachmentTotalFault(Array<number>(5).fill(2_097_152)), []);
    assert.deepEqual(attachmentTotalFault([10_485_760, 1]), [
      {path: '', code: 'berkas.total', params: {x: '10,1', y: '10'}},
    ]);
  });
  it('holds the numbers of the table, and what a page makes of a photo', () => {
    assert.deepEqual(
      Object.entries(attachmentLimits).map(([kind, {maxBytes, absoluteBytes}]) => [
        kind,
        maxBytes,
        absoluteBytes,
      ]),
      [
        ['foto', 2_097_152, 2_097_152],
        ['surat', 2_097_152, 5_242_880],
        ['tabel', 5_242_880, 5_242_880],
      ],
    );
    assert.deepEqual(photoTarget, {longSide: 1600, jpegQuality: 0.7, bytes: 409_600});
  });
  it('takes only what a form asks for', () => {
    const asked = attachmentFault({name: 'a.pdf', bytes: file(pdf), kind: 'surat', accept: ['jpg', 'png']});
    assert.deepEqual(asked, {code: 'berkas.jenis', params: {x: 'JPG, PNG'}});
  });
});

describe('names of files that are kept (identifiers.md 7.5)', () => {
  for (const [name, kept] of [
    ['../../a.jpg', 'a.jpg'],
    ['C:\\Users\\a.jpg', 'a.jpg'],
    ['ktp.jpg.exe', 'ktp_jpg.exe'],
    ['a\u202Egpj.exe', 'agpj.exe'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['', 'berkas'],
  ] as const) {
    it(`${JSON.stringify(name)} is kept as ${kept}`, () => assert.equal(cleanFileName(name), kept));
  }
  it('are at most 120 characters with one extension', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), name => {
        const kept = cleanFileName(name);
        assert.ok([...kept].length <= 120 && !/[/\\]/.test(kept));
        assert.ok(kept.split('.').length <= 2);
      }),
    );
  });
});

describe('attachments: what name and size tell before the bytes have come', () => {
  const announced = (name: string, size: number, accept?: readonly ('pdf' | 'jpg')[]): string | undefined =>
    announcedFault({name, size, kind: 'surat', ...(accept && {accept})})?.code;
  it('is refused with the code the whole file would get', () => {
    assert.equal(announced('surat.pdf', 0), 'berkas.kosong');
    assert.equal(announced('ktp.jpg.exe', 10), 'berkas.ganda');
    assert.equal(announced('IMG_1.HEIC', 10), 'berkas.heic');
    assert.equal(announced('surat.pdf', 2_097_153), 'berkas.besar');
    assert.equal(announced('ktp.jpg', 10, ['pdf']), 'berkas.jenis');
  });
  it('may be right where the content will not be', () => {
    assert.equal(announced('surat.pdf', 2_097_152), undefined);
    assert.equal(code('surat.pdf', file('MZ')), 'berkas.isi');
  });
});
