import type {StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';

/** Answers as a person does, box after box, and leaves: nothing may be said to be wrong then. */
export function answers(...given: readonly string[]): NonNullable<StoryObj['play']> {
  return async ({canvasElement}) => {
    const controls = canvasElement.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'select, textarea, input:not([type=hidden])',
    );
    for (const [index, text] of given.entries()) {
      const control = controls[index]!;
      if (control instanceof HTMLSelectElement) await userEvent.selectOptions(control, text);
      else if (control.type === 'radio' || control.type === 'checkbox') await userEvent.click(control);
      else await userEvent.type(control, text);
    }
    (document.activeElement as HTMLElement).blur();
    await expect(canvasElement.querySelector('.kph-error')).not.toBeVisible();
  };
}
