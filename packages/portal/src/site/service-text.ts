import type {Fee, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {formatMoney} from '@kepahiang/schemas/money.js';

const feeNames: Readonly<Record<Fee['kind'], string>> = {
  GRATIS: 'Gratis',
  RETRIBUSI: 'Retribusi daerah',
  TARIF_BLUD: 'Tarif BLUD',
};

function tariffText(fee: Fee): string {
  return (fee.tariff ?? [])
    .map(row =>
      row.amount
        ? `${formatMoney(row.amount)} ${row.unit.id}`
        : `Besarnya tarif diumumkan di loket (${row.legalBasis})`,
    )
    .join('; ');
}

/** The fee in words, each case in one sentence. */
export function feeText(service: ServiceDefinition): string {
  return service.standard.fee
    .map(fee => [`${feeNames[fee.kind]}.`, fee.note?.id, tariffText(fee)].filter(Boolean).join(' '))
    .filter((text, index, all) => all.indexOf(text) === index)
    .join(' ');
}

/** How long it takes in words. */
export function durationText(service: ServiceDefinition): string {
  return service.standard.duration
    .map(row => {
      const days =
        row.workingDays === 0 ? 'Selesai pada hari yang sama' : `Paling lama ${row.workingDays} hari kerja`;
      return row.note ? `${days} ${row.note.id}` : days;
    })
    .map((text, index, all) => (all.length > 1 && index === all.length - 1 ? `${text} untuk lainnya` : text))
    .join('; ')
    .concat('.');
}

/** Where to complain, one line each. */
export function complaintLines(service: ServiceDefinition): string[] {
  return service.standard.complaints.map(channel => `${channel.label.id}: ${channel.contact}`);
}
