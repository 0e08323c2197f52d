import {defineFixtures} from '../fixtures/fixtures.ts';
import {saveDraftTemplate, type SaveDraftOptions} from './save-draft.html.ts';

const now = '2026-11-24T09:20:00+07:00';

/** Before, while and after saving. */
export const saveDraftFixtures = defineFixtures({
  name: 'save-draft',
  tag: 'kph-save-draft',
  template: saveDraftTemplate,
  states: {
    BelumDisimpan: {},
    Tersimpan: {savedAt: '2026-11-24T09:05:00+07:00', now},
    TersimpanKemarin: {savedAt: '2026-11-23T16:40:00+07:00', now},
    Menyimpan: {state: 'saving'},
    BelumTersimpan: {state: 'failed'},
    TeksLain: {text: 'Simpan draf'},
  } satisfies Record<string, SaveDraftOptions>,
});
