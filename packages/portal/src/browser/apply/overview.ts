import {taskListTemplate} from '@kepahiang/components/task-list/task-list.html.js';
import type {CheckResult} from '@kepahiang/schemas/service/check.js';
import type {AnswerForm} from '@kepahiang/schemas/service/types.js';
import type {TemplateResult} from 'lit/html.js';
import {checkStep, firstOpenStep, pageStatus, stepsOf} from './steps.ts';

/** All pages by section with their state, and the check at the end once everything is answered. */
export function overviewTemplate(
  form: AnswerForm,
  result: CheckResult,
  raw: Readonly<Record<string, unknown>>,
): TemplateResult {
  const steps = stepsOf(form, result);
  const pages = form.pages.filter(page => steps.includes(page.id));
  const sections = [...new Set(pages.map(page => page.section?.id ?? 'Isian'))];
  const ready = firstOpenStep(form, result) === checkStep;
  const tasks = sections.map(title => ({
    title,
    items: pages
      .filter(page => (page.section?.id ?? 'Isian') === title)
      .map(page => ({
        title: page.title.id,
        href: `#${page.id}`,
        status: pageStatus(form, page.id, result, raw),
      })),
  }));
  const last = {
    title: 'Periksa jawaban dan kirim',
    ...(ready ? {href: `#${checkStep}`} : {}),
    status: ready ? ('belum' as const) : ('terkunci' as const),
  };
  return taskListTemplate({sections: [...tasks, {title: 'Kirim', items: [last]}]});
}
