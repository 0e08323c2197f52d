import {isApiRejected} from '@kepahiang/client/errors.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {booksId} from '@kepahiang/schemas/messages/books-id.js';
import {faultText} from '@kepahiang/schemas/messages/text.js';
import {idMessages} from '@kepahiang/schemas/messages/id.js';
import {failureText} from '../api.ts';

/** Texts of everything the API refuses about the books. */
export const catalogue = {...idMessages, ...booksId};

/** A fault in words. */
export function textOfFault(fault: Fault): string {
  return faultText(fault, 'Isian', catalogue);
}

/** Why a press changed nothing: unlike what was typed into a form, it is not sent later. */
export function actionFailureText(error: unknown): string {
  const {text, offline} = failureText(error);
  if (offline) return 'Sinyal terputus. Belum ada yang berubah. Coba lagi saat tersambung.';
  const [first] = isApiRejected(error) ? error.faults : [];
  return first ? textOfFault(first) : text;
}
