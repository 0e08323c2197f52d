import type {ApiText, ClientTexts, problemTexts} from './api.ts';

/** English sentences of the API's refusals, by the same codes as the Indonesian ones. */
export const problemTextsEn: Readonly<Record<keyof typeof problemTexts, ApiText>> = {
  'bad-request': {
    title: 'The request cannot be read',
    detail: 'What was sent cannot be read. Reload this page and try once more.',
  },
  'key-missing': {
    title: 'The submit key is missing',
    detail: 'This request must carry a submit key (Idempotency-Key) of 16 to 64 characters.',
  },
  unauthenticated: {
    title: 'You need to sign in',
    detail: 'Your session has ended or has not begun. Please sign in.',
  },
  'wrong-credentials': {
    title: 'These do not belong together',
    detail:
      'The application number and the last 4 digits of the mobile number do not match. Check both on your receipt.',
  },
  forbidden: {title: 'Access refused', detail: 'Your account may not open or change these data.'},
  'cross-site': {
    title: 'The request came from elsewhere',
    detail: 'This request does not come from the official portal. Open the portal and do it from there.',
  },
  'not-found': {
    title: 'Not found',
    detail: 'What you look for was not found. Check the address or the number.',
  },
  'stale-version': {
    title: 'The data have changed',
    detail: 'Somebody has just changed these data. Reload, then repeat what you did.',
  },
  'not-allowed-now': {
    title: 'Not possible yet',
    detail: 'This cannot be done in the present state.',
  },
  'rule-violated': {
    title: 'Against a rule',
    detail: 'This was refused because it does not meet the rules in force.',
  },
  'in-flight': {
    title: 'Still being processed',
    detail: 'The same request is still being processed. Wait a moment and do not send it from another page.',
  },
  'offset-mismatch': {
    title: 'A piece of the file is out of order',
    detail: 'The upload goes on from the part that has been received.',
  },
  'too-large': {
    title: 'Too large',
    detail: 'What was sent is larger than allowed. Make the file smaller and try again.',
  },
  'unsupported-type': {
    title: 'This type is not supported',
    detail: 'Content of this type is not supported.',
  },
  invalid: {
    title: 'Some answers need mending',
    detail: 'Some answers need mending. Check the ones that are marked.',
  },
  'key-reused': {
    title: 'The submit key was used before',
    detail: 'This submit key was used for other content. Reload the page and send again.',
  },
  'too-many-attempts': {
    title: 'Too many attempts',
    detail: 'There were too many attempts. Wait a few minutes and try again.',
  },
  internal: {
    title: 'Something went wrong',
    detail: 'Something went wrong on our side. Your data are not lost; please try again in a while.',
  },
  unavailable: {
    title: 'The service is not ready',
    detail: 'The service cannot be reached at present. Please try again in a while.',
  },
};

/** English sentences of the rules that may refuse, by the same reasons as the Indonesian ones. */
export const reasonTextsEn: Readonly<Record<string, string>> = {
  FOLLOWED_ALREADY: 'Another document that is still in force carries this one out. Cancel that one first.',
  DRAFT_OF_ANOTHER: 'A draft cannot move to another document or fiscal year. Write a new one.',
  NOT_A_DRAFT: 'The document was handed in, so it cannot be changed. Have it sent back first.',
  NO_MORE_FILES: 'The document has been decided on, so no file can be added.',
  SOD_VIOLATION:
    'You have handled this payment at another stage. This stage must be done by a different person.',
  'GUARD_FAILED:BENEFICIARY_VERIFIED':
    'The account of the payee was not checked with the bank, the check is too old, or its name does not match. Check the account first.',
  'GUARD_FAILED:SALDO_CUKUP':
    'The cash book holds too little for this payment and the others that were released.',
  'GUARD_FAILED:REVERSAL_APPROVED': 'A reversal needs a written request of the budget user and of the bank.',
  'GUARD_FAILED:bukanPemohon': 'What you applied for yourself must be checked by another officer.',
  'GUARD_FAILED:belumBayar':
    'An application that has been paid for cannot be cancelled here. Contact the service desk.',
  RATE_NOT_FOUND: 'The rule this action needs is not loaded yet. Contact BKD.',
  'R-20':
    'The same payment (document, account and amount) has been recorded before. Check the list of payments. If there really are two bills, ask the budget holder to let it pass from the page of that payment.',
  NO_TWIN: 'This payment was cancelled or came back, so another needs no approval.',
  OVERRIDE_UNUSED: 'There is an approval for one similar payment that has not been used yet.',
  NOTHING_DUE: 'The advance covers the whole cost, so there is nothing left to pay.',
  UNBALANCED:
    'The statement is refused: opening plus credits minus debits is not its closing balance. Ask the bank for the whole file.',
  OTHER_ACCOUNT: 'This statement is not of the account of your office.',
  OTHER_CURRENCY: 'This statement is not in rupiah.',
  UNREADABLE: 'The file could not be read as a whole. Check the chosen format and the lines that are named.',
  EMPTY: 'The file has no movements. Check the chosen format.',
  UPLOAD_INCOMPLETE: 'The file is not wholly uploaded yet. Go on with the upload first.',
  IMPORTED: 'The movements of this file are stored, so it can no longer be thrown away.',
  'R-26': 'By the decree of the regent this is not an account of your office.',
  NOT_A_CANDIDATE: 'These two lines are no possible pair. Load the page again and choose from the list.',
  ALREADY_PAIRED: 'One of these lines is in a pair already. Load the page again.',
  NOTHING_TO_POST: 'No entry is missing for this movement. Look for its evidence.',
  'B-10-NEG': 'The balance of the cash book does not cover this entry.',
  'R-28': 'That month is closed. Write a correction in an open month that names the entry.',
  MONTH_NOT_OVER: 'This month is not over, so it cannot be closed yet.',
  EARLIER_MONTH_OPEN: 'The month before is not closed. Close the months in their order.',
  BP_SIGNS_FIRST: 'The treasurer signs first.',
  ALREADY_SIGNED: 'You have signed this register already.',
  SIGNERS_EQUAL: 'Treasurer and budget user must be two different people.',
  STATEMENT_MISSING: 'The statement of this month is not imported yet.',
  CASH_COUNT_MISSING: 'The cash count of this month is not written down yet.',
  TICK_MISSING: 'Some pairs are not ticked yet.',
  REASON_REQUIRED: 'A difference remains. Write down its cause.',
  'B-14': 'The balance of the cash book is not what it has at the bank and in cash together.',
  'R-23': 'No line explains the difference of the reconciliation.',
  'R-24': 'Less cash was counted than the cash book has.',
  TERMINAL_STATE: 'This matter is closed and can no longer be changed.',
};

/** English sentences of the client; pass them as `texts` to `createClient`. */
export const clientTextsEn: ClientTexts = {
  rejected: 'The service refused the request. Please try again in a while.',
  unreachable: 'The service cannot be reached. Check your internet connection and try again.',
  timeout: 'The service took too long to answer. Please try again; nothing will be recorded twice.',
  contract: 'The answer of the service cannot be read. Reload this page and try again.',
};
