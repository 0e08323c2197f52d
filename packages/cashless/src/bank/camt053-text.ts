import {dateWib, isInstant, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';

/**
 * The date of a `Dt` or `DtTm` in WIB, `undefined` when it is none. A time with an offset is converted, never cut: 18.00 UTC
 * is the next day here. A time without one is the bank's own clock.
 * @internal
 */
export function isoDateOf(text: string): IsoDate | undefined {
  const bare = text.trim();
  if (isInstant(bare)) return dateWib(new Date(bare));
  const date = bare.slice(0, 10);
  const rest = bare.slice(10);
  return isIsoDate(date) && (rest === '' || rest.startsWith('T') || /^(Z|[+-][0-9:]{5})$/.test(rest))
    ? date
    : undefined;
}

/** The parts of a text that say something, joined. @internal */
export function words(...parts: readonly string[]): string {
  return parts
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
    .join(' ');
}

/** A reference without the words that say there is none. @internal */
export function referenceOf(text: string): string | undefined {
  const bare = text.trim();
  return bare === '' || bare === 'NOTPROVIDED' || bare === 'NONREF' ? undefined : bare;
}
