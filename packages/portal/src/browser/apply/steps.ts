import type {CheckResult} from '@kepahiang/schemas/service/check.js';
import type {AnswerForm} from '@kepahiang/schemas/service/types.js';
import {isDeclaration} from './review.ts';

/** Id of the check-answers step in the address. */
export const checkStep = 'periksa';
/** Id of the overview of all sections. */
export const overviewStep = 'daftar';
/** Forms longer than this have an overview. */
const overviewFrom = 6;

/** The steps a person goes through with these answers: the pages that apply, then the check. Hidden ones do not count. */
export function stepsOf(form: AnswerForm, result: CheckResult): string[] {
  const pages = form.pages.filter(page => result.pages.includes(page.id) && !isDeclaration(page));
  return [...pages.map(page => page.id), checkStep];
}

/** Whether the form is long enough for an overview of its sections. */
export function hasOverview(form: AnswerForm): boolean {
  return form.pages.length > overviewFrom;
}

/** The first page with something to mend, or the check when all is well. */
export function firstOpenStep(form: AnswerForm, result: CheckResult): string {
  const faulty = new Set(result.faults.map(fault => fault.path.split('.')[0]));
  const page = form.pages.find(
    one =>
      !isDeclaration(one) &&
      result.pages.includes(one.id) &&
      one.fields.some(field => faulty.has(field.name)),
  );
  return page?.id ?? checkStep;
}

/** State of a page for the overview. */
export function pageStatus(
  form: AnswerForm,
  id: string,
  result: CheckResult,
  raw: Readonly<Record<string, unknown>>,
): 'belum' | 'sedang' | 'selesai' {
  const fields =
    form.pages.find(page => page.id === id)?.fields.filter(field => result.fields.includes(field.name)) ?? [];
  const faulty = new Set(result.faults.map(fault => fault.path.split('.')[0]));
  if (!fields.some(field => faulty.has(field.name)))
    return fields.some(field => raw[field.name] !== undefined) ? 'selesai' : 'belum';
  return fields.some(field => raw[field.name] !== undefined) ? 'sedang' : 'belum';
}
