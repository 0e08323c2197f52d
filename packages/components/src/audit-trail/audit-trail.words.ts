import {defineWords} from '../texts/words.ts';

/** Words of a trail of events. */
export const auditTrailWords = defineWords(
  'audit-trail',
  {
    title: 'Jejak perubahan',
    filter: 'Cari dalam jejak',
    shown: '{shown} dari {total} kejadian ditampilkan.',
    none: 'Tidak ada kejadian yang cocok. Ubah kata yang dicari.',
    empty: 'Belum ada kejadian.',
    changes: 'Lihat {count} perubahan',
    field: 'Isian',
    before: 'Sebelum',
    after: 'Sesudah',
    blank: '(kosong)',
    hash: 'Sidik',
  },
  {
    title: 'Audit trail',
    filter: 'Search the trail',
    shown: '{shown} of {total} events shown.',
    none: 'No event fits. Change the words you search for.',
    empty: 'There are no events yet.',
    changes: 'See {count} change | See {count} changes',
    field: 'Field',
    before: 'Before',
    after: 'After',
    blank: '(empty)',
    hash: 'Hash',
  },
);
