import {createHash} from 'node:crypto';
import {canonicalJson} from '@kepahiang/contract/receipt.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import type {ApplicationRow} from '../store/application-store.ts';
import {insertLetter, nextLetterSeq} from '../store/letter-store.ts';

/**
 * Issues the document of an application: its number, content, hash and signature, in one transaction. When signing
 * fails the whole transaction rolls back, so that no number is lost and the state stays.
 *
 * @source Permendagri 1/2023 and 83/2022: `{klasifikasi}/{urut}/{unit}/{tahun}`, gapless, from 1 each year.
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
  const {letter} = service.result;
  const year = Number(issuedOn.slice(0, 4));
  const seq = letter ? await nextLetterSeq(db, letter.unit, year) : null;
  const number = letter ? `${letter.classification}/${seq}/${letter.unit}/${year}` : row.number;
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
  const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
  await insertLetter(db, row.id, {
    unit: letter?.unit ?? null,
    year: letter ? year : null,
    seq,
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
