import * as z from 'zod/mini';
import {fileRef} from './attachments.ts';
import {faultShape} from './problem.ts';
import {operation} from './resource.ts';
import {instant, isoDate, listOf, pattern, text, version} from './values.ts';

/** Answers by name of question; what they must be is said by the service they belong to. */
const answers = /* @__PURE__ */ z.record(z.string(), z.unknown());

/** What is unusual about the answers: worth a second look, never a reason to refuse. Empty where nothing is. */
const warnings = /* @__PURE__ */ z._default(z.array(faultShape), []);

/** What a citizen gets for a submission. */
export const receiptShape = /* @__PURE__ */ z.object({
  nomor: z.string(),
  layanan: z.string(),
  diterima: instant,
  /** Last working day of the promise, or `null` when the clock does not run. */
  jatuhTempo: z.nullable(isoDate),
  /** SHA-256 of `receiptContent()`, lower-case hexadecimal. */
  hash: z.string(),
  /** For those who gave neither phone nor NIK: takes the place of the last four digits when tracking. Told once. */
  kodeLacak: z.nullable(z.string()),
  peringatan: warnings,
});

/** What a citizen gets for a submission. */
export type Receipt = z.output<typeof receiptShape>;

/** One place to mend: the path of a question and what to do about it. */
export const correctionItem = /* @__PURE__ */ z.object({path: z.string(), catatan: z.string()});

/** One line of the history of an application. */
const historyItem = /* @__PURE__ */ z.object({
  waktu: instant,
  peristiwa: z.string(),
  dari: z.string(),
  ke: z.string(),
  /** Words for the public, never the key of the state. */
  label: z.string(),
  peran: z.string(),
  /** Name of the officer; only officers see it. */
  oleh: z.nullable(z.string()),
  catatan: z.nullable(z.string()),
});

/** The document that an application ended in. */
export const resultShape = /* @__PURE__ */ z.object({
  jenis: z.string(),
  nomorSurat: z.string(),
  tanggal: isoDate,
  penandatangan: z.object({jabatan: z.string(), nama: z.string(), nip: z.string()}),
  /** SHA-256 of the content of the document. */
  hash: z.string(),
  /** Detached signature over `hash`, base64url. */
  tandaTangan: z.string(),
  algoritma: z.string(),
  /** Opaque code of the verification page; the only thing a QR carries. */
  kode: z.string(),
});

/** An application as the caller may see it. */
export const applicationShape = /* @__PURE__ */ z.object({
  nomor: z.string(),
  layanan: z.string(),
  opd: z.string(),
  kanal: z.string(),
  status: z.string(),
  label: z.string(),
  versi: version,
  diterima: instant,
  jatuhTempo: z.nullable(isoDate),
  /**
   * Officers: all answers, personal ones masked. Citizen: only the questions to be mended, by path, without personal
   * ones (a number and four digits are too weak a proof to show a NIK for).
   */
  jawaban: answers,
  perbaikan: z.array(correctionItem),
  /** What is unusual about the answers, kept since they were sent; only officers see it. */
  peringatan: warnings,
  riwayat: z.array(historyItem),
  /** Events the caller may send now. */
  tindakan: z.array(z.string()),
  hasil: z.nullable(resultShape),
});

/** An application as the caller may see it. */
export type Application = z.output<typeof applicationShape>;

/** One row of the inbox. */
const applicationRow = /* @__PURE__ */ z.object({
  nomor: z.string(),
  layanan: z.string(),
  opd: z.string(),
  kanal: z.string(),
  status: z.string(),
  label: z.string(),
  diterima: instant,
  jatuhTempo: z.nullable(isoDate),
  /** Applicant's name, masked. */
  pemohon: z.nullable(z.string()),
});

/** One row of the inbox. */
export type ApplicationRow = z.output<typeof applicationRow>;

/** Sends an application. The answer is its receipt, and the browser now holds the application as a guest. */
export const submitApplication = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/applications',
  summary: 'Ajukan permohonan',
  input: {
    body: z.object({
      layanan: z.string(),
      /** `daring` for citizens; the others only for a desk officer who files on someone's behalf. */
      kanal: z.enum(['daring', 'loket', 'kecamatan', 'keliling']),
      jawaban: answers,
      /** That the privacy notice was shown and read. @source UU 27/2022 art. 21 */
      pemberitahuan: z.object({versi: z.string(), dibaca: instant}),
    }),
  },
  output: {status: 201, schema: receiptShape},
  problems: [
    'bad-request',
    'key-missing',
    'forbidden',
    'invalid',
    'key-reused',
    'in-flight',
    'too-large',
    'cross-site',
  ],
  roles: ['publik'],
  scope: 'publik',
  idempotent: true,
});

