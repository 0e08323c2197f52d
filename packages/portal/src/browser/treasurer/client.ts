import {createClient} from '@kepahiang/client/client.js';
import {payments} from '@kepahiang/contract/payments.js';

/** The calls of a treasurer's pages. */
export const client = createClient({resources: {payments}});
