import * as z from 'zod/mini';
import {operation} from './resource.ts';

/** Who is asking, as the server knows it. */
export const sessionShape = /* @__PURE__ */ z.object({
  /** `tanpa`: nobody; `tamu`: a citizen holding one application; `petugas`: a person signed in through OIDC. */
  jenis: z.string(),
  nama: z.nullable(z.string()),
  peran: z.array(z.string()),
  /** Office code the officer works for; `null` for citizens and for roles that see all offices. */
  opd: z.nullable(z.string()),
  /** Number of the application a guest holds. */
  nomor: z.nullable(z.string()),
  berakhir: z.nullable(z.string()),
});

/** Who is asking, as the server knows it. */
export type Session = z.output<typeof sessionShape>;

/** Who am I? Answers for everybody, so that a page may decide what to show. */
export const readSession = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/session',
  summary: 'Sesi yang sedang berlaku',
  input: {},
  output: {status: 200, schema: sessionShape},
  problems: [],
  roles: ['publik'],
  scope: 'publik',
  idempotent: false,
});

/** A citizen proves to hold an application: its number and the last four digits of the phone written in it. */
export const enterAsGuest = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/session/guest',
  summary: 'Masuk sebagai pemohon dengan nomor permohonan dan 4 angka terakhir nomor HP',
  input: {body: z.object({nomor: z.string(), akhiran: z.string()})},
  output: {status: 200, schema: sessionShape},
  problems: ['bad-request', 'invalid', 'wrong-credentials', 'too-many-attempts', 'cross-site'],
  roles: ['publik'],
  scope: 'publik',
  idempotent: false,
});

/** Ends the session; done twice it does no harm. */
export const endSession = /* @__PURE__ */ operation({
  method: 'DELETE',
  path: '/session',
  summary: 'Keluar',
  input: {},
  output: {status: 204},
  problems: ['cross-site'],
  roles: ['publik'],
  scope: 'publik',
  idempotent: false,
});

/** Operations on the session of the caller. */
export const session = {me: readSession, guest: enterAsGuest, end: endSession} as const;
