import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {buttonTemplate} from '@kepahiang/components/button/button.html.js';
import {toHtml} from '@kepahiang/components/markup/to-html.js';
import {nikFieldTemplate} from '@kepahiang/components/nik-field/nik-field.html.js';
import {radioGroupTemplate} from '@kepahiang/components/radio-group/radio-group.html.js';
import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import {html} from 'lit';
import {examples} from '../docs/examples.ts';
import {at} from '../../packages/tools/src/place.ts';
import {ask, meaning, partials, type Question} from './engines.ts';

function example(language: string): string {
  const found = examples.filter(
    one => one.page === 'docs/panduan/kerangka-kerja.md' && one.language === language,
  );
  assert.equal(found.length, 1, `one ${language} example`);
  return found[0]!.code;
}

const hostile = '"><script>alert(1)</script>';
const nik = {name: 'nik', label: 'NIK pemohon', required: true, value: hostile};
const options = [
  {value: 'loket', label: 'Di loket'},
  {value: 'pos', label: 'Lewat pos'},
];
const ways = {name: 'cara', label: 'Cara mengambil', options, value: 'pos'};
const send = buttonTemplate({text: 'Kirim'});
const bring = {title: 'Loket tutup pukul 15.00'};
const data = {lama: {nik: hostile, cara: 'pos'}, salah: {nik: 'NIK harus 16 angka.'}};

/** A page of the guide by a real engine; `undefined` where the engine is not on this machine. */
async function rendered(engine: string, text: string): Promise<string | undefined> {
  const [answer] = await ask((here): Question[] =>
    here.includes(engine) ? [{engine, name: 'halaman', options: {text, ...data}}] : [],
  );
  if (!answer) {
    console.log(`– ${engine} tidak ada di mesin ini: apt-get install php-twig php-illuminate-view`);
    return undefined;
  }
  assert.equal(answer.error, undefined);
  return answer.html;
}

/** Space between the parts of a page is the page's. */
const parts = (page: string): string[] => meaning(page).filter(token => token.trim() !== '');

describe('the guide for other template languages', () => {
  it('has a Blade page that gives what the templates give, what was typed and what is wrong with it', async () => {
    const page = await rendered('blade', example('blade'));
    if (page === undefined) return;
    const wanted = toHtml(html`<form class="kph-form" method="post" action="/daftar" novalidate>
      ${nikFieldTemplate({...nik, error: data.salah.nik})} ${radioGroupTemplate({...ways, required: true})}
      ${alertTemplate({...bring, status: 'warning', body: html`Bawa KTP-el <b>asli</b>.`})} ${send}
    </form>`);
    assert.deepEqual(parts(page), parts(wanted));
  });

  it('has a Twig page that gives the same', async () => {
    const page = await rendered('twig', example('twig'));
    if (page === undefined) return;
    const wanted = toHtml(html`<form class="kph-form" method="post" action="/daftar" novalidate>
      ${nikFieldTemplate({...nik, error: data.salah.nik})} ${selectFieldTemplate(ways)} ${send}
    </form>`);
    assert.deepEqual(parts(page), parts(wanted));
  });

  it('has a plugin for WordPress that loads what is there and lets no typed markup through', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kph-wp-'));
    try {
      writeFileSync(join(folder, 'pendaftaran.php'), example('php'));
      cpSync(join(partials, 'php'), join(folder, 'php'), {recursive: true});
      cpSync(at('packages/components/cdn'), join(folder, 'cdn'), {recursive: true});
      const said = execFileSync('php', [at('tests/partials/wordpress.php'), join(folder, 'pendaftaran.php')]);
      const {loaded, html: page} = JSON.parse(String(said)) as {loaded: string[]; html: string};
      const names = loaded.map(address => address.replace(/^.*\/cdn\//, ''));
      assert.deepEqual(names, ['kepahiang.min.css', 'kepahiang.min.js']);
      const wanted = toHtml(html`<form class="kph-form" method="post" novalidate>
        ${alertTemplate({...bring, body: html`<p>Bawa KTP-el <b>asli</b>.</p>`})} ${nikFieldTemplate(nik)} ${send}
      </form>`);
      assert.deepEqual(parts(page), parts(wanted));
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
