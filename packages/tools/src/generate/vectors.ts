/** Vectors of a type as people write them. The verdicts are decided here by hand, from the law and the documents. */
export interface VectorSource {
  readonly type: string;
  /** Where the type is described. */
  readonly section: string;
  /** In Indonesian, for its page. */
  readonly about: {readonly what: string; readonly mistyped: readonly string[]; readonly unknowable: string};
  readonly strict: {
    readonly right: readonly string[];
    readonly wrong: readonly (readonly [value: string, fault: string, why: string])[];
    readonly unusual: readonly (readonly [value: string, warnings: readonly string[]])[];
  };
  readonly form: readonly (readonly [typed: string, canonical: string | null, fault: string | null])[];
}

/** A canonical value, and what must be said of it. */
export interface StrictVector {
  readonly value: string;
  readonly verdict: 'right' | 'wrong';
  readonly fault?: string;
  readonly warnings: readonly string[];
  readonly note?: string;
}

/** Typed text, and what must become of it. */
export interface FormVector {
  readonly typed: string;
  readonly normalised?: string;
  readonly verdict: 'right' | 'wrong';
  readonly fault?: string;
}

/** Vectors of a type as other languages read them. */
export interface Vectors {
  readonly $comment: string;
  readonly type: string;
  readonly section: string;
  /** The day the verdicts are of, in WIB. */
  readonly today: string;
  readonly strict: readonly StrictVector[];
  readonly form: readonly FormVector[];
}

const comment =
  'Bukti bahwa pemeriksaan Anda sama dengan SDK. "strict": beri value apa adanya (tanpa dirapikan) dan tanggal today; ' +
  'verdict, kode fault pertama, dan semua kode warnings harus sama. "form": rapikan typed lebih dulu (x-clean), lalu ' +
  'periksa; hasilnya harus normalised, atau kode fault harus sama. Orang dan nomor di sini tidak ada. Dibuat oleh ' +
  '`npm run generate`; aturannya di json-schema/<jenis>.json (x-rules).';

function strictVectors({right, wrong, unusual}: VectorSource['strict']): StrictVector[] {
  return [
    ...right.map(value => ({value, verdict: 'right', warnings: []}) as const),
    ...wrong.map(([value, fault, note]) => ({value, verdict: 'wrong', fault, warnings: [], note}) as const),
    ...unusual.map(([value, warnings]) => ({value, verdict: 'right', warnings}) as const),
  ];
}

function formVector([typed, canonical, fault]: VectorSource['form'][number]): FormVector {
  return {
    typed,
    ...(canonical === null ? {} : {normalised: canonical}),
    verdict: fault === null ? 'right' : 'wrong',
    ...(fault === null ? {} : {fault}),
  };
}

/** Reshapes the vectors of a type for other languages; decides nothing. */
export function vectors({type, section, strict, form}: VectorSource): Vectors {
  return {
    $comment: comment,
    type,
    section,
    today: '2026-11-24',
    strict: strictVectors(strict),
    form: form.map(formVector),
  };
}
