import {moneyOfRupiah} from '@kepahiang/schemas/money.js';
import type {ChannelLimit} from '../channel.ts';
import type {RepresentationClass, TravelGrade, TravelKind, TravelRateRow} from '../travel/trip.ts';
import type {RuleValues} from './rules.ts';

/** The limits of channels as one rule; a limit that is open stays away. */
export function channelLimitsValue(limits: readonly ChannelLimit[]): RuleValues['channel.limits'] {
  return Object.fromEntries(
    limits.map(({channel, max, minExclusive}) => [
      channel,
      {
        ...(max === undefined ? {} : {max: moneyOfRupiah(max)}),
        ...(minExclusive === undefined ? {} : {minExclusive: moneyOfRupiah(minExclusive)}),
      },
    ]),
  );
}

type Representation = Readonly<
  Partial<Record<RepresentationClass, Readonly<Record<'LUAR_KOTA' | 'DALAM_KOTA_GT8', number>>>>
>;

const inMoney = <Name extends string>(amounts: Readonly<Record<Name, number>>, names: readonly Name[]) =>
  Object.fromEntries(names.map(name => [name, moneyOfRupiah(amounts[name])])) as Record<Name, string>;

const paidKinds = ['LUAR_KOTA', 'DALAM_KOTA_GT8', 'DIKLAT'] as const satisfies readonly TravelKind[];

/** Tables of travel rates as one rule: provinces, and the representation by grade. */
export function travelRatesValue(
  rows: readonly TravelRateRow[],
  representation: Representation,
): RuleValues['travel.rates'] {
  return {
    provinces: Object.fromEntries(
      rows.map(({province, daily, lodgingCeiling}) => [
        province,
        {
          daily: inMoney(daily, paidKinds),
          lodgingCeiling: inMoney(lodgingCeiling, Object.keys(lodgingCeiling) as TravelGrade[]),
        },
      ]),
    ),
    representation: Object.fromEntries(
      Object.entries(representation).map(([grade, amounts]) => [
        grade,
        inMoney(amounts, ['LUAR_KOTA', 'DALAM_KOTA_GT8']),
      ]),
    ),
  };
}
