import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {nothing, render, type TemplateResult} from 'lit/html.js';
import {failureText, openingFailureText} from './api.ts';
import {byId} from './page-data.ts';

/** Shows one message above the content, or clears it. The place itself is an alert, so it is read out. */
export function showMessage(
  status: 'info' | 'success' | 'warning' | 'danger',
  title: string,
  body: string | TemplateResult,
): void {
  render(alertTemplate({status, title, body}), byId('pesan'));
}

/** Says why an action did not come about. */
export function showFailure(error: unknown, title: string): void {
  showMessage('danger', title, failureText(error).text);
}

/** Says why nothing can be shown, and no longer that it is being loaded. */
export function showUnopened(error: unknown, title = 'Data belum dapat dibuka'): void {
  document.getElementById('memuat')?.remove();
  showMessage('danger', title, openingFailureText(error));
}

/** Takes the message away. */
export function clearMessage(): void {
  render(nothing, byId('pesan'));
}
