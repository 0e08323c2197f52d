import {createClient} from '@kepahiang/client/client.js';
import {listDocuments, readDocument} from '@kepahiang/contract/documents.js';

/** The calls of the pages of trips. */
export const client = createClient({resources: {documents: {list: listDocuments, get: readDocument}}});
