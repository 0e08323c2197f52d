import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/select-field/index.js';
import type {Session} from '@kepahiang/contract/session.js';
import {html, render} from 'lit/html.js';
import {workplace} from './page-data.ts';
import {exportPart} from './supervision/export-form.ts';
import {verifyPart} from './supervision/verify.ts';
import {openWork} from './work-page.ts';

async function show(session: Session): Promise<void> {
  render(
    html`<h1 class="kph-title">Jejak audit dan ekspor</h1>
      ${verifyPart(session)} ${exportPart(session)}`,
    workplace(),
  );
  return Promise.resolve();
}

openWork(show);
