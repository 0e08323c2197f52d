import type {Duration, Fee, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import type {Text} from '@kepahiang/schemas/text.js';
import type {ServiceStartOptions} from './service-start.html.ts';

type Say = (text: Text) => string;

function durationText({workingDays, note}: Duration, say: Say): string {
  const days = {
    id: `Paling lama ${workingDays} hari kerja`,
    en: `At most ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`,
  };
  const sameDay = {id: 'Selesai di hari yang sama', en: 'Done on the same day'};
  const time = say(workingDays === 0 ? sameDay : days);
  return note ? `${time}, ${say(note)}` : time;
}

const feeNames: Record<Fee['kind'], Text> = {
  GRATIS: {id: 'Gratis', en: 'Free'},
  RETRIBUSI: {id: 'Retribusi', en: 'Regional charge'},
  TARIF_BLUD: {id: 'Tarif BLUD', en: 'BLUD tariff'},
};

/** A tariff that no regulation has set yet is said to be open, never left out. */
function tariffText({tariff = []}: Fee, say: Say): string {
  const open = (basis: string): Text => ({
    id: `Besarnya diumumkan di loket. Dasar: ${basis}.`,
    en: `The amount is posted at the desk. Basis: ${basis}.`,
  });
  return tariff
    .map(({amount, unit, legalBasis}) =>
      amount ? `${formatMoney(amount)} ${say(unit)}.` : say(open(legalBasis)),
    )
    .join(' ');
}

function feeText(fee: Fee, say: Say): string {
  return [`${say(feeNames[fee.kind])}.`, fee.note && say(fee.note), tariffText(fee, say)]
    .filter(Boolean)
    .join(' ');
}

/** The published components of a service as its start page takes them. */
export function serviceStartOf(
  service: ServiceDefinition,
  page: Pick<ServiceStartOptions, 'start' | 'otherWays' | 'updated' | 'locale'> = {},
): ServiceStartOptions {
  const say: Say = text => (page.locale?.startsWith('en') ? text.en : text.id);
  const {standard, prepare, notice} = service;
  const joined = (parts: readonly string[]): string => parts.join(' · ');
  return {
    ...page,
    title: say(service.title),
    lead: say(service.summary),
    who: say(service.audience),
    duration: joined(standard.duration.map(one => durationText(one, say))),
    fee: joined(standard.fee.map(one => feeText(one, say))),
    result: say(standard.product),
    requirements: standard.requirements.map(say),
    procedure: standard.procedure.map(say),
    complaints: standard.complaints.map(({label, contact}) => `${say(label)}: ${contact}`),
    ...(prepare && {prepare: prepare.map(say)}),
    ...(notice && {notice: say(notice)}),
    ...(standard.legalBasis && {legalBasis: standard.legalBasis}),
  };
}
