import {breadcrumbTemplate} from '@kepahiang/components/breadcrumb/breadcrumb.html.js';
import {serviceStartTemplate} from '@kepahiang/components/service-start/service-start.html.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {html} from 'lit/html.js';
import type {PageOptions} from './layout.ts';
import {pilotOf} from './pilots.ts';
import {complaintLines, durationText, feeText} from './service-text.ts';

/** Start page of a service: who, the six published components in their order, what to have ready, the button. */
export function serviceStartPage(service: ServiceDefinition): PageOptions {
  const {standard} = service;
  const pilot = pilotOf(service.opd);
  const opd = opdBySlug(service.opd)!;
  return {
    title: service.title.id,
    opd,
    main: html`${breadcrumbTemplate({items: [{label: 'Layanan', href: '/'}, {label: service.name.id}]})}
    ${serviceStartTemplate({
      title: service.title.id,
      lead: service.summary.id,
      who: service.audience.id,
      requirements: standard.requirements.map(text => text.id),
      procedure: standard.procedure.map(text => text.id),
      duration: durationText(service),
      fee: feeText(service),
      result: standard.product.id,
      complaints: complaintLines(service),
      ...(service.notice ? {notice: service.notice.id} : {}),
      prepare: (service.prepare ?? []).map(text => text.id),
      start: {href: `/layanan/${service.id}/isi/`},
      ...(pilot
        ? {
            otherWays: `Datang ke ${pilot.address.id}, ${pilot.hours.id}. Petugas dapat mengisikan permohonan untuk Anda.`,
          }
        : {}),
      legalBasis: [...(standard.legalBasis ?? [])],
      updated: formatDate(service.version),
    })}`,
  };
}
