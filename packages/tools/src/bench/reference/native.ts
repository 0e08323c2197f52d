import {toHtml} from '@kepahiang/components/markup/to-html.js';
import {html, nothing, type TemplateResult} from 'lit';
import {kecamatan, type Given} from './fields.ts';

interface Plain {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly inputmode?: string;
  readonly autocomplete?: string;
}

const inputs: readonly Plain[] = [
  {name: 'nama', label: 'Nama lengkap', required: true, autocomplete: 'name'},
  {name: 'nik', label: 'NIK', required: true, pattern: '\\d{16}', inputmode: 'numeric'},
  {name: 'hp', label: 'Nomor HP', type: 'tel', required: true, inputmode: 'tel', autocomplete: 'tel'},
  {name: 'email', label: 'Alamat email', type: 'email', inputmode: 'email', autocomplete: 'email'},
  {name: 'lahir.hari', label: 'Tanggal', required: true, inputmode: 'numeric'},
  {name: 'lahir.bulan', label: 'Bulan', required: true, inputmode: 'numeric'},
  {name: 'lahir.tahun', label: 'Tahun', required: true, inputmode: 'numeric'},
  {name: 'nilai', label: 'Nilai kegiatan', required: true, inputmode: 'numeric'},
];

function input(
  {name, label, type, required, pattern, inputmode, autocomplete}: Plain,
  {values, errors}: Given,
): TemplateResult {
  const id = name === 'lahir.hari' ? 'lahir' : name.replaceAll('.', '-');
  return html`<p>
    <label for=${id}>${label}</label>
    <input id=${id} name=${name} type=${type ?? 'text'} pattern=${pattern ?? nothing} inputmode=${inputmode ?? nothing}
      autocomplete=${autocomplete ?? nothing} value=${values[name] ?? nothing} aria-invalid=${errors[name] ? 'true' : nothing} ?required=${required} ?autofocus=${name === 'nama'} />
    ${errors[name] ? html`<strong>${errors[name]}</strong>` : nothing}
  </p>`;
}

const header = html`<header>
    <a href="/">Pemerintah Kabupaten Kepahiang</a> <strong>DPMPTSP</strong>
    <nav aria-label="Layanan"><ul><li><a href="/lain">Layanan</a></li></ul></nav>
  </header>`;

const help = html`<button type="button">Bantuan mengisi</button>
  <dialog aria-labelledby="bantuan-judul">
    <h2 id="bantuan-judul">Bantuan mengisi</h2>
    <p>Tulis nomor seperti pada kartu.</p>
    <form method="dialog"><button>Tutup</button></form>
  </dialog>`;

const footer = html`<footer>
  <address>DPMPTSP Kabupaten Kepahiang<br />Senin–Jumat, 08.00–16.00 WIB</address>
  <p>Pemerintah Kabupaten Kepahiang</p>
</footer>`;

/** The same page as a careful developer writes it by hand: native controls, native checks, no style, no script. */
export function nativePage(given: Given): string {
  const form = html`${header}<main id="isi-utama">
    <h1>Permohonan contoh</h1>
    <aside><strong>Siapkan KTP-el dan surat pengantar</strong><p>Mengisi formulir ini perlu sekitar sepuluh menit.</p></aside>
    <form id="permohonan" action="/kirim?biasa" method="post" enctype="multipart/form-data">
      ${inputs.map(one => input(one, given))}
      <p>
        <label for="kecamatan">Kecamatan</label>
        <select id="kecamatan" name="kecamatan" required>
          <option value="">Pilih</option>
          ${kecamatan.map(name => html`<option value=${name}>${name}</option>`)}
        </select>
      </p>
      <fieldset><legend>Jenis permohonan</legend>
        <label><input id="jenis" type="radio" name="jenis" value="baru" required /> Baru</label>
        <label><input type="radio" name="jenis" value="perpanjangan" /> Perpanjangan</label>
      </fieldset>
      <fieldset><legend>Keperluan</legend>
        <label><input id="keperluan" type="checkbox" name="keperluan" value="usaha" /> Usaha</label>
        <label><input type="checkbox" name="keperluan" value="sosial" /> Sosial</label>
        <label><input type="checkbox" name="keperluan" value="pendidikan" /> Pendidikan</label>
      </fieldset>
      <p><label for="uraian">Uraian</label> <textarea id="uraian" name="uraian"></textarea></p>
      <p><label for="berkas">Surat pengantar</label> <input id="berkas" type="file" name="berkas" /></p>
      <p><label><input id="setuju" type="checkbox" name="setuju" value="true" required /> Isian saya benar</label></p>
      <button type="submit">Kirim permohonan</button> <button type="reset">Kosongkan</button>
    </form>
    ${help}
  </main>${footer}`;
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Permohonan contoh</title></head><body>${toHtml(form)}</body></html>`;
}
