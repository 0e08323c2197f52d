import {dateWib} from '@kepahiang/schemas/dates.js';
import {letterTemplateOf, nextLetterNumber, type LetterSequence} from '@kepahiang/schemas/letter/number.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Officer} from '../access/caller.ts';
import {contentHash} from '../content-hash.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {ApplicationRow} from '../store/application-store.ts';
import {insertLetter, lockLetterSequence, moveLetterSequence} from '../store/letter-store.ts';

interface Numbered {
  readonly number: string;
  /** Where the numbering of the unit stands after it; nowhere for results without a letter number of their own. */
  readonly sequence: LetterSequence | undefined;
}

/** @throws Refusal `rule-violated` where no number can be given: the clock of this machine is behind the last letter */
async function numbered(
  db: Db,
  service: ServiceDefinition,
  row: ApplicationRow,
  issuedOn: string,
): Promise<Numbered> {
  const {letter} = service.result;
  if (!letter) return {number: row.number, sequence: undefined};
  const next = nextLetterNumber(await lockLetterSequence(db, letter.unit, issuedOn), {
    klasifikasi: letter.classification,
    unit: letter.unit,
    tanggal: issuedOn,
    template: letterTemplateOf(service.opd),
  });
  if (!next.ok) {
    const {code, params} = next.fault;
    throw new Refusal('rule-violated', {reason: code, faults: [fault('tanggal', code, params)]});
  }
  await moveLetterSequence(db, next.state);
  return {number: next.nomor, sequence: next.state};
}

/**
 * Issues the document of an application: its number, content, hash and signature, in one transaction. When signing
 * fails the whole transaction rolls back, so that no number is lost and the state stays.
 *
 * @source Permendagri 1/2023 and 83/2022; the number is that of `nextLetterNumber`
 */
export async function issueLetter(
  context: Context,
  db: Db,
  service: ServiceDefinition,
  row: ApplicationRow,
  signer: Officer,
  now: Date,
): Promise<void> {
  const issuedOn = dateWib(now);
  const {number, sequence} = await numbered(db, service, row, issuedOn);
  const signedBy = {
    jabatan: `Kepala ${opdBySlug(service.opd)?.name ?? service.opd}`,
    nama: signer.name,
    nip: signer.subject,
  };
  const content = {
    jenis: service.result.name.id,
    nomorSurat: number,
    tanggal: issuedOn,
    permohonan: row.number,
    layanan: service.id,
    versiLayanan: service.version,
    jawaban: row.answers,
    penandatangan: signedBy,
  };
  const hash = contentHash(content);
  await insertLetter(db, row.id, {
    unit: sequence?.unit ?? null,
    year: sequence?.tahun ?? null,
    seq: sequence?.urut ?? null,
    number,
    kind: service.result.name.id,
    issuedOn,
    signer: signedBy,
    content,
    hash,
    signature: await context.signer.sign(hash),
    algorithm: context.signer.algorithm,
    code: context.ids.token(),
  });
}
