import {applications} from './applications.ts';
import {attachments} from './attachments.ts';
import {audit} from './audit.ts';
import {closings} from './closings.ts';
import {documents} from './documents.ts';
import {exportData} from './exports.ts';
import {health} from './health.ts';
import {payments} from './payments.ts';
import {reconciliations} from './reconciliations.ts';
import {session} from './session.ts';
import {statements} from './statements.ts';
import {supervision} from './supervision.ts';

/**
 * The whole API. Servers and generators import this; a page imports only the operations it calls, so that the rest
 * stays out of its bundle.
 */
export const resources = {
  applications,
  attachments,
  documents,
  payments,
  statements,
  reconciliations,
  closings,
  audit,
  supervision,
  exports: exportData,
  session,
  health,
} as const;

/** The whole API by name of resource. */
export type Resources = typeof resources;
