import {uploadFile, type UploadClient} from '@kepahiang/client/upload.js';
import type {FieldElement} from '@kepahiang/components/field-element/field-element.js';
import type {ListField as ListElement} from '@kepahiang/components/list-field/list-field.js';
import type {UploadField} from '@kepahiang/components/upload-field/upload-field.js';
import {conditionHolds, type Known} from '@kepahiang/schemas/service/condition.js';
import type {FileRef} from '@kepahiang/schemas/service/define.js';
import type {AnswerForm, Field, ListField, SimpleField} from '@kepahiang/schemas/service/types.js';

type Values = Readonly<Record<string, unknown>>;
type AnyElement = FieldElement & {checked?: boolean; files?: readonly FileRef[]};

/** The questions of a form in the page: which of them are in force, and filling them from a draft. */
export class Questions {
  readonly #form: AnswerForm;
  readonly #root: ParentNode;

  constructor(form: AnswerForm, root: ParentNode) {
    this.#form = form;
    this.#root = root;
  }

  /** The frame of one question. */
  frame(name: string): HTMLFieldSetElement | null {
    return this.#root.querySelector(`[data-isian="${name}"]`);
  }

  /** The frame of one page of questions. */
  page(id: string): HTMLFieldSetElement | null {
    return this.#root.querySelector(`[data-halaman="${id}"]`);
  }

  /** Shows one page and takes all others out of the form. */
  showPage(id: string): void {
    for (const page of this.#root.querySelectorAll<HTMLFieldSetElement>('[data-halaman]')) {
      page.hidden = page.disabled = page.dataset.halaman !== id;
    }
  }

  /** Brings questions, choices and duties in line with the answers known so far. */
  update(visible: readonly string[], known: Known): void {
    for (const field of this.#form.pages.flatMap(page => page.fields)) {
      const frame = this.frame(field.name);
      if (!frame) continue;
      frame.hidden = frame.disabled = !visible.includes(field.name);
      if (!frame.hidden) this.#apply(field, frame, known);
    }
  }

  #apply(field: Field, frame: HTMLFieldSetElement, known: Known): void {
    const element = frame.querySelector<AnyElement>('.kph-field');
    if (!element) return;
    const required =
      typeof field.required === 'object' ? conditionHolds(field.required, known) : field.required !== false;
    element.required = required;
    const mark = frame.querySelector<HTMLElement>('.kph-optional');
    if (mark) mark.hidden = required;
    if ('options' in field) this.#offer(field, frame, known);
    const derived = field.derive?.find(rule => conditionHolds(rule.when, known));
    if (derived && element.value !== String(derived.value)) element.value = String(derived.value);
    if (field.derive) element.disabled = derived !== undefined;
  }

  #offer(
    field: Field & {options: readonly {value: string; when?: unknown}[]},
    frame: HTMLElement,
    known: Known,
  ): void {
    for (const option of field.options) {
      if (!option.when) continue;
      const input = frame.querySelector<HTMLInputElement>(`input[value="${option.value}"]`);
      if (!input) continue;
      const offered = conditionHolds(option.when as Parameters<typeof conditionHolds>[0], known);
      input.closest<HTMLElement>('.kph-choice')!.hidden = !offered;
      input.disabled = !offered;
      if (!offered) input.checked = false;
    }
  }

  /** Puts the answers of a draft into the fields. */
  fill(answers: Values): void {
    for (const field of this.#form.pages.flatMap(page => page.fields)) {
      const frame = this.frame(field.name);
      const element = frame?.querySelector<AnyElement>('.kph-field');
      if (!frame || !element) continue;
      if (field.type === 'list')
        this.#fillList(field, element as unknown as ListElement, answers[field.name]);
      else if (answers[field.name] !== undefined) fillOne(field, element, answers[field.name]);
    }
  }

  #fillList(field: ListField, list: ListElement, value: unknown): void {
    const rows = Array.isArray(value) ? value : [];
    const wanted = Math.max(rows.length, 1);
    while (list.rows.length > wanted) list.removeRow(list.rows.at(-1)!);
    while (list.rows.length < wanted) list.addRow();
    const items: readonly SimpleField[] = 'length' in field.item ? field.item : [field.item];
    list.rows.forEach((row, index) => {
      const elements = [...row.querySelectorAll<AnyElement>('.kph-field')];
      items.forEach((item, place) => {
        const answer: unknown =
          'length' in field.item ? (rows[index] as Values | undefined)?.[item.name] : rows[index];
        if (answer !== undefined && elements[place]) fillOne(item, elements[place], answer);
      });
    });
  }
}

function fillOne(field: SimpleField, element: AnyElement, value: unknown): void {
  if (field.type === 'file') element.files = (Array.isArray(value) ? value : [value]) as FileRef[];
  else if (field.type === 'bool' && field.widget === 'checkbox')
    element.checked = value === true || value === 'true';
  else if (field.type === 'geo') element.value = geoText(value);
  else if (Array.isArray(value)) element.value = value.join(',');
  else element.value = typeof value === 'string' ? value : String(value);
}

function geoText(value: unknown): string {
  const {lat, lon} = value as {lat: number; lon: number};
  return `${String(lat).replace('.', ',')};${String(lon).replace('.', ',')}`;
}

/** Files of all fields are sent as soon as they are chosen, and go on where they broke off. */
export function setUploaders(root: ParentNode, client: UploadClient, layanan: string): void {
  for (const element of root.querySelectorAll<UploadField>('kph-upload-field'))
    element.uploader = (file, options) =>
      uploadFile(
        client,
        {layanan, field: element.name, file},
        {...options, onProgress: (sent, total) => options.onProgress(sent / total)},
      );
}

/** Waits until every field of a form has taken over its markup. */
export async function fieldsReady(root: ParentNode): Promise<void> {
  const fields = [...root.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>('.kph-field')];
  await Promise.all(fields.map(async field => field.updateComplete));
}
