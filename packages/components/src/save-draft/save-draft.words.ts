import {defineWords} from '../texts/words.ts';

/** Words of the button that keeps a draft. */
export const saveDraftWords = defineWords(
  'save-draft',
  {
    save: 'Simpan dan keluar',
    saving: 'Menyimpan draf …',
    saved: 'Draf tersimpan pukul {time}',
    savedOn: 'Draf tersimpan {date} pukul {time}',
    failed: 'Draf belum tersimpan. Isian Anda masih ada di halaman ini. Coba simpan lagi.',
  },
  {
    save: 'Save and leave',
    saving: 'Saving draft …',
    saved: 'Draft saved at {time}',
    savedOn: 'Draft saved on {date} at {time}',
    failed: 'The draft is not saved yet. Your answers are still on this page. Save again.',
  },
);
