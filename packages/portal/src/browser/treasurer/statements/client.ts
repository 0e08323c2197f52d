import {createClient} from '@kepahiang/client/client.js';
import {statements} from '@kepahiang/contract/statements.js';

/** The calls of the pages about bank statements. */
export const client = createClient({resources: {statements}});
