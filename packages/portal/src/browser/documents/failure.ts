import {isApiRejected} from '@kepahiang/client/errors.js';
import type {ShownFault} from '@kepahiang/components/form/form.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {fillText} from '@kepahiang/schemas/messages/fill.js';
import {idMessages} from '@kepahiang/schemas/messages/id.js';
import {labelOf} from '@kepahiang/schemas/spending/labels.js';
import {failureText} from '../api.ts';

/** A fault of a document in words, with the label of its field. */
export const faultSentence = (fault: Fault): string => fillText(fault, labelOf(fault.path), idMessages);

/** A fault as a form shows it; within a table written as text its row is named. */
export function shownFault(fault: Fault): ShownFault {
  return {...fault, text: faultSentence(fault)};
}

/** Why nothing has changed: what the API says, and each fault it names. */
export function refusalText(error: unknown): string {
  const {text, offline} = failureText(error);
  if (offline) return 'Sinyal terputus. Belum ada yang berubah. Coba lagi saat tersambung.';
  if (!isApiRejected(error)) return text;
  if (error.code === 'stale-version')
    return 'Dokumen ini sudah diubah orang lain. Muat ulang halaman ini, periksa isinya, lalu ulangi.';
  return [text, ...error.faults.map(faultSentence)].join(' ');
}

/** A refusal of an event, its faults at the fields of what the event brings. */
export function eventFaults(error: unknown): readonly ShownFault[] {
  const faults = isApiRejected(error) ? error.faults : [];
  const brought = faults.filter(({path}) => path.startsWith('facts.'));
  if (brought.length > 0)
    return brought.map(fault => shownFault({...fault, path: fault.path.slice('facts.'.length)}));
  return [{path: '', code: 'isian.lain', text: refusalText(error)}];
}
