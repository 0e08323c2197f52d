import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Places} from '@kepahiang/schemas/wilayah/places.js';

/** What the page of a form carries for its script: the definition without the texts the page shows, and the box. */
export type FormPageData = Pick<ServiceDefinition, 'id' | 'version' | 'name' | 'pages' | 'rules'> & {
  readonly box: Places['box'];
};
