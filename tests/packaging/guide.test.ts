import assert from 'node:assert/strict';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {readJson} from '../../packages/tools/src/packages.ts';
import {at} from '../../packages/tools/src/place.ts';
import {temporary} from './pack.ts';
import {inChromium, serveFolder} from './page.ts';

/** The page a newcomer copies from the guide, with the hashes that belong to this build. */
function guidePage(hashes: Readonly<Record<string, string>>): string {
  const guide = readFileSync(at('docs/panduan/mulai.md'), 'utf8');
  const page = /^```html\n([\s\S]*?)^```$/m.exec(guide)![1]!;
  return page
    .replace(
      /"(kepahiang\.min\.\w+)" integrity="[^"]*"/g,
      (_, file: string) => `"${file}" integrity="${hashes[file]}"`,
    )
    .replace('</head>', '<link rel="icon" href="data:," /></head>');
}

it('the page with one further element in the guide opens under its policy, pinned part by part', async t => {
  const {folder, remove} = await temporary();
  cpSync(at('packages/components/cdn'), folder, {recursive: true});
  const hashes = readJson<Record<string, string>>(join(folder, 'sri.json'));
  const map = JSON.stringify(readJson(join(folder, 'importmap.json')));
  const guide = readFileSync(at('docs/panduan/tanpa-bundler.md'), 'utf8');
  const page = /^```html\n([\s\S]*?)^```$/m
    .exec(guide)![1]!
    .replace(/"([\w/-]+\.min\.\w+)"(\s+)integrity="[^"]*"/g, (_, file: string, space: string) => {
      assert.ok(hashes[file], file);
      return `"${file}"${space}integrity="${hashes[file]}"`;
    })
    .replace(
      /(<script type="importmap">)[\s\S]*?(<\/script>)/,
      (_, open: string, close: string) => open + map + close,
    )
    .replace('</head>', '<link rel="icon" href="data:," /></head>');
  writeFileSync(join(folder, 'halaman.html'), page);
  const site = await serveFolder(folder, {scripts: [map]});
  t.after(() => {
    site.close();
    return remove();
  });
  await inChromium(async (view, complaints) => {
    await view.goto(`${site.url}/halaman.html`);
    await view.getByRole('button', {name: 'Buka semua'}).click();
    await view.getByText('Paling lama tiga hari kerja.').waitFor();
    await view.getByLabel('NIK penanya').waitFor();
    assert.deepEqual(complaints, []);
  });
});

it('the page without a bundler in the guide checks what is typed, then posts as any form does', async t => {
  const {folder, remove} = await temporary();
  cpSync(at('packages/components/cdn'), folder, {recursive: true});
  const hashes = readJson<Record<string, string>>(join(folder, 'sri.json'));
  writeFileSync(join(folder, 'halaman.html'), guidePage(hashes));
  const site = await serveFolder(folder);
  t.after(() => {
    site.close();
    return remove();
  });
  await inChromium(async (page, complaints) => {
    await page.goto(`${site.url}/halaman.html`);
    const send = page.getByRole('button', {name: 'Kirim'});
    await send.click();
    await page.getByText('Ada 2 isian yang perlu diperbaiki').waitFor();
    await page.getByLabel(/^NIK pemohon/).fill('1708 0041 0190 0001');
    await page.getByLabel('Nama lengkap').fill('Contoh Pemohon');
    assert.deepEqual(complaints, []);
    const [posted] = await Promise.all([
      page.waitForRequest(request => request.method() === 'POST'),
      send.click(),
    ]);
    assert.equal(new URL(posted.url()).pathname, '/daftar');
    assert.equal(posted.postData(), 'nik=1708004101900001&nama=Contoh+Pemohon');
  });
});
