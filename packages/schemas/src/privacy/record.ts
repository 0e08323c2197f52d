import type {AnswerForm} from '../service/types.ts';

/** Record that a privacy notice was shown and read; not a consent. @source services.md 3.5 */
export const noticeShownForm = {
  pages: [
    {
      id: 'pemberitahuan',
      title: {id: 'Pemberitahuan privasi', en: 'Privacy notice'},
      fields: [
        {
          name: 'setuju_pdp',
          type: 'bool',
          widget: 'checkbox',
          mustBeTrue: true,
          label: {
            id: 'Saya telah membaca pemberitahuan privasi',
            en: 'I have read the privacy notice',
          },
        },
        {
          name: 'versi_pemberitahuan',
          type: 'text',
          label: {id: 'Versi pemberitahuan', en: 'Version of the notice'},
          maxLength: 20,
        },
        {name: 'waktu', type: 'datetime', label: {id: 'Waktu dibaca', en: 'Time it was read'}},
      ],
    },
  ],
} as const satisfies AnswerForm;

/** Notice of a breach of personal data; it names kinds of data, never the data. @source UU 27/2022 art. 46 */
export const breachNoticeForm = {
  pages: [
    {
      id: 'pelanggaran',
      title: {id: 'Pemberitahuan kegagalan pelindungan data', en: 'Notice of a data breach'},
      fields: [
        {name: 'diketahui', type: 'datetime', label: {id: 'Diketahui pada', en: 'Became known at'}},
        {
          name: 'data',
          type: 'list',
          min: 1,
          max: 30,
          label: {id: 'Jenis data yang terungkap', en: 'Kinds of data that came out'},
          itemLabel: {id: 'Jenis data', en: 'Kind of data'},
          item: {name: 'jenis', type: 'text', label: {id: 'Jenis data', en: 'Kind of data'}, maxLength: 80},
        },
        {
          name: 'kapan',
          type: 'area',
          label: {id: 'Kapan terjadi', en: 'When it happened'},
          maxLength: 300,
        },
        {
          name: 'bagaimana',
          type: 'area',
          label: {id: 'Bagaimana terjadi', en: 'How it happened'},
          maxLength: 3000,
        },
        {
          name: 'pemulihan',
          type: 'area',
          label: {id: 'Upaya penanganan dan pemulihan', en: 'Remedy'},
          maxLength: 3000,
        },
        {
          name: 'dikirim_subjek',
          type: 'datetime',
          required: false,
          label: {id: 'Dikirim kepada yang datanya terungkap', en: 'Sent to the people concerned'},
        },
        {
          name: 'dikirim_lembaga',
          type: 'datetime',
          required: false,
          label: {id: 'Dikirim kepada lembaga', en: 'Sent to the authority'},
        },
      ],
    },
  ],
} as const satisfies AnswerForm;
