import {opdBySlug} from '@kepahiang/schemas/opd.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {villageLabel} from '@kepahiang/schemas/wilayah/regency.js';

/** A village or agency by its code, in words, from the tables: for pages that show no choices. */
export function placeName(code: string): string {
  return code.startsWith('opd:') ? (opdBySlug(code.slice(4))?.name ?? code) : villageLabel(kepahiang, code);
}
