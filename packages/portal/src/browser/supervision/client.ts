import {createClient} from '@kepahiang/client/client.js';
import {supervision} from '@kepahiang/contract/supervision.js';

/** The calls of the pages of supervision. */
export const client = createClient({resources: {supervision}});
