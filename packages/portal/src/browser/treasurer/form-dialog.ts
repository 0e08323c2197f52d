import type {Dialog} from '@kepahiang/components/dialog/dialog.js';
import type {Form, ShownFault, SubmitDetail} from '@kepahiang/components/form/form.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import type {FormValues} from '@kepahiang/components/form/form-values.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {byId} from '../page-data.ts';
import {actionFailureText, catalogue, textOfFault} from './failure.ts';

/** A question with fields above the page. */
export interface FormDialog {
  readonly title: string;
  /** What is to be decided, above the fields. */
  readonly body: TemplateResult;
  readonly submitText: string;
  /** Sends what was typed; while it fails the dialog stays open with everything in it. */
  readonly send: (values: FormValues) => Promise<void>;
  /** What a refusal says, where the page has words of its own for it. */
  readonly faultsOf?: (error: unknown) => readonly ShownFault[];
}

/** The place for {@link openFormDialog}, once per page. */
export const dialogPlace = html`<div id="tempat-dialog"></div>`;

/** What was refused, at its fields. */
function faultsIn(error: unknown): readonly ShownFault[] {
  const faults = isApiRejected(error) ? error.faults : [];
  if (faults.length > 0) return faults.map(fault => ({...fault, text: textOfFault(fault)}));
  // Without a path it stands in the summary of the form, which takes the focus.
  return [{path: '', code: 'isian.lain', text: actionFailureText(error)}];
}

/** Opens a form in a dialog. It closes when what was typed is sent, or by Esc and "Batal". */
export function openFormDialog({title, body, submitText, send, faultsOf = faultsIn}: FormDialog): void {
  const place = byId('tempat-dialog');
  const onSubmit = (event: CustomEvent<SubmitDetail>): void => {
    event.preventDefault();
    const [form, dialog] = [
      place.querySelector<Form>('kph-form')!,
      place.querySelector<Dialog>('kph-dialog')!,
    ];
    form.busy = true;
    send(event.detail.values)
      .then(() => dialog.close('ya'))
      .catch((error: unknown) => form.setFaults(faultsOf(error)))
      .finally(() => (form.busy = false));
  };
  const actions = html`<button class="kph-button" type="submit">${submitText}</button>
    <button class="kph-button kph-button--secondary" type="button" data-kph-close="">Batal</button>`;
  render(nothing, place); // fields of the question before would keep what was typed into them
  render(
    html`<kph-dialog
      ><dialog class="kph-dialog" id="dialog" aria-labelledby="dialog-judul">
        <div @kph-submit=${onSubmit}>
          <h2 class="kph-heading" id="dialog-judul" tabindex="-1">${title}</h2>
          ${formTemplate({body, actions})}
        </div>
      </dialog></kph-dialog
    >`,
    place,
  );
  place.querySelector<Form>('kph-form')!.catalogue = catalogue;
  place.querySelector<Dialog>('kph-dialog')!.open();
}
