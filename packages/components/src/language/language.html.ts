import {html, nothing, type TemplateResult} from 'lit';
import {languageOf, wordsFor} from '../texts/words.ts';
import {languageWords} from './language.words.ts';

/** Every language by its own name: people look for theirs in it. */
export const languageNames: Readonly<Record<string, string>> = {
  id: 'Indonesia',
  en: 'English',
  rej: 'Rejang',
};

/** The languages of a page. */
export interface LanguageOptions {
  /** Codes in the order of the list; default Indonesian and English. */
  readonly languages?: readonly string[];
  /** Language of the page now; default that of `locale`. */
  readonly current?: string;
  /** Id of the part of the page that changes its language; default the whole page. */
  readonly for?: string;
  /** The server writes the page anew in the other language; for pages whose text is not the elements' alone. */
  readonly reload?: boolean;
  readonly locale?: string;
}

/** Links for every language; without JavaScript they lead to `?lang=`. */
export function languageContent({
  languages = ['id', 'en'],
  current,
  locale,
}: LanguageOptions): TemplateResult {
  const now = languageOf(current ?? locale);
  const link = (code: string): TemplateResult => html`<li>
    <a
      class="kph-language-link kph-focus"
      href="?lang=${code}"
      lang=${code}
      hreflang=${code}
      aria-current=${code === now ? 'true' : nothing}
      >${languageNames[code] ?? code}</a
    >
  </li>`;
  return html`<nav aria-label=${wordsFor(languageWords, locale).label}>
      <ul class="kph-language-list">
        ${languages.map(link)}
      </ul>
    </nav>
    <span class="kph-hidden" role="status"></span>`;
}

/** The language switch. */
export function languageTemplate(options: LanguageOptions = {}): TemplateResult {
  return html`<kph-language
    class="kph-language"
    languages=${options.languages?.join(' ') ?? nothing}
    for=${options.for ?? nothing}
    ?reload=${options.reload}
    >${languageContent(options)}</kph-language
  >`;
}
