import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import {stateLabel} from '@kepahiang/schemas/messages/document-words.js';
import type {TemplateResult} from 'lit/html.js';

type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

const neutral = ['DRAFT', 'TERCATAT', 'DIBATALKAN', 'DIGANTI', 'DICABUT', 'TUTUP'];
const good = [
  'DISAHKAN',
  'DISETUJUI',
  'TERBIT',
  'SELESAI',
  'CAIR',
  'DISETOR',
  'DILAPORKAN',
  'DITUTUP',
  'DITERIMA_BUD',
];
const refused = ['DITOLAK', 'DITOLAK_BUD', 'DITOLAK_BANK'];
const waiting = ['RETUR', 'DIPUNGUT'];

function toneOf(state: string): Tone {
  if (neutral.includes(state)) return 'neutral';
  if (good.includes(state)) return 'success';
  if (refused.includes(state)) return 'danger';
  return waiting.includes(state) ? 'warning' : 'info';
}

/** State of a document as a tag. */
export function stateTag(state: string): TemplateResult {
  return statusTagTemplate({status: toneOf(state), text: stateLabel(state)});
}
