import {defineFixtures} from '../fixtures/fixtures.ts';
import {taskListTemplate, type TaskListOptions} from './task-list.html.ts';

/** Parts of a long form: mixed, all to do, all done. */
export const taskListFixtures = defineFixtures({
  name: 'task-list',
  template: taskListTemplate,
  states: {
    Biasa: {
      sections: [
        {
          title: 'Tentang Anda',
          items: [
            {title: 'Siapa pemohonnya?', href: '#pemohon', status: 'selesai'},
            {title: 'Bagaimana kami menghubungi Anda?', href: '#kontak', status: 'sedang'},
          ],
        },
        {
          title: 'Penelitian',
          items: [
            {title: 'Apa yang diteliti?', href: '#judul', status: 'perbaikan', hint: 'Judul terlalu pendek'},
            {title: 'Unggah berkas', status: 'terkunci'},
          ],
        },
      ],
    },
    BaruMulai: {
      sections: [
        {
          title: 'Tentang Anda',
          items: [
            {title: 'Siapa pemohonnya?', href: '#pemohon', status: 'belum'},
            {title: 'Unggah berkas', status: 'terkunci'},
          ],
        },
      ],
    },
    Selesai: {
      sections: [
        {
          title: 'Tentang Anda',
          items: [{title: 'Siapa pemohonnya?', href: '#pemohon', status: 'selesai'}],
        },
        {title: 'Kirim', items: [{title: 'Periksa jawaban Anda', href: '#periksa', status: 'belum'}]},
      ],
    },
    TeksPanjang: {
      sections: [
        {
          title: 'Persetujuan kesesuaian kegiatan pemanfaatan ruang',
          items: [
            {
              title: 'Rincian rencana teknis bangunan dan rencana induk kawasan yang diusulkan',
              href: '#teknis',
              status: 'perbaikan',
              hint: 'Petugas meminta gambar potongan yang mencantumkan ukuran, ketinggian lantai, dan skala',
            },
          ],
        },
      ],
    },
  } satisfies Record<string, TaskListOptions>,
});
