import {chartBarTemplate} from '@kepahiang/components/chart-bar/chart-bar.html.js';
import {statGroupTemplate} from '@kepahiang/components/stat/stat.html.js';
import {trendTemplate} from '@kepahiang/components/trend/trend.html.js';
import type {Supervision} from '@kepahiang/contract/supervision.js';
import {monthName} from '@kepahiang/schemas/dates.js';
import {cashShare, type ChannelSum} from '@kepahiang/schemas/spending/cash-share.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {findingsHref, officeName} from './scope.ts';

type OpdState = Supervision['opds'][number];

const channelsOf = ({months}: OpdState): ChannelSum[] => months.flatMap(({channels}) => channels);

/** Basis points as percent; `undefined` where nothing was spent. */
const percent = (points: number | null): number | undefined => (points === null ? undefined : points / 100);

const percentText = (points: number | null): string | undefined =>
  points === null ? undefined : (points / 100).toLocaleString('id', {maximumFractionDigits: 2});

const series = ['Menurut nilai uang (%)', 'Menurut banyak pembayaran (%)'] as const;

function shares(sums: Iterable<ChannelSum>): readonly (number | undefined)[] {
  const {byAmount, byCount} = cashShare(sums);
  return [percent(byAmount), percent(byCount)];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The figures that matter, each leading to what stands behind it. */
export function figures(seen: Supervision, tahun: string, skpd: string): TemplateResult {
  const {byAmount, byCount, amount, count} = cashShare(seen.opds.flatMap(channelsOf));
  const findings = sumOf(seen.opds.flatMap(opd => opd.findings.map(one => one.count)));
  const value = (points: number | null) => {
    const text = percentText(points);
    return text === undefined ? {} : {value: text, unit: '%'};
  };
  return statGroupTemplate({
    stats: [
      {label: `Non-tunai menurut nilai uang, ${tahun}`, ...value(byAmount)},
      {label: `Non-tunai menurut banyak pembayaran, ${tahun}`, ...value(byCount)},
      {label: `Belanja lunas, ${count} pembayaran`, value: amount},
      {label: 'Pengecualian tunai', value: seen.cashCount, ...(seen.cashCount > 0 && {href: '#tunai'})},
      {
        label: 'Temuan terbuka',
        value: findings,
        urgent: findings > 0,
        href: findingsHref({tahun, skpd}),
      },
    ],
  });
}

/** Share of cashless spending by office and by month, each as a chart with its table. */
export function shareCharts({opds}: Supervision, tahun: string): TemplateResult {
  const spending = opds.filter(opd => channelsOf(opd).length > 0);
  const months = opds[0]?.months ?? [];
  return html`<section class="portal-part">
    <h2 class="kph-heading">Bagian non-tunai</h2>
    ${
      spending.length === 0
        ? html`<p class="kph-text">Belum ada belanja yang lunas pada tahun ${tahun}.</p>`
        : html`${chartBarTemplate({
            caption: `Bagian belanja non-tunai menurut OPD, ${tahun}`,
            labelHead: 'OPD',
            series,
            unit: 'persen',
            rows: spending
              .map(opd => ({label: officeName(opd.skpd), values: shares(channelsOf(opd))}))
              .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0)),
          })}
          ${trendTemplate({
            caption: `Bagian belanja non-tunai menurut bulan, ${tahun}`,
            labelHead: 'Bulan',
            series,
            unit: 'persen',
            rows: months.map(({month}, index) => ({
              label: monthName(Number(month.slice(5))),
              values: shares(opds.flatMap(opd => opd.months[index]?.channels ?? [])),
            })),
          })}`
    }
    ${spending.length > 0 ? html`<p class="kph-hint">Hanya pembayaran yang lunas dan tidak kembali. Bulan tanpa belanja dikosongkan.</p>` : nothing}
  </section>`;
}
