/**
 * Names of the 38 provinces, packed as `PP Name|PP Name`.
 *
 * @source Kepmendagri 300.2.2-2430/2025. The decree is public regulation (UU 28/2014 art. 42: no copyright); read
 *   through the table of cahyadsn/wilayah (db/wilayah_penduduk.sql at 51994c5, MIT License, © 2017 Cahya DSN).
 *   Province 31 keeps the name of the table; UU 2/2024 calls it Daerah Khusus Jakarta.
 */
const NAMES =
  '11 Aceh|12 Sumatera Utara|13 Sumatera Barat|14 Riau|15 Jambi|16 Sumatera Selatan|17 Bengkulu|18 Lampung|19 Kepulauan Bangka Belitung|21 Kepulauan Riau|31 Daerah Khusus Ibukota Jakarta|32 Jawa Barat|33 Jawa Tengah|34 Daerah Istimewa Yogyakarta|35 Jawa Timur|36 Banten|51 Bali|52 Nusa Tenggara Barat|53 Nusa Tenggara Timur|61 Kalimantan Barat|62 Kalimantan Tengah|63 Kalimantan Selatan|64 Kalimantan Timur|65 Kalimantan Utara|71 Sulawesi Utara|72 Sulawesi Tengah|73 Sulawesi Selatan|74 Sulawesi Tenggara|75 Gorontalo|76 Sulawesi Barat|81 Maluku|82 Maluku Utara|91 Papua|92 Papua Barat|93 Papua Selatan|94 Papua Tengah|95 Papua Pegunungan|96 Papua Barat Daya';

/** A province: its two-digit code and its name. */
export interface Province {
  readonly code: string;
  readonly name: string;
}

/** The 38 provinces in the order of their codes. @source Kepmendagri 300.2.2-2430/2025 */
export function provinces(): Province[] {
  return NAMES.split('|').map(unit => ({code: unit.slice(0, 2), name: unit.slice(3)}));
}

/** Name of the province of a code of any level (`17`, `17.08`, `17.08.04.1003`); `undefined` when there is none. */
export function provinceName(code: string): string | undefined {
  return provinces().find(province => province.code === code.split('.')[0])?.name;
}
