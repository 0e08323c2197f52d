import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {detailsTemplate} from '@kepahiang/components/details/details.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {RuleState} from '@kepahiang/contract/supervision.js';
import {html, type TemplateResult} from 'lit/html.js';

const states: Readonly<Record<string, string>> = {
  DIJALANKAN: 'Dijalankan',
  SEBAGIAN: 'Sebagian',
  TIDAK_DIJALANKAN: 'Belum dapat dijalankan',
};
const levels: Readonly<Record<string, string>> = {FINDING: 'Temuan', WARNING: 'Perlu dilihat'};

/** Level of a rule for people; an unknown one is shown as it is. */
export const levelLabel = (level: string): string => levels[level] ?? level;

/** Which rules could not be run, and on what data: an empty list of findings must not be read as a clean one. */
export function rulesTemplate(rules: readonly RuleState[]): TemplateResult {
  const notRun = rules.filter(({state}) => state === 'TIDAK_DIJALANKAN');
  const told = rules.filter(({state}) => state !== 'DIJALANKAN');
  return html`${alertTemplate({
    status: notRun.length > 0 ? 'warning' : 'info',
    title: `${notRun.length} dari ${rules.length} aturan belum dapat dijalankan`,
    body: 'Data yang diperlukan belum tersimpan. Tidak adanya temuan pada aturan itu bukan berarti tidak ada masalah.',
  })}
  ${detailsTemplate({
    summary: 'Aturan yang belum atau baru sebagian dijalankan',
    body: tableTemplate({
      caption: 'Aturan dan data yang belum ada',
      columns: [
        {key: 'aturan', label: 'Aturan', nowrap: true},
        {key: 'judul', label: 'Yang dicari'},
        {key: 'keadaan', label: 'Keadaan'},
        {key: 'data', label: 'Data yang belum ada'},
      ],
      rows: told.map(({rule, title, state, missing}) => ({
        aturan: rule,
        judul: title,
        keadaan: states[state] ?? state,
        data: missing.join(' '),
      })),
      empty: 'Semua aturan dijalankan.',
    }),
  })}`;
}
