import type {Catalogue} from './fill.ts';

/** Texts in English of the identifiers that have no field of their own: treasury, tax, health, places. */
export const typeEn: Catalogue = {
  'wilayah.bentuk': 'The place code {x} is not complete. Write it like 17.08.04.1003.',
  'wilayah.provinsi': 'Code {x} is not the code of a province.',
  'wilayah.tidak_ada': 'There is no place {x} in Kabupaten Kepahiang. Choose from the list of villages.',
  'rekening.lebar':
    'A budget code is 5.1.02.01.001.00024 (3 and 5 digits in the last two parts) or 5.1.02.01.01.0024. Do not mix them.',
  'rekening.bukan_rincian': 'Choose a code down to the sub-detail of the object (sub rincian objek).',
  'subkegiatan.pola': 'A sub-activity code is written like 1.02.01.2.06.0009.',
  'skpd.pola': 'An SKPD code is written like 1.02.0.00.0.00.01.0000.',
  'bank.karakter': 'A bank code has digits only. Check character {i} ("{c}").',
  'bank.panjang': 'A bank code has 3 digits; you typed {n}.',
  'bank.contoh': 'Bank code 000 is not used. Choose the bank from the list.',
  'rekeningbank.karakter': 'An account number has digits only. Check character {i} ("{c}").',
  'rekeningbank.contoh': 'This number is only an example. Write the account number of the passbook.',
  'nip.peringatan.tanggal':
    'The birth date in the NIP ({kiri}) differs from the one entered ({kanan}). Check the decree; go on if your entry is right.',
  'nip.peringatan.kelamin': 'The NIP says {kiri}, but you entered {kanan}. Please check.',
  'kpj.huruf': 'A KPJ has 11 digits. If your old card has a letter, hand it to an officer to be checked.',
  'kpj.karakter': 'A KPJ has digits only. Check character {i} ("{c}").',
  'kpj.panjang': 'A KPJ has 11 digits; you typed {n}.',
  'kpj.contoh': 'This number is only an example. Enter the number on your BPJS Ketenagakerjaan card.',
  'kpj.peringatan.lama': 'This number has a letter as old cards do; an officer will check it.',
  'faskes.bentuk':
    'A facility code looks like 0702R001: four digits, one letter or digit, then three digits.',
  'sep.karakter': 'A SEP number has digits and capitals only. Check character {i} ("{c}").',
  'sep.panjang': 'A SEP number has 19 characters; you typed {n}.',
  'sep.jenis': 'This is a referral number, not a SEP. A SEP has the letter V in place 13.',
  'sep.bulan': 'Digits 9 and 10 of the SEP number ({x}) are not a month. Compare with the SEP sheet.',
  'sep.bentuk': 'A SEP number looks like 0702R0011126V000001. Compare with the SEP sheet.',
  'rujukan.karakter': 'A referral number has digits and capitals only. Check character {i} ("{c}").',
  'rujukan.panjang': 'A referral number has 19 characters; you typed {n}.',
  'rujukan.sep': 'This is a SEP number, not a referral number. It is on the referral letter.',
  'rujukan.bentuk': 'A referral number looks like 0702R0011126B000001. Compare with the referral letter.',
  'str.bentuk': 'An STR number has 10 to 40 characters. Compare with your STR.',
  'str.peringatan.bentuk':
    'An STR number mostly has 16–17 digits, or two letters and 14 digits. Go on if it really reads so.',
  'sip.bentuk': 'A SIP number has 3 to 60 characters, for example 503/012/SIP-P/DPMPTSP/2026.',
  'nitku.karakter': 'A NITKU has digits only. Check character {i} ("{c}").',
  'nitku.panjang':
    'A NITKU has 22 digits: the 16 of the NPWP and 6 of the place of business. You entered {n}.',
  'nitku.contoh': 'All zeros is not a NITKU. Enter the number from Coretax.',
  'nitku.npwp': 'The first 16 digits of a NITKU are the NPWP. {pesan}',
  'kbli.karakter':
    'A KBLI code has digits only, without category letter or dots. Check character {i} ("{c}").',
  'kbli.panjang': 'A KBLI code has 5 digits (kelompok). A code of {n} digits is not one.',
  'kbli.golongan':
    'The first two digits of the KBLI code ({x}) are not a division. Compare with the KBLI list.',
  'kbli.peringatan.edisi': 'Division 45 exists only in KBLI 2020. Make sure of the edition of the code.',
  'kbli.peringatan.lama':
    'This code is of KBLI 2020 while new permits use KBLI 2025. Look up its match in OSS.',
  'kop.bentuk': 'A kode objek pajak looks like 24-104-01. Copy it from the list in Coretax.',
  'kapkjs.bentuk':
    'A KAP-KJS looks like 411121-100: six digits of the account beginning with 4, then three of the kind of deposit.',
  'kapkjs.peringatan.tidak_dikenal':
    'Tax account {x} is seldom used by treasurers. Go on if the billing code really says so.',
  'billing.karakter': 'A kode billing has digits only. Check character {i} ("{c}").',
  'billing.panjang':
    'A kode billing has 15 digits; you typed {n}. The proof of payment (NTPN) is another number.',
  'billing.contoh': 'This number is only an example. Copy the kode billing from the bill.',
  'ntpn.karakter': 'An NTPN has digits and capitals only. Check character {i} ("{c}").',
  'ntpn.billing':
    'This looks like a kode billing (15 digits). The NTPN of 16 characters is on the Bukti Penerimaan Negara.',
  'ntpn.panjang': 'An NTPN has 16 characters as printed on the Bukti Penerimaan Negara; you typed {n}.',
  'ntpn.contoh': 'This number is only an example. Copy the NTPN from the Bukti Penerimaan Negara.',
  'ntb.karakter': 'An NTB has digits and capitals only. Check character {i} ("{c}").',
  'ntb.panjang': 'An NTB has 6 to 16 characters; you typed {n}.',
  'ntb.contoh': 'This number is only an example. Copy the NTB from the deposit slip of the bank.',
  'kodepos.peringatan.kecamatan':
    'The postal code of this kecamatan is mostly {kiri}; you entered {kanan}. Go on if that is right.',
  'nop.karakter': 'A NOP has digits only. Check character {i} ("{c}").',
  'nop.panjang': 'A NOP has 18 digits as on the SPPT; you typed {n}.',
  'nop.provinsi': 'The first two digits of the NOP ({x}) are not a province code. Compare with the SPPT.',
  'nop.urut': 'The serial in the NOP cannot be 0000. Compare with the SPPT.',
  'nop.blok': 'The block in the NOP cannot be 000. Compare with the SPPT.',
  'nop.peringatan.khusus':
    'The last digit of the NOP ({x}) is unusual; mostly it is 0. Go on if the SPPT really says so.',
  'rekening.bas':
    'This is an account code of the central government (BAS). Use a regional code such as 5.1.02.01.001.00024.',
  'rekening.bukan_belanja': 'Choose a spending code: one that begins with 5.',
  'subkegiatan.tingkat':
    'This code ends at the program or kegiatan. Choose down to the sub kegiatan, for example 1.02.01.2.06.0009.',
  'subkegiatan.peringatan.kewenangan':
    'The authority digit in this code is {x}; for a regency it is mostly 2. Go on if the DPA really says so.',
  'sp2d.pola':
    'An SP2D number follows the pattern of SIPD, for example 17.08/04.0/000123/LS/1.03.0.00.0.00.01.0000/M/11/2026. Copy it from the document, do not retype it.',
  'ta.bentuk': 'A fiscal year has four digits, for example 2026.',
  'ta.awal': 'The first fiscal year is 2003. Check the year.',
  'ta.depan': 'Fiscal year {x} lies more than one year ahead. Check the year.',
  'bank.digabung': 'Bank code 422 (BRI Syariah) has gone into Bank Syariah Indonesia. Use code 451.',
  'bic.bentuk': 'A BIC looks like BRINIDJA: eight or eleven characters with ID in the middle.',
  'rekeningbank.batas': 'An account number has 5 to 20 digits; you typed {n}. Check the savings book.',
  'rekeningbank.panjang':
    'Account numbers of {bank} mostly have {n} digits; you typed {m}. Check the savings book.',
  'va.karakter': 'A VA number has digits only. Check character {i} ("{c}").',
  'va.panjang': 'A VA number has 8 to 28 digits; you typed {n}. Copy it from the bill.',
  'va.contoh': 'This number is only an example. Copy the VA number from the bill.',
  'nmid.bentuk': 'An NMID is ID and 13 digits, as printed below the QRIS code.',
  'snap.bentuk': 'A SNAP amount has no thousands separator and ends in .00, for example 1250000.00.',
  'surat.klasifikasi':
    'A letter number begins with the archive classification, for example 000.1.2.3/123/DPUPR/2026.',
  'surat.tahun': 'A letter number ends with the year in four digits, for example 000.1.2.3/123/DPUPR/2026.',
  'surat.bentuk': 'A letter number looks like 000.1.2.3/123/DPUPR/2026, without spaces.',
  'surat.masuk': 'The number of an incoming letter has 3 to 60 characters, exactly as on the letter.',
  'plat.bentuk': 'Write the plate as BD 1234 GA (no 0 in front of the digits).',
  'icd.bentuk': 'An ICD-10 code is one letter and two digits, maybe followed by a dot, for example J18.9.',
  'icd9.bentuk':
    'An ICD-9-CM code is two digits, maybe followed by a dot and one or two digits, for example 47.09.',
  'paspor.bentuk': 'A passport number is one letter and seven digits, for example X1234567.',
  'akta.bentuk': 'A certificate number looks like 1708-LU-24112026-0001. Compare with the certificate.',
  'akta.tanggal': 'The date in the certificate number ({x}) is not possible. Compare with the certificate.',
  'nisn.karakter': 'NISN has digits only. Check character {i} ("{c}").',
  'nisn.panjang': 'NISN has 10 digits; you typed {n}.',
  'npsn.karakter': 'NPSN has digits only. Check character {i} ("{c}").',
  'npsn.panjang': 'NPSN has 8 digits; you typed {n}.',
  'ihs.pasien': 'A patient IHS number is P and eleven digits. Copy it from SATUSEHAT.',
  'ihs.nakes': 'A practitioner IHS number has eleven digits. Copy it from SATUSEHAT.',
  'faktur.karakter': 'Nomor faktur pajak has digits only. Check character {i} ("{c}").',
  'faktur.panjang': 'Nomor faktur pajak has 17 digits; you typed {n}.',
  'rup.karakter': 'Kode RUP has digits only. Check character {i} ("{c}").',
  'rup.panjang': 'Kode RUP has 8 digits; you typed {n}.',
  'barang.bentuk': 'A code of goods looks like 1.3.2.05.01.04.001. Copy it from the list.',
  'sumberdana.bentuk': 'A code of a source of funds looks like 1.1.01.01. Copy it from the DPA.',
  'sim.karakter': 'Nomor SIM has digits only. Check character {i} ("{c}").',
  'sim.panjang': 'Nomor SIM has 12 to 14 digits; you typed {n}.',
  'nuptk.karakter': 'NUPTK has digits only. Check character {i} ("{c}").',
  'nuptk.panjang': 'NUPTK has 16 digits; you typed {n}.',
  'nrg.karakter': 'NRG has digits only. Check character {i} ("{c}").',
  'nrg.panjang': 'NRG has 12 digits; you typed {n}.',
  'sertifikat.karakter': 'Nomor sertifikat tanah has digits only. Check character {i} ("{c}").',
  'sertifikat.panjang': 'Nomor sertifikat tanah has 14 digits; you typed {n}.',
  'kontrak.bentuk': 'The number of a contract has 3 to 60 characters, exactly as on the document.',
  'telp.bentuk':
    'The telephone number is not complete. Give the area code, for example (0732) 391000, or a mobile number.',
  'proxy.bentuk':
    'A BI-FAST proxy is a mobile number or an e-mail address registered at the bank. Enter one of the two.',
  'proxy.email': 'The e-mail address of the BI-FAST proxy is not right yet. {pesan}',
  'qris.rusak': 'The QRIS code cannot be read to the end. Scan the original sticker again.',
  'qris.urutan':
    'The QRIS code is not in the order of the standard (tag {x}). Scan the original sticker again.',
  'qris.ganda': 'The QRIS code has tag {x} twice. Scan the original sticker again.',
  'qris.crc':
    'The QRIS code is damaged or was changed (its CRC does not fit). Scan the original sticker again.',
  'qris.bukan': 'This is not an Indonesian QRIS code. Scan the official QRIS code.',
  'qris.kurang': 'The QRIS code is not complete: tag {x} is missing. Ask the acquirer for a new code.',
  'qris.isi': 'Tag {x} of the QRIS code does not follow the standard. Ask the acquirer for a new code.',
  'qris.jumlah': 'The amount in the QRIS code does not follow the standard. Ask the cashier for a new code.',
  'qris.tip': 'The tip in the QRIS code does not follow the standard. Ask the cashier for a new code.',
  'qris.nmid': 'NMID {x} does not belong to {opd}. Do not go on with the payment.',
  'qris.peringatan.crc_kecil': 'The CRC of the QRIS code is in small letters. The code can be used.',
  'qris.peringatan.nmid':
    'The NMID in the QRIS code has an unusual shape. Compare the name of the merchant before you pay.',
  'qris.peringatan.tanpa_51':
    'This static QRIS code has no tag 51 (national data). Compare the name of the merchant before you pay.',
  'qris.peringatan.nns':
    'The issuer in the QRIS code is not known ({x}). Compare the name of the merchant before you pay.',
  'qris.peringatan.pan':
    'The check digit of the merchant number in the QRIS code does not fit ({x}). Compare the name of the merchant before you pay.',
  'nip.jenis': 'This NIP is of a {kiri}, but you entered {kanan}. Compare with the decree.',
  'wilayah.kecamatan':
    'This desa or kelurahan is not in the kecamatan you chose. Choose again from the list.',
  'rekening.di_luar_dpa':
    'This kode rekening is not in the DPA for that sub kegiatan and year. Choose from the DPA.',
  'sp2d.skpd':
    'The SKPD in the SP2D number ({kiri}) differs from that of this record ({kanan}). Check the SP2D number.',
  'sp2d.tahun':
    'The year in the SP2D number ({kiri}) differs from the fiscal year ({kanan}). Check the SP2D number.',
  'dokumen.urutan_tanggal':
    'The date of this document ({kiri}) is before that of the one it follows ({kanan}). Check both dates.',
  'dokumen.tahun': 'This date is not in fiscal year {kanan}. Check the date or the fiscal year.',
  'bayar.imbang':
    'The gross amount ({kiri}) is not the net amount and what is withheld ({kanan}). Check all three.',
  'bayar.satu_kanal': 'Fill in the reference of exactly one channel; now there are {n}.',
  'bayar.peringatan.nama':
    'The name of the account holder differs from that of the payee. Make sure of the account before you pay.',
  'bayar.kode_bank': 'Fill in the code of the bank of the account.',
  'register.peringatan.rekening': 'Rows {kiri} and {kanan} use one account for two payees. Check both.',
  'register.peringatan.ganda': 'Rows {kiri} and {kanan} use the same number. Check both.',
  'perjadin.tahun': 'A trip must lie in fiscal year {kanan}. Check the dates.',
  'perjadin.tumpang_tindih': 'The trips in rows {kiri} and {kanan} share a day for the same NIP. Check both.',
  'perjadin.tujuan': 'A trip out of the region does not end in Kabupaten Kepahiang. Check the destination.',
  'sip.tanpa_str': 'A SIP needs an STR. Fill in the STR number.',
  'sip.habis': 'The SIP has expired ({kiri}). Renew it first.',
  'sip.faskes_luar': 'This facility is outside Kabupaten Kepahiang. Apply in the regency of the facility.',
  'nik.peringatan.wilayah':
    'Regency code {x} is not on the current list. Go on if the KTP-el really says so.',
  'nik.peringatan.kecamatan':
    'Kecamatan code {x} does not exist in Kabupaten Kepahiang. Go on if the KTP-el really says so.',
  'nik.peringatan.tanggal':
    'The birth date in the NIK ({kiri}) differs from the one entered ({kanan}). Go on if it is as on the KTP-el.',
  'nik.peringatan.kelamin': 'The NIK says {kiri}, but you entered {kanan}. Please check.',
  'sel.excel':
    '{Label} was turned into a number by Excel. The column must be of type Text; copy it again from the document.',
};
