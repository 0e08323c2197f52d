import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {saveDraftTemplate} from '../../packages/components/src/save-draft/save-draft.html.ts';
import {taskListFixtures} from '../../packages/components/src/task-list/task-list.fixtures.ts';
import {overviewTemplate} from '../../packages/portal/src/browser/apply/overview.ts';
import {
  answeredUpTo,
  answeredWith,
  checked,
  hygiene,
  now,
  research,
  type AnsweredService,
} from '../contoh/jawaban.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './daftar-bagian.md?raw';

const meta: Meta = {title: 'Pola/Daftar bagian', ...wholePages('dpmptsp', words)};
export default meta;

function overview(given: AnsweredService): TemplateResult {
  return html`<h1 class="kph-title">${given.service.title.id}</h1>
    <p class="kph-lead">Isi bagian mana pun lebih dahulu. Jawaban Anda tersimpan di ponsel ini selama 30 hari.</p>
    ${overviewTemplate(given.service, checked(given), given.answers)}
    ${saveDraftTemplate({savedAt: '2026-11-24T09:04:00+07:00', now})}`;
}

export const BaruMulai: StoryObj = sitePage(overview({...research, answers: {}}));
export const SebagianTerisi: StoryObj = sitePage(
  overview(answeredWith(answeredUpTo(research, 'etik'), {metode: undefined})),
);
export const SiapDikirim: StoryObj = sitePage(overview(hygiene), {parameters: {opd: 'dinkes'}});
export const PerluDiperbaiki: StoryObj = sitePage(
  html`<h1 class="kph-title">Ajukan surat keterangan penelitian</h1>
    <p class="kph-lead">Petugas meminta satu bagian diperbaiki sebelum Senin, 7 Desember 2026.</p>
    ${taskListFixtures.template(taskListFixtures.states.Biasa)}`,
);
