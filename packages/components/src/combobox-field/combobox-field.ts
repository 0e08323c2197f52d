import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {render, type TemplateResult} from 'lit';
import {describe, ensureId} from '../field-element/dom-parts.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {chevronDown} from '../icon/icons.html.ts';
import {SelectField} from '../select-field/select-field.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {comboboxFieldContent} from './combobox-field.html.ts';
import {comboboxFieldWords} from './combobox-field.words.ts';
import {comboboxList, type ComboboxChoice} from './combobox-list.html.ts';
import {choicesIn, exactly, matching} from './combobox-search.ts';

/** Screen readers are told how many choices are left once a person pauses, not at each letter. */
const announceAfterMs = 600;
/** Rows that Page Up and Page Down go over. */
const pageRows = 8;

/**
 * A long list that can be searched by typing, over a native `<select>`, which stays the control that is posted: without
 * JavaScript it is that list. Capitals and marks do not matter, words may stand in any order, and a heading finds all
 * that stands under it.
 *
 * @element kph-combobox-field
 * @fires input - The person chose or typed (event of the inner select).
 * @fires change - The person chose (event of the inner select).
 */
export class ComboboxField extends SelectField {
  #box = document.createElement('input');
  #list = document.createElement('ul');
  #toggle = document.createElement('button');
  #status = document.createElement('span');
  #choices: readonly ComboboxChoice[] | undefined;
  #shown: readonly ComboboxChoice[] = [];
  #active = -1;
  #timer = 0;

