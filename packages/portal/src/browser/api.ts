import {isApiRejected, isApiTimeout, isApiUnreachable} from '@kepahiang/client/errors.js';

/** What to quote when asking for help about a failure of the server; nothing where it is none, or has no id. */
function requestCode(error: unknown): string {
  return isApiRejected(error) && error.status >= 500 && error.requestId
    ? ` Kode: ${error.requestId.slice(0, 8)}.`
    : '';
}

/** What went wrong with a call, in words for the person, and whether trying again can help. */
export function failureText(error: unknown): {readonly text: string; readonly offline: boolean} {
  if (isApiUnreachable(error) || isApiTimeout(error)) {
    return {
      text: 'Sinyal terputus. Isian Anda aman di ponsel ini dan akan dikirim saat tersambung.',
      offline: true,
    };
  }
  if (isApiRejected(error)) {
    return {
      text: `${error.message}${error.status >= 500 ? `${requestCode(error)} Isian Anda tersimpan.` : ''}`,
      offline: false,
    };
  }
  return {
    text: 'Sistem sedang terganggu. Isian Anda tersimpan. Coba lagi, atau datang ke loket.',
    offline: false,
  };
}

/** The same where something was only to be shown: nothing was typed that could be safe or lost. */
export function openingFailureText(error: unknown): string {
  if (failureText(error).offline) return 'Sinyal terputus. Muat ulang halaman ini saat tersambung.';
  if (isApiRejected(error) && error.status < 500) return error.message;
  return `Sistem sedang terganggu.${requestCode(error)} Muat ulang halaman ini beberapa saat lagi.`;
}
