import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {dialogTemplate, dialogTriggerTemplate, type DialogOptions} from './dialog.html.ts';

/** Dialogs, each with the button that opens it. */
export const dialogFixtures = defineFixtures({
  name: 'dialog',
  tag: 'kph-dialog',
  template: (options: DialogOptions) =>
    html`${dialogTriggerTemplate({dialog: options.id, text: options.title})} ${dialogTemplate(options)}`,
  states: {
    Keterangan: {
      id: 'dialog-keterangan',
      title: 'Mengapa kami meminta NIK?',
      body: 'NIK dipakai untuk mencocokkan nama dan alamat Anda dengan data kependudukan, supaya surat terbit atas nama yang benar.',
      lightDismiss: true,
    },
    Konfirmasi: {
      id: 'dialog-kirim',
      title: 'Kirim permohonan sekarang?',
      body: 'Setelah terkirim, jawaban hanya dapat diubah bila petugas memintanya.',
      confirm: true,
      actions: [{text: 'Kirim permohonan', value: 'kirim'}],
    },
    Menghapus: {
      id: 'dialog-hapus',
      title: 'Hapus berkas “Surat pernyataan kepemilikan tanah.pdf”?',
      body: 'Berkas ini hilang dari permohonan dan tidak dapat dikembalikan.',
      confirm: true,
      actions: [{text: 'Hapus berkas', value: 'hapus', variant: 'danger'}],
      action: '/permohonan/berkas/hapus',
    },
    TigaPilihan: {
      id: 'dialog-draf',
      title: 'Simpan draf sebelum keluar?',
      body: html`<p class="kph-text">Jawaban sejak pukul 09.05 WIB belum tersimpan.</p>
        <p class="kph-text">Draf yang tersimpan dapat dilanjutkan selama 30 hari dari ponsel mana pun.</p>`,
      confirm: true,
      closeText: 'Lanjut mengisi',
      actions: [
        {text: 'Simpan dan keluar', value: 'simpan'},
        {text: 'Keluar tanpa menyimpan', value: 'buang', variant: 'secondary'},
      ],
    },
    BerisiIsian: {
      id: 'dialog-alasan',
      title: 'Batalkan janji temu',
      body: html`<label class="kph-label" for="alasan">Alasan pembatalan</label>
        <input class="kph-input" id="alasan" name="alasan" />`,
      closeText: 'Batal',
      actions: [{text: 'Batalkan janji', value: 'batalkan', variant: 'danger'}],
    },
  } satisfies Record<string, DialogOptions>,
});
