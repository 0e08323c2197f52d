import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/dialog/index.js';
import '@kepahiang/components/text-field/index.js';
import '@kepahiang/components/textarea-field/index.js';
import {showPayments} from './treasurer/list.ts';
import {showPayment} from './treasurer/payment.ts';
import {openWork} from './work-page.ts';

openWork((session, id) => (id ? showPayment(id, session.peran) : showPayments(session.peran)));
