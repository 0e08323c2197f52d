import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {faultText, serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import type {AnswerForm} from '@kepahiang/schemas/service/types.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {labelAt} from './browser/service-definition.ts';

/** A warning as a check gives it, or as it comes over the wire. */
type Warning = Pick<Fault, 'path' | 'code'> & {readonly params?: Fault['params'] | undefined};

/**
 * What is unusual about answers, each in the words of its form; nothing where all is usual. It holds nobody up.
 *
 * @param note - What the reader may do about it.
 */
export function warningsAlert(
  form: AnswerForm,
  warnings: readonly Warning[],
  note: string,
): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  const catalogue = serviceCatalogue(form);
  const item = (warning: Warning): TemplateResult => {
    const label = labelAt(form, warning.path);
    const {code, params = {}} = warning;
    return html`<li><strong>${label}</strong>: ${faultText({code, params}, label, catalogue)}</li>`;
  };
  return alertTemplate({
    status: 'warning',
    title: 'Periksa kembali',
    body: html`<ul class="kph-list">${warnings.map(item)}</ul>
      <p>${note}</p>`,
  });
}
