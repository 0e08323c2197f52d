import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';

/** `sertifikat-laik` → `sertifikatLaik`; a name JavaScript takes. */
function identifier(id: string): string {
  return id
    .replace(/[^a-z0-9]+(.)?/gi, (_, next: string | undefined) => next?.toUpperCase() ?? '')
    .replace(/^(\d)/, '_$1');
}

function text(value: string): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/**
 * Source of the stories of one service: its start page and each of its question pages, rendered from the
 * definition by the same templates as the portal. The generator writes one file per service.
 *
 * @returns TypeScript of a story file for the folder `stories/layanan`
 */
export function serviceStory(service: ServiceDefinition): string {
  const page = ({id, title}: ServiceDefinition['pages'][number]): string =>
    `export const ${identifier(`halaman-${id}`)}: StoryObj = {name: ${text(title.id)}, render: () => questionPage(service, ${text(id)})};`;
  return `// @generated from the definition of the service. Do not edit: change the definition.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {accentOf, questionPage, startPage, storyService} from '../service-page.ts';

const service = storyService(${text(service.id)});

const meta: Meta = {title: ${text(`Layanan/${service.opd.toUpperCase()}/${service.name.id.replaceAll('/', ' dan ')}`)}, parameters: {layout: 'fullscreen', page: true, accent: accentOf(service)}};
export default meta;

export const halamanAwal: StoryObj = {name: 'Halaman awal', render: () => startPage(service)};
${service.pages.map(page).join('\n')}
`;
}
