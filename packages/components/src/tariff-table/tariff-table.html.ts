import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {formatRupiah} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {tableTemplate, type Row} from '../table/table.html.ts';
import {wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {tariffTableWords} from './tariff-table.words.ts';

/** One tariff as the regulation has it. */
export interface Tariff {
  readonly name: string;
  /** A second line: who it is for, what it covers. */
  readonly note?: string;
  /** "per hari", "per pemeriksaan". */
  readonly unit: string;
  /** @unit whole rupiah; 0 is free */
  readonly amountRupiah: number | bigint;
  readonly legalBasis: string;
  readonly validFrom?: IsoDate;
}

/** Tariffs of an OPD. */
export interface TariffTableOptions {
  readonly caption?: string;
  readonly tariffs: readonly Tariff[];
  /** Below the table; default that officers take no cash. `false` leaves it out. */
  readonly note?: Content | false;
  readonly locale?: string;
}

/** Tariffs with unit and legal basis; nothing to pay reads "Gratis". */
export function tariffTableTemplate({caption, tariffs, note, locale}: TariffTableOptions): TemplateResult {
  const words = wordsFor(tariffTableWords, locale);
  const hasDates = tariffs.some(({validFrom}) => validFrom);
  const row = (one: Tariff): Row => ({
    name: one.note ? html`${one.name}<span class="kph-tariff-note">${one.note}</span>` : one.name,
    unit: one.unit,
    amount:
      BigInt(one.amountRupiah) === 0n ? html`<strong>${words.free}</strong>` : formatRupiah(one.amountRupiah),
    basis: one.legalBasis,
    from: one.validFrom ? whenPart(one.validFrom, {style: 'short', locale}) : '',
  });
  return html`<div class="kph-tariffs">
    ${tableTemplate({
      caption: caption ?? words.title,
      columns: [
        {key: 'name', label: words.service},
        {key: 'unit', label: words.unit},
        {key: 'amount', label: words.tariff, numeric: true},
        {key: 'basis', label: words.basis},
        ...(hasDates ? [{key: 'from', label: words.from, nowrap: true}] : []),
      ],
      rows: tariffs.map(row),
      empty: words.empty,
      ...(locale && {locale}),
    })}
    ${note === false ? nothing : html`<div class="kph-hint kph-tariffs-note">${note ?? words.note}</div>`}
  </div>`;
}