/** The inbox of an office, newest first. */
export const listApplications = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/applications',
  summary: 'Daftar permohonan OPD',
  input: {
    query: z.optional(
      z.object({
        status: z.optional(z.string()),
        layanan: z.optional(z.string()),
        /** `berikut` of the page before. */
        setelah: z.optional(z.string()),
        /** 1–100, 20 unless told. */
        batas: z.optional(pattern(/^\d{1,3}$/)),
      }),
    ),
  },
  output: {status: 200, schema: z.object({butir: z.array(applicationRow), berikut: z.nullable(z.string())})},
  problems: ['unauthenticated', 'forbidden', 'invalid'],
  roles: [
    'petugas_loket',
    'verifikator',
    'tim_teknis',
    'kepala_bidang',
    'kepala_opd',
    'admin_opd',
    'auditor',
  ],
  scope: 'opd',
  idempotent: false,
});

/** One application, as far as the caller may see it. */
export const readApplication = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/applications/{nomor}',
  summary: 'Satu permohonan',
  input: {},
  output: {status: 200, schema: applicationShape},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: [
    'pemohon',
    'petugas_loket',
    'verifikator',
    'tim_teknis',
    'kepala_bidang',
    'kepala_opd',
    'admin_opd',
    'auditor',
  ],
  scope: 'opd',
  idempotent: false,
});

/** Moves an application along its state machine. */
export const sendEvent = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/applications/{nomor}/events',
  summary: 'Lakukan tindakan atas permohonan',
  input: {
    body: z.object({
      event: z.string(),
      versi: version,
      catatan: z.optional(text(0, 2000)),
      /** What to mend, with `minta_perbaikan`. */
      butir: z.optional(listOf(correctionItem, 100)),
      /** Reason and legal basis, with `tolak`. */
      alasan: z.optional(text(0, 2000)),
      dasarHukum: z.optional(text(0, 500)),
      /** Photos of the finished work, with `selesaikan`. */
      lampiran: z.optional(listOf(fileRef, 10)),
    }),
  },
  output: {status: 200, schema: applicationShape},
  problems: [
    'bad-request',
    'key-missing',
    'unauthenticated',
    'forbidden',
    'not-found',
    'stale-version',
    'not-allowed-now',
    'rule-violated',
    'invalid',
    'key-reused',
    'in-flight',
    'cross-site',
  ],
  roles: ['pemohon', 'petugas_loket', 'verifikator', 'tim_teknis', 'kepala_bidang', 'kepala_opd'],
  scope: 'opd',
  idempotent: true,
});

/** Sends the mended answers; only the questions listed by the officer are taken. */
export const resubmitApplication = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/applications/{nomor}/resubmission',
  summary: 'Ajukan ulang setelah perbaikan',
  input: {
    body: z.object({
      versi: version,
      /** Path of `perbaikan` → new value, all of them; `null` empties an optional question. */
      jawaban: answers,
    }),
  },
  output: {status: 200, schema: applicationShape},
  problems: [
    'bad-request',
    'key-missing',
    'unauthenticated',
    'forbidden',
    'not-found',
    'stale-version',
    'not-allowed-now',
    'invalid',
    'key-reused',
    'in-flight',
    'cross-site',
  ],
  roles: ['pemohon'],
  scope: 'sendiri',
  idempotent: true,
});

/** Shows the answers unmasked; the reason stays in the history of the application. */
export const revealApplication = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/applications/{nomor}/reveal',
  summary: 'Tampilkan data lengkap dengan alasan yang dicatat',
  input: {body: z.object({alasan: text(10, 500)})},
  output: {status: 200, schema: z.object({nomor: z.string(), jawaban: answers})},
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'not-found', 'invalid', 'cross-site'],
  roles: ['petugas_loket', 'verifikator', 'tim_teknis'],
  scope: 'opd',
  idempotent: false,
});

/** The bytes of a file that belongs to an application. */
export const readAttachmentContent = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/applications/{nomor}/attachments/{id}/content',
  summary: 'Isi berkas lampiran',
  input: {},
  output: {status: 200, type: 'octet'},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: ['pemohon', 'petugas_loket', 'verifikator', 'tim_teknis', 'kepala_bidang', 'kepala_opd', 'auditor'],
  scope: 'opd',
  idempotent: false,
});

/** Operations on applications. */
export const applications = {
  submit: submitApplication,
  list: listApplications,
  get: readApplication,
  event: sendEvent,
  resubmit: resubmitApplication,
  reveal: revealApplication,
  content: readAttachmentContent,
} as const;
