import * as z from 'zod/mini';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {rowAt} from '../../dated.ts';
import {RuleReport, type RuleFault} from '../../rules/report.ts';
import {checkPeriods} from '../../rules/periods.ts';
import type {RuleRow} from '../../rules/rules.ts';
import {code, filled, list} from '../../rules/schema/part.ts';
import {addIssue, datedRows} from '../../rules/shape.ts';
import {readSource} from '../../rules/source.ts';
import {ruleTexts} from '../../rules/texts.ts';
import {sipdFields, sipdRegisters, type SipdField, type SipdRegister} from './record.ts';
import {sipdTexts} from './texts.ts';

/** How a date is written for SIPD. */
export const sipdDateFormats = ['YYYY-MM-DD', 'DD/MM/YYYY', 'DD-MM-YYYY'] as const;
/** How money is written: `1610000.00`, `1610000`, `1610000,00`. */
export const sipdMoneyFormats = ['CANONICAL', 'WHOLE', 'COMMA'] as const;

/** One column of a register. */
export interface SipdColumn {
  readonly title: string;
  readonly field: SipdField;
  readonly required?: boolean;
  /** @unit characters */
  readonly maxLength?: number;
}

/** The shape of an import of SIPD. */
export interface SipdShape {
  readonly registers: {readonly [Register in SipdRegister]?: readonly SipdColumn[]};
  readonly date: (typeof sipdDateFormats)[number];
  readonly money: (typeof sipdMoneyFormats)[number];
  /** Width of the kode rekening, `5.1.02.04.001.00001` or `5.1.02.04.01.0001`. */
  readonly rekening: 'LONG' | 'SHORT';
  /** `SIPD`: numbers of SPP, SPM and SP2D follow the pattern of identifiers.md 5.4. `BEBAS`: as the office has them. */
  readonly nomor: 'SIPD' | 'BEBAS';
}

/** A profile as plain JSON: what BKD accepts, by date and by law. Rows neither overlap nor leave a gap. */
export interface SipdProfile {
  readonly title: string;
  /** The office whose own profile it is. */
  readonly skpd?: string;
  /** The file shows the form only; nobody has decided what it says. */
  readonly example?: boolean;
  readonly rows: readonly RuleRow<SipdShape>[];
}

function buildSchema() {
  const column = () =>
    z.strictObject({
      title: filled(),
      field: z.enum(Object.keys(sipdFields) as SipdField[]),
      required: z.exactOptional(z.boolean()),
      maxLength: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
    });
  const registers = sipdRegisters.map(name => [name, z.exactOptional(list(column()))] as const);
  const shape = z.strictObject({
    registers: z.strictObject(Object.fromEntries(registers)),
    date: z.enum(sipdDateFormats),
    money: z.enum(sipdMoneyFormats),
    rekening: z.enum(['LONG', 'SHORT']),
    nomor: z.enum(['SIPD', 'BEBAS']),
  });
  return z.strictObject({
    title: filled(),
    skpd: z.exactOptional(code()),
    example: z.exactOptional(z.boolean()),
    rows: datedRows(shape),
  });
}

/** What came of loading a profile. */
export type LoadedSipdProfile =
  | {readonly ok: true; readonly profile: SipdProfile}
  | {readonly ok: false; readonly faults: readonly RuleFault[]};

function checkColumns(profile: SipdProfile, report: RuleReport): void {
  for (const [row, {value}] of profile.rows.entries())
    for (const [register, columns] of Object.entries(value.registers)) {
      const at = ['rows', row, 'value', 'registers', register];
      const seen = new Set<string>();
      for (const [index, {title}] of columns.entries()) {
        if (seen.has(title)) report.add([...at, index, 'title'], 'sipd.judul', {x: title});
        seen.add(title);
      }
      if (!columns.some(({field}) => field === 'nomor')) report.add(at, 'sipd.nomor');
    }
}

/**
 * Loads a profile and says everything that is wrong with it at once, each fault with its path, its line and the reason in
 * Indonesian. Never throws.
 *
 * @param json - The text of a file (its faults have lines), or what `JSON.parse` made of it.
 * @source cashless.md 14 (7): which formats BKD accepts is not known, so the shape is data
 */
export function loadSipdProfile(json: unknown): LoadedSipdProfile {
  const source = readSource(json);
  const texts = {...ruleTexts, ...sipdTexts};
  if ('brokenAt' in source) {
    const report = new RuleReport(texts);
    report.add([], 'aturan.json', undefined, source.brokenAt);
    return {ok: false, faults: report.faults};
  }
  const report = new RuleReport(texts, source.lines);
  for (const {path, line, first} of source.lines?.twins ?? [])
    report.add(path, 'aturan.ganda', {x: String(path.at(-1)), n: first}, line);
  const read = buildSchema().safeParse(source.value);
  for (const issue of read.error?.issues ?? []) addIssue(issue, source.value, report);
  const profile = source.value as SipdProfile;
  if (read.success) {
    checkPeriods(profile.rows, ['rows'], report);
    checkColumns(profile, report);
  }
  return report.faults.length > 0 ? {ok: false, faults: report.sorted()} : {ok: true, profile};
}

/** The shape that holds on a day. @throws RateNotFound when no row covers it */
export function sipdShapeAt(profile: SipdProfile, date: IsoDate): SipdShape {
  return rowAt(profile.rows, date, 'profil SIPD').value;
}
