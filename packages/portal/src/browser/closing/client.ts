import {createClient} from '@kepahiang/client/client.js';
import {closings} from '@kepahiang/contract/closings.js';
import {payments} from '@kepahiang/contract/payments.js';

/** The calls of the pages of books and closings. */
export const client = createClient({resources: {closings, book: {month: payments.cashBook}}});
