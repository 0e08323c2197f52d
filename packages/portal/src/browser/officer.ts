import '@kepahiang/components/checkbox/index.js';
import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/text-field/index.js';
import '@kepahiang/components/textarea-field/index.js';
import {showApplication} from './officer/application.ts';
import {showInbox} from './officer/inbox.ts';
import {openWork} from './work-page.ts';

openWork((_session, number) => (number ? showApplication(number) : showInbox()));
