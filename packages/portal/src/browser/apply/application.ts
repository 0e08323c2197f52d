import {createClient} from '@kepahiang/client/client.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {newIdempotencyKey} from '@kepahiang/client/pending-keys.js';
import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import type {Form} from '@kepahiang/components/form/form.js';
import {stepperTemplate} from '@kepahiang/components/stepper/stepper.html.js';
import {submitApplication} from '@kepahiang/contract/applications.js';
import {attachments} from '@kepahiang/contract/attachments.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import {checkAnswers, type CheckResult} from '@kepahiang/schemas/service/check.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {failureText} from '../api.ts';
import {formContext} from '../clock.ts';
import {clearMessage, showMessage} from '../message.ts';
import {byId} from '../page-data.ts';
import {PagePlaces} from '../places.ts';
import {keepReceipt} from '../receipt-store.ts';
import {readDraft, removeDraft, writeDraft} from './draft.ts';
import type {FormPageData} from './form-page-data.ts';
import {overviewTemplate} from './overview.ts';
import {Questions, fieldsReady, setUploaders} from './questions.ts';
import {isDeclaration, reviewTemplate} from './review.ts';
import {checkStep, firstOpenStep, hasOverview, overviewStep, stepsOf} from './steps.ts';

/** Version of the privacy notice this page shows a link to. */
const noticeVersion = '2026-11-24';
/** How long typing must rest before the draft is kept. @unit ms */
const restMs = 250;

/**
 * One person filling in one service: shows one page at a time, keeps every keystroke as a draft, checks by the
 * service's own definition, sends once.
 */
