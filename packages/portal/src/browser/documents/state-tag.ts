import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import {stateLabel} from '@kepahiang/schemas/messages/document-words.js';
import type {TemplateResult} from 'lit/html.js';

type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

const tones: Readonly<Record<string, Tone>> = {
  ...Object.fromEntries(['DRAFT', 'DIBATALKAN', 'DIGANTI', 'DICABUT', 'TUTUP', 'TERCATAT'].map(state => [state, 'neutral'])),
  ...Object.fromEntries(
    ['DISAHKAN', 'DISETUJUI', 'TERBIT', 'SELESAI', 'CAIR', 'DISETOR', 'DILAPORKAN', 'DITUTUP', 'DITERIMA_BUD'].map(
      state => [state, 'success'],
    ),
  ),
  ...Object.fromEntries(['DITOLAK', 'DITOLAK_BUD', 'DITOLAK_BANK'].map(state => [state, 'danger'])),
  RETUR: 'warning',
  DIPUNGUT: 'warning',
} as Readonly<Record<string, Tone>>;

/** State of a document as a tag. */
export function stateTag(state: string): TemplateResult {
  return statusTagTemplate({status: tones[state] ?? 'info', text: stateLabel(state)});
}
