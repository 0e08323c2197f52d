import {html} from 'lit';
import {linkTemplate} from '../../packages/components/src/link/link.html.ts';
import {listTemplate} from '../../packages/components/src/list/list.html.ts';

/** Where else people may complain, whatever the page. */
export const reportChannels = html`<h2 class="kph-heading">Cara lain</h2>
  ${listTemplate({
    items: [
      linkTemplate({text: 'SP4N-LAPOR!', href: 'https://www.lapor.go.id/', kind: 'external'}),
      html`SMS ke <span class="kph-nowrap">1708</span>`,
      'Loket pengaduan di setiap OPD, pada jam layanan',
    ],
  })}`;
