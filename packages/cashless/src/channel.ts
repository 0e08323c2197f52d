import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {rupiahOf} from '@kepahiang/schemas/money.js';
import type {Channel, TransferChannel} from '@kepahiang/schemas/spending/kinds.js';
import {rowAt, type Dated} from './dated.ts';
import type {RulesAt} from './rules/rules.ts';

export type {Channel, TransferChannel} from '@kepahiang/schemas/spending/kinds.js';

/** Limit of one channel on dates. */
export interface ChannelLimit extends Dated {
  readonly channel: Channel;
  readonly max?: bigint;
  /** The amount must be above this one. */
  readonly minExclusive?: bigint;
}

const limit = (
  channel: Channel,
  validFrom: IsoDate,
  legalBasis: string,
  bounds: {max?: bigint; minExclusive?: bigint},
): ChannelLimit => ({
  channel,
  validFrom,
  legalBasis,
  setBy: 'BANK',
  ...bounds,
});

/** Limits of the national channels, whole rupiah; a bank may set lower ones. @source PADG 23/25/2021; SE BI 16/18/DPSP 2014 */
export const channelLimits: readonly ChannelLimit[] = [
  limit('OVERBOOKING', '2016-07-01', 'Batas harian bank/CMS', {}),
  limit('BIFAST', '2021-12-21', 'PADG 23/25/PADG/2021', {max: 250_000_000n}),
  limit('SKNBI', '2016-07-01', 'PBI SKNBI', {max: 1_000_000_000n}),
  limit('RTGS', '2016-07-01', 'SE BI 16/18/DPSP 2014', {minExclusive: 100_000_000n}),
  limit('QRIS', '2022-03-01', 'PADG QRIS', {max: 10_000_000n}),
];

/** The bank that keeps the regency's accounts, on dates. */
export interface RegionalBank extends Dated {
  /** Clearing code. */
  readonly kodeBank: string;
}

/**
 * Bank Bengkulu, 133 in the public lists of clearing codes. Number and date of the decree that appoints it are to be asked
 * of BKD; with another bank a row is added.
 * @source cashless.md 1 (RKUD bank here); identifiers.md 6.1
 */
export const regionalBanks: readonly RegionalBank[] = [
  {
    validFrom: '2016-01-01',
    legalBasis: 'Keputusan Bupati tentang bank penyimpan RKUD (nomor dan tanggal dari BKD)',
    setBy: 'REGENCY',
    kodeBank: '133',
  },
];

/** Clearing code of the bank an office pays from. @throws RateNotFound when no row covers the date */
export function regionalBankAt(date: IsoDate, banks: readonly RegionalBank[] = regionalBanks): string {
  return rowAt(banks, date, 'bank RKUD').kodeBank;
}

/**
 * Whether an amount may go through a channel.
 * @param rupiah - Whole rupiah.
 * @throws RateNotFound when no limit row covers the date
 */
export function channelOk(
  channel: Channel,
  rupiah: bigint,
  date: IsoDate,
  limits: readonly ChannelLimit[] = channelLimits,
): {readonly ok: true} | {readonly ok: false; readonly error: 'ABOVE_MAX' | 'BELOW_MIN'} {
  const row = rowAt(
    limits.filter(one => one.channel === channel),
    date,
    `kanal ${channel}`,
  );
  if (row.max !== undefined && rupiah > row.max) return {ok: false, error: 'ABOVE_MAX'};
  if (row.minExclusive !== undefined && rupiah <= row.minExclusive) return {ok: false, error: 'BELOW_MIN'};
  return {ok: true};
}

/**
 * The limits of channels as the rules of a day have them, for the last argument of {@link channelOk} and
 * {@link pickChannel}. A channel the rule does not name has no limit row: asking for it is RATE_NOT_FOUND.
 * @throws RateNotFound when no row of `channel.limits` covers the day
 * @source cashless.md 5.3
 */
export function channelLimitsAt(rules: RulesAt): ChannelLimit[] {
  const {value, validFrom, validTo, legalBasis, setBy} = rules.row('channel.limits');
  const dated = {validFrom, legalBasis, setBy, ...(validTo !== undefined && {validTo})};
  return Object.entries(value).map(([channel, {max, minExclusive}]) => ({
    ...dated,
    channel: channel as Channel,
    ...(max !== undefined && {max: rupiahOf(max)}),
    ...(minExclusive !== undefined && {minExclusive: rupiahOf(minExclusive)}),
  }));
}

/** What is known of a transfer before its channel is. */
export interface Transfer {
  readonly sourceBank: string;
  readonly beneficiaryBank: string;
  readonly rupiah: bigint;
  readonly bifastParticipant?: boolean;
  readonly urgent?: boolean;
}

/**
 * The channel for an amount: a tax by its billing code, then the same bank, then the fastest that takes it. RTGS last,
 * whatever its lower bound says: {@link channelOk} then refuses what nothing takes.
 * @throws RateNotFound when no limit row covers the date
 * @source cashless.md 5.3
 */
export function pickChannel(
  transfer: Transfer & {readonly kind?: undefined},
  date: IsoDate,
  limits?: readonly ChannelLimit[],
): TransferChannel;
export function pickChannel(
  transfer: Transfer & {readonly kind?: 'TAX' | undefined},
  date: IsoDate,
  limits?: readonly ChannelLimit[],
): TransferChannel | 'MPN_BILLING';
export function pickChannel(
  transfer: Transfer & {readonly kind?: 'TAX' | undefined},
  date: IsoDate,
  limits: readonly ChannelLimit[] = channelLimits,
): TransferChannel | 'MPN_BILLING' {
  const fits = (channel: Channel): boolean => channelOk(channel, transfer.rupiah, date, limits).ok;
  if (transfer.kind === 'TAX') return 'MPN_BILLING';
  if (transfer.sourceBank === transfer.beneficiaryBank) return 'OVERBOOKING';
  if (transfer.bifastParticipant !== false && fits('BIFAST')) return 'BIFAST';
  if (fits('RTGS') && (transfer.urgent || !fits('SKNBI'))) return 'RTGS';
  return fits('SKNBI') ? 'SKNBI' : 'RTGS';
}
