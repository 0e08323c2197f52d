import {createClient} from '@kepahiang/client/client.js';
import {
  listApplications,
  readApplication,
  revealApplication,
  sendEvent,
} from '@kepahiang/contract/applications.js';

/** The calls of an officer's pages. */
export const client = createClient({
  resources: {
    applications: {list: listApplications, get: readApplication, event: sendEvent, reveal: revealApplication},
  },
});
