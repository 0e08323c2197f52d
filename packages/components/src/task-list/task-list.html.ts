import {html, nothing, type TemplateResult} from 'lit';
import {safeHref} from '../link/safe-href.ts';
import {statusTagTemplate} from '../status-tag/status-tag.html.ts';
import {wordsFor} from '../texts/words.ts';
import {taskListWords} from './task-list.words.ts';

/** How far a part of the form is. */
export type TaskStatus = 'belum' | 'sedang' | 'selesai' | 'perbaikan' | 'terkunci';

/** One part of a long form. */
export interface Task {
  readonly title: string;
  /** Without it the part cannot be opened yet. */
  readonly href?: string;
  readonly hint?: string;
  readonly status: TaskStatus;
}

/** Parts of a form under headings. */
export interface TaskListOptions {
  readonly sections: readonly {readonly title: string; readonly items: readonly Task[]}[];
  readonly locale?: string;
}

const tags = {
  belum: 'neutral',
  sedang: 'info',
  selesai: 'success',
  perbaikan: 'warning',
  terkunci: 'neutral',
} as const;

/** The parts of a long form with their states. */
export function taskListTemplate({sections, locale}: TaskListOptions): TemplateResult {
  const texts = wordsFor(taskListWords, locale);
  const item = ({title, href, hint, status}: Task): TemplateResult => html`<li class="kph-task">
    <div>
      ${href ? html`<a class="kph-link" href=${safeHref(href)}>${title}</a>` : html`<span>${title}</span>`}
      ${hint ? html`<p class="kph-hint">${hint}</p>` : nothing}
    </div>
    ${statusTagTemplate({status: tags[status], text: texts[status]})}
  </li>`;
  return html`<ol class="kph-tasks">
    ${sections.map(
      section => html`<li>
        <h2 class="kph-heading">${section.title}</h2>
        <ul>
          ${section.items.map(item)}
        </ul>
      </li>`,
    )}
  </ol>`;
}
