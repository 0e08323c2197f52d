import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {html, type TemplateResult} from 'lit/html.js';
import type {PageOptions} from './layout.ts';
import {pilots} from './pilots.ts';

function serviceItem(service: ServiceDefinition): TemplateResult {
  return html`<li class="portal-service">
    <a class="kph-link portal-service-link" href="/layanan/${service.id}/">${service.title.id}</a>
    <p class="kph-hint">${service.summary.id}</p>
  </li>`;
}

function pilotCard(pilot: (typeof pilots)[number], services: readonly ServiceDefinition[]): TemplateResult {
  const own = services.filter(service => service.opd === pilot.slug);
  return html`<section class="kph-card portal-pilot" data-accent=${pilot.opd.accent} aria-labelledby="opd-${pilot.slug}">
    <h2 class="kph-heading" id="opd-${pilot.slug}">${pilot.opd.name}</h2>
    <p class="kph-text">${pilot.intro.id}</p>
    <ul class="portal-services">
      ${own.map(serviceItem)}
    </ul>
  </section>`;
}

/** Home: the four pilots with their services, and the way to track. */
export function homePage(services: readonly ServiceDefinition[]): PageOptions {
  return {
    title: 'Layanan elektronik',
    main: html`<div class="portal-hero">
        <h1 class="kph-title">Layanan elektronik Kabupaten Kepahiang</h1>
        <p class="kph-lead">Ajukan permohonan dari rumah, tanpa antre. Semua layanan di sini dilayani petugas resmi.</p>
        <p><a class="kph-button kph-button--secondary" href="/lacak/">Lacak permohonan</a></p>
      </div>
      <div class="portal-grid">${pilots.map(pilot => pilotCard(pilot, services))}</div>`,
  };
}
