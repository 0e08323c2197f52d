import type {Form, SubmitDetail} from '@kepahiang/components/form/form.js';
import type {Session} from '@kepahiang/contract/session.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {showUnopened} from '../../message.ts';
import {byId, workplace} from '../../page-data.ts';
import {keepsBooks, officeSelect} from '../office.ts';
import {cursorOf, type Trail} from '../pages.ts';
import {client} from './client.ts';
import {listTemplate} from './list.ts';
import {upload} from './upload.ts';
import {uploadFormTemplate, uploadOf, type FormatChoice} from './upload-form.ts';

async function drawList(query: {readonly skpd?: string}, trail: Trail = []): Promise<void> {
  try {
    const {butir, berikut} = await client.statements.list({query: {...query, ...cursorOf(trail)}});
    const turn = (to: Trail): void => void drawList(query, to);
    render(listTemplate({butir, berikut, trail, turn, href: id => `#${id}`}), byId('daftar'));
  } catch (error) {
    showUnopened(error, 'Daftar rekening koran belum dapat dibuka');
  }
}

function send(formats: readonly FormatChoice[], event: CustomEvent<SubmitDetail>): void {
  event.preventDefault();
  const form = event.target as Form;
  form.busy = true;
  void upload(uploadOf(event.detail.values, formats), {
    changed: () => void drawList({}),
    ended: () => (form.busy = false),
  });
}

function uploadPart(formats: readonly FormatChoice[]): TemplateResult {
  return html`<section
    class="portal-tasks"
    aria-labelledby="unggah-judul"
    @kph-submit=${(event: CustomEvent<SubmitDetail>) => send(formats, event)}
  >
    <h2 class="kph-heading" id="unggah-judul">Unggah rekening koran</h2>
    ${uploadFormTemplate(formats)}
    <div id="hasil"></div>
  </section>`;
}

async function formatsFor(mayAct: boolean): Promise<readonly FormatChoice[]> {
  return mayAct ? (await client.statements.formats({})).butir : [];
}

/** The form for a new statement, for those who keep the books, and the statements so far. */
export async function showStatements(session: Session, office: string): Promise<void> {
  const mayAct = keepsBooks(session);
  const formats = await formatsFor(mayAct);
  const choose = (slug: string): void => location.assign(`#opd=${slug}`);
  document.title = 'Rekening koran – Bendahara – Kabupaten Kepahiang';
  render(
    html`<h1 class="kph-title">Rekening koran</h1>
      ${session.opd === null ? html`<p class="portal-filter">${officeSelect(session, office, choose)}</p>` : nothing}
      ${mayAct ? uploadPart(formats) : nothing}
      <div id="daftar" aria-live="polite"></div>`,
    workplace(),
  );
  if (session.opd !== null) return drawList({});
  if (office) return drawList({skpd: office});
  render(html`<p>Pilih perangkat daerah yang rekening korannya ingin Anda lihat.</p>`, byId('daftar'));
}
