import {services} from '@kepahiang/schemas/services/registry.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../../packages/components/src/content.ts';
import {cardsTemplate} from '../../packages/components/src/card/card.html.ts';
import {opdIdentityTemplate} from '../../packages/components/src/opd-identity/opd-identity.html.ts';
import {tilesTemplate, type TileOptions} from '../../packages/components/src/tile/tile.html.ts';
import {trackFormTemplate} from '../../packages/components/src/track-form/track-form.html.ts';
import {pilotOf} from '../../packages/portal/src/pages/pilots.ts';

/** What the home page of an OPD has besides its services. */
export interface OpdHome {
  readonly slug: string;
  /** Above everything: emergencies, closures. */
  readonly notice?: Content;
  /** What people come for most, besides the services that are filled in. */
  readonly tiles: readonly TileOptions[];
}

/** Home of an OPD: who it is, its services from the registry, what else people come for, tracking. */
export function opdHome({slug, notice, tiles}: OpdHome): TemplateResult {
  const {opd, intro, hours} = pilotOf(slug)!;
  const own = services.filter(service => service.opd === slug);
  return html`${notice ?? nothing}
    ${opdIdentityTemplate({name: opd.name, shortName: opd.shortName, contact: {hours: hours.id}})}
    <h1 class="kph-title">Layanan ${opd.name}</h1>
    <p class="kph-lead">${intro.id}</p>
    <h2 class="kph-heading">Ajukan daring</h2>
    ${cardsTemplate({
      cards: own.map(({id, title, summary}) => ({
        title: title.id,
        href: `/layanan/${id}/`,
        body: summary.id,
      })),
    })}
    <h2 class="kph-heading">Yang sering dicari</h2>
    ${tilesTemplate({tiles})}
    <h2 class="kph-heading">Lacak permohonan</h2>
    ${trackFormTemplate({action: '/lacak/'})}`;
}