export class Application {
  readonly #service: FormPageData;
  readonly #questions: Questions;
  readonly #client = createClient({resources: {applications: {submit: submitApplication}, attachments}});
  readonly #form: Form;
  readonly #places: PagePlaces;
  #answers: Record<string, unknown> = {};
  #key: string | undefined;
  #page = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(service: FormPageData) {
    this.#service = service;
    this.#form = document.querySelector<Form>('kph-form')!;
    this.#questions = new Questions(service, this.#form);
    this.#places = new PagePlaces(this.#form, service.box);
  }

  /** Takes over the page: fields first, then the draft, then the step the address names. */
  async start(): Promise<void> {
    await fieldsReady(this.#form);
    setUploaders(this.#form, this.#client, this.#service.id);
    this.#form.catalogue = serviceCatalogue(this.#service);
    await this.#restore();
    this.#form.validate = () => this.#pageFaults();
    this.#form.addEventListener('kph-submit', this.#onSubmit);
    this.#form.form.addEventListener('input', this.#onEdit);
    this.#form.form.addEventListener('change', this.#onEdit);
    addEventListener('popstate', () => this.#show(this.#stepInAddress()));
    addEventListener('pagehide', () => void this.#save());
    addEventListener('online', () => this.#key && this.#page === checkStep && void this.#send());
    byId('pengisian').dataset.siap = '';
    this.#show(this.#stepInAddress(), false);
  }

  /** What was typed before this script arrived comes before the draft. */
  async #restore(): Promise<void> {
    const draft = await readDraft(this.#service.id);
    this.#answers = {...draft?.answers, ...this.#form.values};
    this.#key = draft?.key;
    this.#questions.fill(this.#answers);
    if (draft) this.#page = draft.page;
  }

  #check(): CheckResult {
    return checkAnswers(this.#service, this.#answers, formContext(this.#places));
  }

  #stepInAddress(): string {
    const result = this.#check();
    const wanted = location.hash.slice(1) || this.#page;
    const steps = stepsOf(this.#service, result);
    if (wanted === overviewStep && hasOverview(this.#service)) return wanted;
    if (wanted === checkStep) return firstOpenStep(this.#service, result);
    return steps.includes(wanted) ? wanted : steps[0]!;
  }

  #go(step: string): void {
    history.pushState(null, '', `#${step}`);
    this.#show(step);
  }

  #show(step: string, focus = true): void {
    clearMessage();
    this.#page = step;
    const result = this.#check();
    const page = this.#service.pages.find(one => one.id === step);
    const shown = step === checkStep ? this.#service.pages.find(isDeclaration)?.id : step;
    this.#questions.showPage(shown ?? '');
    this.#questions.update(result.fields, result.value);
    this.#form.setFaults([]);
    const title = page?.title.id ?? (step === checkStep ? 'Periksa jawaban Anda' : 'Bagian permohonan');
    this.#frame(step, title, result);
    void this.#save();
    if (!focus) return;
    const heading = byId('judul-halaman');
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    scrollTo({top: 0, behavior: 'instant'});
  }

  #frame(step: string, title: string, result: CheckResult): void {
    const steps = stepsOf(this.#service, result);
    const index = steps.indexOf(step);
    const back = index > 0 ? `#${steps[index - 1]}` : `/layanan/${this.#service.id}/`;
    byId('judul-halaman').textContent = title;
    document.title = `${title} – ${this.#service.name.id} – Kabupaten Kepahiang`;
    const position =
      index < 0
        ? nothing
        : stepperTemplate({current: index + 1, total: steps.length, title: this.#service.name.id});
    render(html`${backLinkTemplate({href: back})}${position}`, byId('langkah'));
    const special =
      step === checkStep
        ? reviewTemplate(this.#service, result, code => this.#places.name(code))
        : step === overviewStep
          ? overviewTemplate(this.#service, result, this.#answers)
          : nothing;
    const place = byId('periksa');
    place.hidden = special === nothing;
    render(special, place);
    byId('pengisian').dataset.langkah = step === checkStep || step === overviewStep ? step : 'isian';
    const button = this.#form.querySelector<HTMLButtonElement>('button[type=submit]')!;
    button.textContent = step === checkStep ? 'Kirim permohonan' : 'Lanjutkan';
    render(this.#saveTemplate(step), byId('simpan'));
  }

  #saveTemplate(step: string): TemplateResult {
    return html`<p class="kph-hint">Isian tersimpan di ponsel ini selama 30 hari.</p>
      <ul class="portal-save-links">
        ${hasOverview(this.#service) && step !== overviewStep ? html`<li><a class="kph-link" href="#${overviewStep}">Lihat semua bagian</a></li>` : nothing}
        <li><a class="kph-link" href="/layanan/${this.#service.id}/">Simpan dan keluar</a></li>
        <li><button class="kph-button kph-button--link" type="button" @click=${this.#onDiscard}>Hapus isian di ponsel ini</button></li>
      </ul>`;
  }

  #onDiscard = async (): Promise<void> => {
    if (!confirm('Hapus semua isian layanan ini dari ponsel ini?')) return;
    clearTimeout(this.#timer);
    this.#answers = {};
    this.#page = '';
    await removeDraft(this.#service.id);
    location.replace(`/layanan/${this.#service.id}/`);
  };

  #collect(): void {
    const frames = this.#service.pages.flatMap(page =>
      this.#questions.page(page.id)?.disabled === false ? page.fields : [],
    );
    const values = this.#form.values;
    for (const field of frames) {
      const frame = this.#questions.frame(field.name);
      // A hidden question keeps its answer in the draft; it is only never sent.
      if (frame && !frame.disabled) this.#answers[field.name] = values[field.name];
    }
  }

  #onEdit = (): void => {
    this.#key = undefined; // other answers are another submit
    this.#collect();
    const result = this.#check();
    this.#questions.update(result.fields, result.value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), restMs);
  };

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    if (Object.values(this.#answers).every(answer => answer === undefined)) return;
    const {id, version} = this.#service;
    await writeDraft(id, {
      version,
      page: this.#page,
      answers: this.#answers,
      ...(this.#key ? {key: this.#key} : {}),
    });
  }

  #pageFaults(): Fault[] {
    this.#collect();
    const {faults} = this.#check();
    const page = this.#service.pages.find(one => one.id === this.#page);
    if (!page) return this.#page === checkStep ? [...faults] : [];
    return faults.filter(fault => page.fields.some(field => fault.path.split('.')[0] === field.name));
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#page === checkStep) return void this.#send();
    const result = this.#check();
    const steps = stepsOf(this.#service, result);
    this.#go(steps[steps.indexOf(this.#page) + 1] ?? checkStep);
  };

  async #send(): Promise<void> {
    if (this.#form.busy) return;
    this.#form.busy = true;
    clearMessage();
    // The key is kept before the first try: whatever happens to this page, the same submit stays one application.
    this.#key ??= newIdempotencyKey();
    await this.#save();
    try {
      const receipt = await this.#client.applications.submit({body: this.#body(), idempotencyKey: this.#key});
      keepReceipt({...receipt, nama: this.#service.name.id});
      this.#answers = {};
      await removeDraft(this.#service.id);
      location.assign(`/layanan/${this.#service.id}/terkirim/`);
    } catch (error) {
      this.#form.busy = false;
      this.#failed(error);
    }
  }

  #body() {
    return {
      layanan: this.#service.id,
      kanal: 'daring' as const,
      jawaban: this.#check().value as Record<string, unknown>,
      pemberitahuan: {versi: noticeVersion, dibaca: formContext(this.#places).now},
    };
  }

  #failed(error: unknown): void {
    const faults = isApiRejected(error) ? error.faults : [];
    if (faults.length > 0) {
      this.#key = undefined;
      const first = this.#service.pages.find(page =>
        page.fields.some(field => field.name === faults[0]!.path.split('.')[0]),
      );
      if (first && !isDeclaration(first)) this.#go(first.id);
      this.#form.setFaults(faults);
      return;
    }
    const {text, offline} = failureText(error);
    showMessage(
      offline ? 'warning' : 'danger',
      offline ? 'Belum terkirim' : 'Permohonan belum terkirim',
      text,
    );
    byId('pesan').scrollIntoView({block: 'center'});
  }
}
