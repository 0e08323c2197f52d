import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {safeParse} from 'zod/mini';
import {attachmentLimits} from '../attachment/limit.ts';
import {fileUpload, fileUploadInput, fileUploadOf} from './file-upload.ts';

const magic = {
  jpg: [0xff, 0xd8, 0xff, 0xe0],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  webp: [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37],
  zip: [0x50, 0x4b, 0x03, 0x04],
} as const;

function bytesOf(kind: keyof typeof magic, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(magic[kind].slice(0, size));
  return bytes;
}

describe('an uploaded file (identifiers.md 7.5)', () => {
  for (const [name, kind, content, size] of [
    ['ktp.jpg', 'foto', 'jpg', 350_000],
    ['surat permohonan.pdf', 'surat', 'pdf', 1_800_000],
    ['foto.PNG', 'foto', 'png', 1000],
    ['denah.webp', 'foto', 'webp', 1000],
    ['kk.jpeg', 'foto', 'jpg', 1000],
  ] as const) {
    it(`accepts ${name}`, () => {
      const read = safeParse(fileUploadInput, {name, kind, bytes: bytesOf(content, size)});
      assert.ok(read.success, JSON.stringify(read.error?.issues));
    });
  }
  for (const [name, kind, content, size, code] of [
    ['ktp.jpg.exe', 'foto', 'jpg', 1000, 'berkas.ganda'],
    ['gambar.svg', 'foto', 'jpg', 1000, 'berkas.svg'],
    ['x.pdf', 'surat', 'zip', 1000, 'berkas.isi'],
    ['x.pdf', 'surat', 'pdf', 0, 'berkas.kosong'],
    ['../../a.jpg', 'foto', 'jpg', 1000, 'berkas.nama'],
    ['besar.jpg', 'foto', 'jpg', 2_097_153, 'berkas.besar'],
  ] as const) {
    it(`refuses ${name} of ${size} byte as ${code}`, () => {
      const read = safeParse(fileUpload, {name, kind, bytes: bytesOf(content, size)});
      assert.equal(read.error?.issues[0]?.message, code);
    });
  }
  it('answers what is no file, and takes the limits of an OPD', () => {
    for (const value of [
      null,
      'ktp.jpg',
      {name: 'a.jpg'},
      {name: 'a.jpg', bytes: new Uint8Array(1), kind: 'x'},
    ])
      assert.equal(safeParse(fileUpload, value).error?.issues[0]?.message, 'isian.bentuk');
    const small = {...attachmentLimits, foto: {...attachmentLimits.foto, maxBytes: 500}};
    const file = {name: 'a.jpg', kind: 'foto', bytes: bytesOf('jpg', 501)};
    assert.equal(safeParse(fileUploadOf(small), file).error?.issues[0]?.message, 'berkas.besar');
  });
});
