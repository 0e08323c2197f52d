import {setText} from '../field-element/dom-parts.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {copyWords} from './copy.words.ts';

async function copyFrom(button: HTMLElement): Promise<void> {
  const said = button.parentElement?.querySelector('[role=status]');
  let text = button.dataset.copied ?? wordsFor(copyWords, localeOf(button)).copied;
  try {
    await navigator.clipboard.writeText(button.dataset.copy!);
  } catch {
    // A browser inside another app, or a page without the permission.
    text = wordsFor(copyWords, localeOf(button)).failed;
  }
  if (!said) return;
  setText(said, ''); // the same words twice are read out once
  setTimeout(() => setText(said, text));
}

/** Makes the copy buttons below an element work, those that come later too. Call it once per element. */
export function enableCopy(root: HTMLElement): void {
  root.toggleAttribute('data-copyable', 'clipboard' in navigator);
  root.addEventListener('click', ({target}) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void copyFrom(button);
  });
}
