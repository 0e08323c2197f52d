import {isOpdSlug, opdList, type Opd} from '../opd.ts';
import {conditionFields} from './condition.ts';
import {ruleFields} from './rule-fields.ts';
import type {Condition, Field, Rule, ServiceDefinition} from './types.ts';

function isBlank(text: {id?: string; en?: string} | undefined): boolean {
  return !text || !text.id?.trim() || !text.en?.trim();
}

function standardFaults(service: ServiceDefinition): string[] {
  const standard = service.standard as Partial<ServiceDefinition['standard']> | undefined;
  const faults: string[] = [];
  if (!standard?.fee?.length)
    faults.push('biaya (standard.fee) belum diisi; layanan gratis pun harus menyebut GRATIS.');
  if (!standard?.duration?.length) faults.push('jangka waktu (standard.duration) belum diisi.');
  else if (standard.duration.at(-1)!.when)
    faults.push('jangka waktu terakhir tidak boleh bersyarat, agar selalu ada yang berlaku.');
  if (!standard?.complaints?.length) faults.push('saluran pengaduan (standard.complaints) belum diisi.');
  if (!standard?.requirements?.length) faults.push('persyaratan (standard.requirements) belum diisi.');
  if (!standard?.procedure?.length) faults.push('prosedur (standard.procedure) belum diisi.');
  if (isBlank(standard?.product))
    faults.push('produk layanan (standard.product) belum diisi dalam dua bahasa.');
  return faults;
}

class Reader {
  readonly faults: string[] = [];
  readonly #known = new Set<string>();

  conditions(where: string, ...conditions: (Condition | undefined)[]): void {
    for (const name of conditions.flatMap(conditionFields)) {
      if (!this.#known.has(name))
        this.faults.push(`${where}: syarat menyebut "${name}" yang belum ditanyakan sebelumnya.`);
    }
  }

  field(field: Field): void {
    const where = `isian ${field.name}`;
    this.conditions(where, field.when, typeof field.required === 'object' ? field.required : undefined);
    this.conditions(where, ...(field.derive ?? []).map(rule => rule.when));
    if (this.#known.has(field.name)) this.faults.push(`${where}: nama sudah dipakai.`);
    if (!/^[a-z][a-z0-9_]*$/.test(field.name))
      this.faults.push(`${where}: nama harus huruf kecil, angka, dan garis bawah.`);
    if (isBlank(field.label)) this.faults.push(`${where}: label harus ada dalam dua bahasa.`);
    if ('options' in field) this.#options(field.options, where);
    if ('pattern' in field && field.pattern) this.#pattern(field.pattern.source, where);
    this.#known.add(field.name);
  }

  #options(options: readonly {value: string; when?: Condition}[], where: string): void {
    if (options.length < 2) this.faults.push(`${where}: pilihan paling sedikit dua.`);
    if (new Set(options.map(option => option.value)).size !== options.length)
      this.faults.push(`${where}: nilai pilihan berulang.`);
    this.conditions(where, ...options.map(option => option.when));
  }

  #pattern(source: string, where: string): void {
    if (!source.startsWith('^') || !source.endsWith('$'))
      this.faults.push(`${where}: pola harus diawali ^ dan diakhiri $.`);
    try {
      new RegExp(source, 'v');
    } catch {
      this.faults.push(`${where}: pola tidak dapat dibaca oleh mesin peramban (tanda v).`);
    }
  }

  rule(rule: Rule): void {
    for (const name of ruleFields(rule)) {
      if (!this.#known.has(name)) this.faults.push(`aturan ${rule.code}: menyebut "${name}" yang tidak ada.`);
    }
    if (isBlank(rule.text)) this.faults.push(`aturan ${rule.code}: teks harus ada dalam dua bahasa.`);
  }
}

/**
 * Says what is missing or wrong in a definition, one Indonesian sentence each; empty when it can be built.
 * Run by the registry builder, because types cannot see texts left empty or conditions that look ahead.
 *
 * @param opds - The OPDs a service may belong to; those of Kepahiang unless given.
 */
export function definitionFaults(service: ServiceDefinition, opds: readonly Opd[] = opdList): string[] {
  const reader = new Reader();
  const faults = standardFaults(service);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(service.id ?? ''))
    faults.push('id harus huruf kecil dengan tanda hubung.');
  if (!isOpdSlug(service.opd, opds)) faults.push(`opd "${service.opd}" tidak ada di daftar OPD.`);
  if (isBlank(service.title) || isBlank(service.name) || isBlank(service.summary))
    faults.push('judul, nama, dan ringkasan harus ada dalam dua bahasa.');
  if (!service.pages?.length) faults.push('halaman (pages) belum ada.');
  for (const page of service.pages ?? []) {
    reader.conditions(`halaman ${page.id}`, page.when);
    page.fields.forEach(field => reader.field(field));
  }
  if (new Set(service.pages?.map(page => page.id)).size !== (service.pages?.length ?? 0))
    faults.push('id halaman berulang.');
  service.rules?.forEach(rule => reader.rule(rule));
  for (const row of [
    ...(service.standard?.fee ?? []),
    ...(service.standard?.duration ?? []),
    ...(service.standard?.stages ?? []),
  ]) {
    reader.conditions('standar pelayanan', row.when);
  }
  return [...faults, ...reader.faults].map(fault => `${service.id || 'layanan tanpa id'}: ${fault}`);
}
