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
  SOD_VIOLATION:
    'You have handled this payment at another stage. This stage must be done by a different person.',
  'GUARD_FAILED:BENEFICIARY_VERIFIED':
    'The account of the payee was not checked with the bank in the last 7 days, or its name does not match. Check the account first.',
  'GUARD_FAILED:SALDO_CUKUP':
    'The cash book holds too little for this payment and the others that were released.',
  'GUARD_FAILED:REVERSAL_APPROVED': 'A reversal needs a written request of the budget user and of the bank.',
  'GUARD_FAILED:bukanPemohon': 'What you applied for yourself must be checked by another officer.',
  'GUARD_FAILED:belumBayar':
    'An application that has been paid for cannot be cancelled here. Contact the service desk.',
  'R-20':
    'The same payment (document, account and amount) has been recorded before. Check the list of payments.',
  NOTHING_DUE: 'The advance covers the whole cost, so there is nothing left to pay.',
  TERMINAL_STATE: 'This matter is closed and can no longer be changed.',
};

/** English sentences of the client; pass them as `texts` to `createClient`. */
export const clientTextsEn: ClientTexts = {
  rejected: 'The service refused the request. Please try again in a while.',
  unreachable: 'The service cannot be reached. Check your internet connection and try again.',
  timeout: 'The service took too long to answer. Please try again; nothing will be recorded twice.',
  contract: 'The answer of the service cannot be read. Reload this page and try again.',
};
