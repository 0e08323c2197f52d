/** A bank by its clearing code. */
export interface Bank {
  /** Three digits, as in `kodeBank`. */
  readonly code: string;
  readonly name: string;
  /** `memory` until the list of the clearing house has been compared. */
  readonly confidence: 'verified' | 'memory';
}

const verified = (code: string, name: string): Bank => ({code, name, confidence: 'verified'});
const memory = (code: string, name: string): Bank => ({code, name, confidence: 'memory'});

/**
 * Banks that payees of the regency use, for pickers and texts. Pages on the web mix the codes up: take no other list without
 * comparing it. A code that is missing here is not wrong.
 *
 * @source Four public lists and the NNS table of QRIS, seen 2026-11; Bank Bengkulu as the bank of the RKUD is to be confirmed.
 */
export const banks: readonly Bank[] = [
  verified('002', 'BRI'),
  verified('008', 'Bank Mandiri'),
  verified('009', 'BNI'),
  memory('011', 'Bank Danamon'),
  memory('013', 'Bank Permata'),
  memory('014', 'BCA'),
  memory('016', 'Maybank Indonesia'),
  memory('019', 'Panin Bank'),
  memory('022', 'CIMB Niaga'),
  memory('028', 'OCBC Indonesia'),
  verified('110', 'Bank BJB'),
  verified('111', 'Bank Jakarta'),
  verified('115', 'Bank Jambi'),
  verified('117', 'Bank Sumut'),
  verified('118', 'Bank Nagari'),
  verified('119', 'Bank Riau Kepri Syariah'),
  verified('120', 'Bank Sumsel Babel'),
  verified('121', 'Bank Lampung'),
  verified('133', 'Bank Bengkulu'),
  memory('147', 'Bank Muamalat'),
  verified('200', 'BTN'),
  memory('213', 'SMBC Indonesia'),
  memory('426', 'Bank Mega'),
  memory('451', 'Bank Syariah Indonesia'),
  memory('501', 'BCA Digital'),
  memory('535', 'SeaBank'),
  memory('542', 'Bank Jago'),
];

/** Name of a bank by its clearing code; the code itself where the list does not have it. */
export function bankName(code: string, list: readonly Bank[] = banks): string {
  return list.find(bank => bank.code === code)?.name ?? code;
}
