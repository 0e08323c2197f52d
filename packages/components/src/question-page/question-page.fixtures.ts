import {detailsTemplate} from '../details/details.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {radioGroupTemplate} from '../radio-group/radio-group.html.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import {questionPageTemplate, type QuestionPageOptions} from './question-page.html.ts';

const step = {current: 3, total: 7, title: 'Tentang penelitian'};

/** Question pages: one field, several, with errors, first and last. */
export const questionPageFixtures = defineFixtures({
  name: 'question-page',
  template: questionPageTemplate,
  states: {
    SatuIsian: {
      backHref: '/permohonan/2',
      step,
      body: textFieldTemplate({
        name: 'judul',
        label: 'Apa judul penelitian Anda?',
        hint: 'Tulis seperti pada surat pengantar kampus.',
        heading: true,
        required: true,
      }),
      draft: {savedAt: '2026-11-24T09:05:00+07:00', now: '2026-11-24T09:20:00+07:00'},
      after: detailsTemplate({
        summary: 'Mengapa kami menanyakannya?',
        body: 'Judul tercetak pada surat keterangan.',
      }),
    },
    BeberapaIsian: {
      backHref: '/permohonan/3',
      step: {current: 4, total: 7},
      question: 'Siapa penanggung jawab penelitian?',
      hint: 'Orang yang dapat kami hubungi selama penelitian berlangsung.',
      body: [
        textFieldTemplate({name: 'nama', label: 'Nama lengkap', required: true}),
        textFieldTemplate({name: 'jabatan', label: 'Jabatan'}),
      ],
      draft: {},
    },
    Pilihan: {
      backHref: '/permohonan/1',
      step: {current: 2, total: 7},
      body: radioGroupTemplate({
        name: 'cara',
        label: 'Bagaimana surat Anda ambil?',
        heading: true,
        required: true,
        options: [
          {value: 'daring', label: 'Unduh dari situs ini'},
          {value: 'loket', label: 'Ambil di loket DPMPTSP'},
        ],
      }),
    },
    DenganKesalahan: {
      backHref: '/permohonan/2',
      step,
      errors: [{text: 'Judul penelitian wajib diisi.', href: '#judul-salah'}],
      body: textFieldTemplate({
        name: 'judul',
        id: 'judul-salah',
        label: 'Apa judul penelitian Anda?',
        heading: true,
        required: true,
        error: 'Judul penelitian wajib diisi.',
      }),
      draft: {},
    },
  } satisfies Record<string, QuestionPageOptions>,
});
