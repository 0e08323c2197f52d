import type {Page} from '../../service/types.ts';

/**
 * G-PERNYATAAN: what the applicant vouches for. The privacy box records that the notice was read; it is no
 * consent, because the legal basis is the public duty (UU 27/2022 art. 20). Only the WhatsApp box is a consent.
 */
export const declarationPage = {
  id: 'pernyataan',
  title: {id: 'Pernyataan', en: 'Declarations'},
  section: {id: 'Kirim', en: 'Send'},
  fields: [
    {
      name: 'pernyataan_benar',
      type: 'bool',
      widget: 'checkbox',
      mustBeTrue: true,
      label: {
        id: 'Saya menyatakan isian dan berkas ini benar. Bila tidak benar, permohonan dapat ditolak atau dibatalkan.',
        en: 'I declare that these answers and files are true. If they are not, the application may be refused or revoked.',
      },
    },
    {
      name: 'setuju_pdp',
      type: 'bool',
      widget: 'checkbox',
      mustBeTrue: true,
      label: {
        id: 'Saya telah membaca pemberitahuan privasi.',
        en: 'I have read the privacy notice.',
      },
    },
    {
      name: 'izin_pesan_wa',
      type: 'bool',
      widget: 'checkbox',
      required: false,
      label: {
        id: 'Kirimi saya kabar lewat WhatsApp (boleh tidak dicentang).',
        en: 'Send me news by WhatsApp (optional).',
      },
    },
  ],
} as const satisfies Page;