  /** The native list, which is posted. */
  override get control(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  override get controls(): HTMLSelectElement[] {
    return this.control ? [this.control] : [];
  }

  override get fault(): Finding | undefined {
    const unknown = this.#box.isConnected && this.#box.value.trim() !== '' && this.value === '';
    return unknown && this.control.willValidate ? finding('pilihan.tidak_ada') : super.fault;
  }

  /** Puts the focus where the person types. */
  override focus(options?: FocusOptions): void {
    this.#box.focus(options);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#close();
  }

  protected override content(options: FieldOptions): TemplateResult {
    return comboboxFieldContent({...options, options: this.choices ?? []});
  }

  protected override get invalidTargets(): Element[] {
    return [this.control, this.#box];
  }

  protected override write(value: string): void {
    super.write(value);
    this.#showChosen();
  }

  protected override afterReset(): void {
    this.#showChosen();
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    this.#build();
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#choices = undefined; // the list may be another one
    const {placeholder, open} = wordsFor(comboboxFieldWords, localeOf(this));
    this.#box.placeholder = placeholder;
    this.#toggle.title = open;
    this.#box.disabled = this.#toggle.disabled = this.disabled;
    this.#box.required = this.required;
    if (this.#box.value === '') this.#showChosen();
  }

  protected override refresh(): void {
    super.refresh();
    // Back may have brought the choice back, and autofill chooses without an event of ours.
    if (this.value !== '' && !this.#box.matches(':focus')) this.#showChosen();
  }

  #build(): void {
    const {control} = this;
    const id = ensureId(control);
    const box = this.#box;
    const place = document.createElement('div');
    place.className = 'kph-combobox';
    Object.assign(box, {type: 'text', id: `${id}-text`, autocomplete: 'off', spellcheck: false});
    box.className = 'kph-input';
    box.setAttribute('autocapitalize', 'none');
    const given = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false'};
    for (const [name, value] of Object.entries(given)) box.setAttribute(name, value);
    this.#list.id = `${id}-list`;
    this.#list.className = 'kph-combobox-list';
    this.#list.role = 'listbox';
    this.#list.hidden = true;
    box.setAttribute('aria-controls', this.#list.id);
    this.#toggle.type = 'button';
    this.#toggle.className = 'kph-combobox-toggle';
    this.#toggle.tabIndex = -1;
    this.#toggle.ariaHidden = 'true'; // the box itself opens the list for those who do not see it
    render(chevronDown(), this.#toggle);
    this.#status.className = 'kph-hidden';
    this.#status.role = 'status';
    this.#nameBox();
    describe(box, ...(control.getAttribute('aria-describedby') ?? '').split(' '));
    box.ariaInvalid = control.ariaInvalid;
    control.before(place);
    place.append(control, box, this.#toggle, this.#list, this.#status);
    control.tabIndex = -1;
    control.ariaHidden = 'true';
    this.#listen();
  }

  /** The label of the native list names the box and the list of matches, too. */
  #nameBox(): void {
    const label = this.control.labels[0];
    if (!label || label.contains(this)) {
      // A label around the field holds the choices themselves.
      this.#box.ariaLabel = this.#list.ariaLabel = this.labelText;
      return;
    }
    const id = ensureId(label);
    for (const part of [this.#box, this.#list]) part.setAttribute('aria-labelledby', id);
  }

  #listen(): void {
    const box = this.#box;
    // Its label, a link from the error summary and a script that looks for the control lead to the native list.
    this.control.addEventListener('focus', () => box.focus());
    this.control.addEventListener('click', () => box.focus());
    box.addEventListener('input', this.#onType);
    box.addEventListener('change', event => event.stopPropagation());
    box.addEventListener('keydown', this.#onKey);
    box.addEventListener('click', () => this.#open(''));
    box.addEventListener('blur', () => this.#leave());
    this.#toggle.addEventListener('click', () => {
      const open = !this.#list.hidden;
      box.focus();
      if (open) this.#close();
      else this.#open('');
    });
    // A press must not take the focus away from the box, or the list closes under the finger.
    for (const part of [this.#toggle, this.#list])
      part.addEventListener('mousedown', event => event.preventDefault());
    this.#list.addEventListener('click', ({target}) => {
      const index = (target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
      if (index !== undefined) this.#choose(Number(index));
    });
  }

  #onType = (event: Event): void => {
    event.stopPropagation();
    this.#open(this.#box.value);
    const index = exactly(this.#choices!, this.#box.value)?.index ?? this.#emptyIndex;
    this.control.selectedIndex = index;
    this.control.dispatchEvent(new Event('input', {bubbles: true}));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#announce(), announceAfterMs);
  };

  #onKey = (event: KeyboardEvent): void => {
    const {key, altKey} = event;
    const open = !this.#list.hidden;
    const last = this.#shown.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.#active < last ? this.#active + 1 : 0,
      ArrowUp: this.#active > 0 ? this.#active - 1 : last,
      PageDown: Math.min(last, this.#active + pageRows),
      PageUp: Math.max(0, this.#active - pageRows),
    };
    if (key in moves && (open || key.startsWith('Arrow'))) {
      event.preventDefault();
      if (altKey) return key === 'ArrowUp' ? this.#close() : this.#open('');
      if (open) return this.#move(moves[key]!);
      this.#open('');
      return this.#move(
        Math.max(
          0,
          this.#shown.findIndex(({index}) => index === this.control.selectedIndex),
        ),
      );
    }
    if (key === 'Enter' && open) {
      event.preventDefault();
      const only = this.#box.value.trim() !== '' && this.#shown.length === 1 ? this.#shown[0] : undefined;
      const chosen = this.#shown[this.#active] ?? only;
      if (chosen) this.#choose(chosen.index);
      else this.#close();
    }
    if (key === 'Tab' && open && this.#shown[this.#active]) this.#choose(this.#shown[this.#active]!.index);
    if (key === 'Escape') {
      if (!open && this.#box.value === '') return;
      event.stopPropagation(); // the dialog around the field stays open
      if (open) this.#close();
      else this.#choose(this.#emptyIndex);
    }
  };

  get #emptyIndex(): number {
    return [...this.control.options].findIndex(({value}) => value === '');
  }

  #open(text: string): void {
    if (this.control.matches(':disabled')) return;
    this.#choices ??= choicesIn(this.control);
    this.#shown = matching(this.#choices, text);
    const {none} = wordsFor(comboboxFieldWords, localeOf(this));
    const {selectedIndex: chosen} = this.control;
    render(comboboxList({id: this.control.id, choices: this.#shown, chosen, text, none}), this.#list);
    this.#list.hidden = false;
    this.#box.setAttribute('aria-expanded', 'true');
    this.#move(-1);
    const row = this.#list.querySelector('[aria-selected=true]');
    if (text === '') row?.scrollIntoView({block: 'nearest'});
    else this.#list.scrollTop = 0;
  }

  #close(): void {
    this.#list.hidden = true;
    this.#box.setAttribute('aria-expanded', 'false');
    this.#move(-1);
    clearTimeout(this.#timer);
    this.#status.textContent = '';
  }

  /** Marks the row that Enter would take; -1 for none. */
  #move(place: number): void {
    this.#list.querySelector('[data-active]')?.removeAttribute('data-active');
    this.#active = place;
    const row = place < 0 ? undefined : this.#list.children[place];
    if (!row) return this.#box.removeAttribute('aria-activedescendant');
    row.setAttribute('data-active', '');
    row.scrollIntoView({block: 'nearest'});
    this.#box.setAttribute('aria-activedescendant', row.id);
  }

  #choose(index: number): void {
    const changed = this.control.selectedIndex !== index;
    this.control.selectedIndex = index;
    this.#showChosen();
    this.#close();
    if (!changed) return this.refresh();
    for (const type of ['input', 'change']) this.control.dispatchEvent(new Event(type, {bubbles: true}));
  }

  /** What stays in the box after leaving is a choice, or a fault says that it is none. */
  #leave(): void {
    this.#close();
    if (this.value !== '') this.#showChosen();
  }

  #showChosen(): void {
    const option = this.control?.selectedOptions[0];
    this.#box.value = option?.value ? option.text : '';
  }

  #announce(): void {
    const {none, count} = wordsFor(comboboxFieldWords, localeOf(this));
    const found = this.#shown.length;
    if (this.#list.hidden) return;
    this.#status.textContent = found
      ? say(count, {count: found}, localeOf(this))
      : say(none, {text: this.#box.value});
  }
}
