import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {describe, it} from 'node:test';
import {lookPath, widths} from './looks.ts';
import {root, stories} from './stage.ts';
import {treePath} from './tree.ts';

/** Parts of the catalogue: foundations, the families of components, whole pages, services. */
const families = [
  'Dasar/',
  'Rangka/',
  'Teks dan tata letak/',
  'Tindakan/',
  'Isian/',
  'Isian Indonesia/',
  'Bukti/',
  'Alur formulir/',
  'Umpan balik/',
  'Status/',
  'Bayar/',
  'Antrean dan kesehatan/',
  'Suara warga/',
  'Data dan ASN/',
  'Dokumen/',
  'Pola/',
  'Halaman/',
  'Layanan/',
  'Tetangga/',
];

describe('the catalogue', () => {
  it('shows every family of components, the foundations, whole pages and every service', () => {
    for (const part of families) {
      assert.ok(
        stories.some(({title}) => title.startsWith(part)),
        `no story under ${part}`,
      );
    }
  });

  it('keeps pictures and trees of the stories there are, and of no others', () => {
    const wanted = new Set(
      stories.flatMap(story => [treePath(story), ...widths.map(width => lookPath(story, width))]),
    );
    const kept = globSync(['tests/stories/looks/**/*.png', 'tests/stories/trees/**/*.txt'], {cwd: root});
    assert.deepEqual(
      kept.filter(path => !wanted.has(path)),
      [],
      'these belong to no story any more. If that is meant: npm run looks:accept',
    );
  });
});
