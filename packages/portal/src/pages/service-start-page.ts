import {breadcrumbTemplate} from '@kepahiang/components/breadcrumb/breadcrumb.html.js';
import {serviceStartOf} from '@kepahiang/components/service-start/from-definition.js';
import {serviceStartTemplate} from '@kepahiang/components/service-start/service-start.html.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {html} from 'lit/html.js';
import type {PageOptions} from './layout.ts';
import {pilotOf} from './pilots.ts';

/** Start page of a service: who, the six published components in their order, what to have ready, the button. */
export function serviceStartPage(service: ServiceDefinition): PageOptions {
  const pilot = pilotOf(service.opd);
  const start = serviceStartOf(service, {
    start: {href: `/layanan/${service.id}/isi/`},
    updated: formatDate(service.version),
    ...(pilot && {
      otherWays: html`<p>
        ${`Datang ke ${pilot.address.id}, ${pilot.hours.id}. Petugas dapat mengisikan permohonan untuk Anda.`}
      </p>`,
    }),
  });
  return {
    title: service.title.id,
    opd: opdBySlug(service.opd)!,
    main: html`${breadcrumbTemplate({items: [{label: 'Layanan', href: '/'}, {label: service.name.id}]})}
    ${serviceStartTemplate(start)}`,
  };
}
