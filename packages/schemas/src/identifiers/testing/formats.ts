import {formatBpjsKesehatan} from '../bpjs-kesehatan.ts';
import {formatKodeBilling} from '../kode-billing.ts';
import {formatNik} from '../nik.ts';
import {formatNip} from '../nip.ts';
import {formatNitku} from '../nitku.ts';
import {formatNoKk} from '../no-kk.ts';
import {formatNoRm} from '../no-rm.ts';
import {formatNopPbb} from '../nop-pbb.ts';
import {formatNpwp} from '../npwp.ts';
import {formatNtpn} from '../ntpn.ts';
import {formatPhone} from '../phone.ts';
import {formatTelepon} from '../telepon.ts';
import {formatVirtualAccount} from '../virtual-account.ts';

/** How values of a type are shown in groups, by its name. */
export const formats: Readonly<Record<string, (value: string) => string>> = {
  bpjsKesehatan: formatBpjsKesehatan,
  kodeBilling: formatKodeBilling,
  nik: formatNik,
  nip: formatNip,
  nitku: formatNitku,
  noKk: formatNoKk,
  noRm: digits => formatNoRm(digits),
  nopPbb: formatNopPbb,
  npwp: formatNpwp,
  ntpn: formatNtpn,
  phone: formatPhone,
  telepon: formatTelepon,
  virtualAccount: formatVirtualAccount,
};
