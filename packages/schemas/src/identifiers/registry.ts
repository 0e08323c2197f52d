import {aktaKelahiranKind} from './akta-kelahiran.ts';
import {bicKind} from './bic.ts';
import {bifastProxyKind} from './bifast-proxy.ts';
import {bpjsKesehatanKind} from './bpjs-kesehatan.ts';
import {emailKind} from './email.ts';
import {fakturPajakKind} from './faktur-pajak.ts';
import {geoKind} from './geo.ts';
import {icd10Kind} from './icd10.ts';
import {icd9cmKind} from './icd9cm.ts';
import {ihsPasienKind, ihsNakesKind} from './ihs-pasien.ts';
import {kapKjsKind} from './kap-kjs.ts';
import {kbliKind} from './kbli.ts';
import {kodeBankKind} from './kode-bank.ts';
import {kodeBarangKind} from './kode-barang.ts';
import {kodeBillingKind} from './kode-billing.ts';
import {kodeFaskesKind} from './kode-faskes.ts';
import {kodeObjekPajakKind} from './kode-objek-pajak.ts';
import {kodePosKind} from './kode-pos.ts';
import {kodeRekeningKind, kodeRekeningBelanjaKind} from './kode-rekening.ts';
import {kodeRupKind} from './kode-rup.ts';
import {kodeSkpdKind} from './kode-skpd.ts';
import {kodeWilayahKind} from './kode-wilayah.ts';
import {kpjKind, kpjLamaKind} from './kpj.ts';
import {nibKind} from './nib.ts';
import {nikKind} from './nik.ts';
import {nipKind} from './nip.ts';
import {nisnKind} from './nisn.ts';
import {nitkuKind} from './nitku.ts';
import {nmidKind} from './nmid.ts';
import {noKkKind} from './no-kk.ts';
import {noKontrakKind} from './no-kontrak.ts';
import {noRekeningKind} from './no-rekening.ts';
import {noRmKind} from './no-rm.ts';
import {noSertifikatTanahKind} from './no-sertifikat-tanah.ts';
import {nomorSp2dKind} from './nomor-sp2d.ts';
import {nomorSuratKind, nomorSuratMasukKind} from './nomor-surat.ts';
import {nopPbbKind} from './nop-pbb.ts';
import {npsnKind} from './npsn.ts';
import {npwpKind} from './npwp.ts';
import {nrgKind} from './nrg.ts';
import {ntbKind} from './ntb.ts';
import {ntpnKind} from './ntpn.ts';
import {nuptkKind} from './nuptk.ts';
import {pasporKind} from './paspor.ts';
import {phoneKind} from './phone.ts';
import {platNomorKind} from './plat-nomor.ts';
import {qrisKind} from './qris.ts';
import {rupiahKind} from './rupiah.ts';
import {sepKind, noRujukanKind} from './sep.ts';
import {simKind} from './sim.ts';
import {sipKind} from './sip.ts';
import {snapAmountKind} from './snap-amount.ts';
import {strKind} from './str.ts';
import {subKegiatanKind} from './sub-kegiatan.ts';
import {sumberDanaKind} from './sumber-dana.ts';
import {tahunAnggaranKind} from './tahun-anggaran.ts';
import {tanggalKind} from './tanggal.ts';
import {teleponKind} from './telepon.ts';
import {virtualAccountKind} from './virtual-account.ts';
import type {IdentifierKind} from './identifier.ts';

/**
 * Every type of identifier. For schema files, vectors, documentation and forms that are made at run time; a page imports
 * the one it needs from its own module and pays for that alone.
 */
export const identifierKinds: readonly IdentifierKind[] = [
  aktaKelahiranKind,
  bicKind,
  bifastProxyKind,
  bpjsKesehatanKind,
  emailKind,
  fakturPajakKind,
  geoKind,
  icd10Kind,
  icd9cmKind,
  ihsPasienKind,
  ihsNakesKind,
  kapKjsKind,
  kbliKind,
  kodeBankKind,
  kodeBarangKind,
  kodeBillingKind,
  kodeFaskesKind,
  kodeObjekPajakKind,
  kodePosKind,
  kodeRekeningKind,
  kodeRekeningBelanjaKind,
  kodeRupKind,
  kodeSkpdKind,
  kodeWilayahKind,
  kpjKind,
  kpjLamaKind,
  nibKind,
  nikKind,
  nipKind,
  nisnKind,
  nitkuKind,
  nmidKind,
  noKkKind,
  noKontrakKind,
  noRekeningKind,
  noRmKind,
  noSertifikatTanahKind,
  nomorSp2dKind,
  nomorSuratKind,
  nomorSuratMasukKind,
  nopPbbKind,
  npsnKind,
  npwpKind,
  nrgKind,
  ntbKind,
  ntpnKind,
  nuptkKind,
  pasporKind,
  phoneKind,
  platNomorKind,
  qrisKind,
  rupiahKind,
  sepKind,
  noRujukanKind,
  simKind,
  sipKind,
  snapAmountKind,
  strKind,
  subKegiatanKind,
  sumberDanaKind,
  tahunAnggaranKind,
  tanggalKind,
  teleponKind,
  virtualAccountKind,
];

/** The type with this name (that of its strict schema), or `undefined`. */
export function identifierKind(name: string): IdentifierKind | undefined {
  return identifierKinds.find(kind => kind.name === name);
}
