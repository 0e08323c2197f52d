import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {listTemplate, type ListOptions} from './list.html.ts';

/** Lists of every kind. */
export const listFixtures = defineFixtures({
  name: 'list',
  template: listTemplate,
  states: {
    Butir: {items: ['KTP asli', 'Surat pengantar kampus', 'Proposal penelitian']},
    Bernomor: {
      kind: 'numbered',
      items: ['Isi formulir.', 'Unggah KTP dan surat pengantar.', 'Unduh surat setelah disetujui.'],
    },
    LanjutanNomor: {kind: 'numbered', start: 4, items: ['Tanda tangani surat.', 'Serahkan ke desa.']},
    Polos: {
      kind: 'plain',
      tight: true,
      items: [
        html`<a class="kph-link" href="#">Formulir permohonan</a>`,
        html`<a class="kph-link" href="#">Peraturan Bupati</a>`,
      ],
    },
    Istilah: {
      kind: 'description',
      items: [
        {term: 'SPM', text: 'Surat Perintah Membayar, diterbitkan Pengguna Anggaran.'},
        {term: 'SP2D', text: 'Surat Perintah Pencairan Dana, diterbitkan Kuasa BUD.'},
        {
          term: 'Pertanggungjawaban',
          text: 'Laporan dan bukti pengeluaran yang disampaikan Bendahara Pengeluaran paling lambat tanggal 10 bulan berikutnya.',
        },
      ],
    },
    Bertingkat: {
      items: [
        html`Di loket
          <ul class="kph-list">
            <li>Kepahiang</li>
            <li>Ujan Mas</li>
          </ul>`,
        'Daring',
      ],
    },
  } satisfies Record<string, ListOptions>,
});
