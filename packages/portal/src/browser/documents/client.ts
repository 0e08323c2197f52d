import {createClient} from '@kepahiang/client/client.js';
import {documents} from '@kepahiang/contract/documents.js';
import {listPayments} from '@kepahiang/contract/payments.js';

/** The calls of the pages of documents. */
export const client = createClient({resources: {documents, payments: {list: listPayments}}});
