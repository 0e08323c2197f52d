import {createClient} from '@kepahiang/client/client.js';
import {reconciliations} from '@kepahiang/contract/reconciliations.js';

/** The calls of the reconciliation desk. */
export const client = createClient({resources: {reconciliations}});
