import type {PropertyDeclarations, TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {PageElement} from '../page-element/page-element.ts';
import {languageOf, say, wordsFor} from '../texts/words.ts';
import {languageContent, languageNames} from './language.html.ts';
import {languageWords} from './language.words.ts';

/** What {@link Language} says when a person chooses. */
export interface LanguageDetail {
  /** Code of the language: `id`, `en`, `rej`. */
  readonly language: string;
}

const cookieName = 'kph_bahasa';
const oneYearSeconds = 31_536_000;

/** A page in a sandbox, in another's app for example, may not even look. */
function cookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

function remembered(): string | undefined {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked ?? new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(cookies())?.[1];
}

function remember(language: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  try {
    document.cookie = `${cookieName}=${language}; Path=/; Max-Age=${oneYearSeconds}; SameSite=Lax${secure}`;
  } catch {
    // There the language holds for this page alone.
  }
}

/**
 * Switches the language of the page without loading it anew: every element follows `lang`, and what people have typed
 * stays. The choice is kept for a year in the cookie `kph_bahasa`, which holds the language and nothing else. Without
 * JavaScript the links ask the server for `?lang=`.
 *
 * @element kph-language
 * @attribute {string} languages - Codes, divided by spaces; default `id en`.
 * @attribute {string} for - Id of the part of the page that changes; default the whole page.
 * @attribute {boolean} reload - The choice is kept and the link followed: the server writes the page.
 * @fires {CustomEvent<LanguageDetail>} kph-language - A person chose a language. `preventDefault()`: the page does everything itself.
 */
export class Language extends PageElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    languages: {},
    for: {},
    reload: {type: Boolean},
  };

  declare languages: string;
  declare for: string;
  declare reload: boolean;

  constructor() {
    super();
    this.languages = 'id en';
    this.for = '';
    this.reload = false;
  }

  /** Language of the page, or of the part that changes. */
  get language(): string {
    return languageOf(this.#target.closest<HTMLElement>('[lang]')?.lang);
  }

  get #target(): HTMLElement {
    return (this.for && document.getElementById(this.for)) || document.documentElement;
  }

  /** Changes the language and remembers it. */
  choose(language: string): void {
    remember(language);
    this.#target.lang = language;
  }

  protected override content(): TemplateResult {
    return languageContent({
      languages: this.languages.split(/\s+/),
      current: this.language,
      locale: this.locale,
    });
  }

  protected override enhance(): void {
    this.addEventListener('click', this.#onClick);
    const known = this.languages.split(/\s+/);
    const before = remembered();
    // With `reload` the server has read the choice already, and its text is what the page is written in.
    if (!this.reload && before && known.includes(before) && before !== this.language) this.choose(before);
  }

  protected override updated(): void {
    this.querySelector('nav')?.setAttribute('aria-label', wordsFor(languageWords, this.locale).label);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      if (link.hreflang === this.language) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const detail: LanguageDetail = {language: link.hreflang};
    const init = {detail, bubbles: true, cancelable: true};
    if (!this.dispatchEvent(new CustomEvent<LanguageDetail>('kph-language', init))) event.preventDefault();
    else if (this.reload) remember(detail.language);
    else {
      event.preventDefault();
      this.choose(detail.language);
      this.#announce(detail.language);
    }
  };

  #announce(language: string): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!status) return;
    const name = languageNames[language] ?? language;
    setText(status, say(wordsFor(languageWords, language).changed, {language: name}));
  }
}
