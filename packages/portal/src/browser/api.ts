import {isApiRejected, isApiTimeout, isApiUnreachable} from '@kepahiang/client/errors.js';

/** What went wrong with a call, in words for the person, and whether trying again can help. */
export function failureText(error: unknown): {readonly text: string; readonly offline: boolean} {
  if (isApiUnreachable(error) || isApiTimeout(error)) {
    return {
      text: 'Sinyal terputus. Isian Anda aman di ponsel ini dan akan dikirim saat tersambung.',
      offline: true,
    };
  }
  if (isApiRejected(error)) {
    const code = error.requestId ? ` Kode: ${error.requestId.slice(0, 8)}.` : '';
    return {
      text: `${error.message}${error.status >= 500 ? `${code} Isian Anda tersimpan.` : ''}`,
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
  return 'Sistem sedang terganggu. Muat ulang halaman ini beberapa saat lagi.';
}
