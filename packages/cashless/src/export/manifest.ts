import * as z from 'zod/mini';
import {isInstant, isIsoDate, type Instant, type IsoDate} from '@kepahiang/schemas/dates.js';
import {isMoney, type Money} from '@kepahiang/schemas/money.js';
import {sha256} from './sha256.ts';
import type {ExportReader} from './table.ts';

/** Name of a file: letters, digits, dots, hyphens and underscores, so that it leads out of no folder. @internal */
export const exportFileName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** One file of an export. */
export interface ManifestFile {
  readonly name: string;
  /** Kode of its table. */
  readonly table: string;
  /** Who it was written for. */
  readonly reader: ExportReader;
  readonly rows: number;
  /** Sum of each column of money, by its kode. */
  readonly sums: Readonly<Record<string, Money>>;
  /** @unit byte */
  readonly size: number;
  /** Of the exact bytes, lower-case hex. */
  readonly sha256: string;
}

/** What an export is about and who asked for it. */
export interface ExportOrder {
  readonly skpd: string;
  readonly period: {readonly from: IsoDate; readonly to: IsoDate};
  readonly reader: ExportReader;
  /** Account and role, as the audit trail has them. Not a name. */
  readonly requestedBy: {readonly user: string; readonly role: string};
  readonly requestedAt: Instant;
  /** Version of the packages, as `package.json` has it. */
  readonly sdkVersion: string;
  /** Hash of the last entry of the audit trail when the export was made. */
  readonly auditHead: string;
}

/** What goes along with the files of an export: whoever has it can tell whether they are the same files. */
export interface ExportManifest extends ExportOrder {
  readonly format: 'kepahiang/ekspor';
  readonly version: 1;
  /** In the order of their names. */
  readonly files: readonly ManifestFile[];
}

const filled = () => z.string().check(z.minLength(1), z.maxLength(200));
const whole = () => z.int().check(z.minimum(0));
const readers = () => z.enum(['PEMERIKSA', 'LAIN']);
const hash = () => z.string().check(z.regex(/^[0-9a-f]{64}$/));

function buildSchema() {
  return z.strictObject({
    format: z.literal('kepahiang/ekspor'),
    version: z.literal(1),
    skpd: filled(),
    period: z.strictObject({
      from: z.string().check(z.refine(isIsoDate)),
      to: z.string().check(z.refine(isIsoDate)),
    }),
    reader: readers(),
    requestedBy: z.strictObject({user: filled(), role: filled()}),
    requestedAt: z.string().check(z.refine(isInstant)),
    sdkVersion: filled(),
    auditHead: hash(),
    files: z.array(
      z.strictObject({
        name: z.string().check(z.regex(exportFileName)),
        table: filled(),
        reader: readers(),
        rows: whole(),
        sums: z.record(z.string(), z.string().check(z.refine(isMoney))),
        size: whole(),
        sha256: hash(),
      }),
    ),
  });
}

/**
 * The manifest of an export.
 * @throws RangeError when two files have one name, a file was written for another reader, or a part of the order is not of its form; names the part
 */
export function manifestOf(order: ExportOrder, files: readonly ManifestFile[]): ExportManifest {
  const {skpd, period, reader, requestedBy, requestedAt, sdkVersion, auditHead} = order;
  const names = new Set(files.map(({name}) => name));
  if (names.size < files.length) throw new RangeError('Nama berkas ekspor harus berbeda.');
  if (files.some(file => file.reader !== reader))
    throw new RangeError('Ada berkas ekspor yang dibuat untuk pembaca lain.');
  const manifest: ExportManifest = {
    ...{format: 'kepahiang/ekspor', version: 1},
    ...{skpd, period, reader, requestedBy, requestedAt, sdkVersion, auditHead},
    files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  const read = buildSchema().safeParse(manifest);
  const wrong = new Set(read.error?.issues.map(issue => issue.path.join('.')));
  if (wrong.size > 0 || period.from > period.to)
    throw new RangeError(`Manifes ekspor tidak benar: ${[...wrong].join(', ') || 'period'}.`);
  return manifest;
}

/** What differs between a manifest and the files beside it. */
export interface ManifestFault {
  readonly code: 'MANIFEST' | 'FILE_MISSING' | 'FILE_UNKNOWN' | 'SIZE' | 'SHA256';
  /** Name of the file, or the place in the manifest. */
  readonly at: string;
}

/** Words for people, Indonesian. */
export const manifestFaultLabels: Readonly<Record<ManifestFault['code'], string>> = {
  MANIFEST: 'Manifes tidak sesuai bentuknya. Minta berkas ekspor yang baru.',
  FILE_MISSING: 'Berkas ini disebut di manifes dan tidak ada.',
  FILE_UNKNOWN: 'Berkas ini tidak disebut di manifes.',
  SIZE: 'Ukuran berkas berbeda dari manifes; berkas sudah berubah.',
  SHA256: 'Isi berkas berbeda dari manifes; berkas sudah berubah.',
};

/**
 * Compares the files of an export with its manifest, byte by byte; empty when nothing differs. Never throws for what stands
 * in a manifest.
 *
 * @param manifest - As `JSON.parse` gave it.
 */
export async function verifyManifest(
  manifest: unknown,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ManifestFault[]> {
  const read = buildSchema().safeParse(manifest);
  if (!read.success)
    return [...new Set(read.error.issues.map(issue => issue.path.join('.')))].map(at => ({
      code: 'MANIFEST',
      at,
    }));
  const known = new Set(read.data.files.map(({name}) => name));
  const faults: ManifestFault[] = [...files.keys()]
    .filter(name => !known.has(name))
    .map(at => ({code: 'FILE_UNKNOWN', at}));
  for (const {name, size, sha256: expected} of read.data.files) {
    const bytes = files.get(name);
    if (!bytes) faults.push({code: 'FILE_MISSING', at: name});
    else if (bytes.length !== size) faults.push({code: 'SIZE', at: name});
    else if ((await sha256(bytes)) !== expected) faults.push({code: 'SHA256', at: name});
  }
  return faults;
}
