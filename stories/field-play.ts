import type {StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';

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

/**
 * Answers wrongly and leaves: what is wrong is said beside the field. Mends it and leaves: it is said no longer.
 *
 * @param fault - What the text of the fault must say.
 */
export function mends(wrong: string, fault: RegExp, right: string): NonNullable<StoryObj['play']> {
  return async ({canvasElement}) => {
    const control = canvasElement.querySelector<HTMLInputElement>('input:not([type=hidden])')!;
    await userEvent.type(control, wrong);
    await userEvent.tab();
    await waitFor(() => expect(canvasElement.querySelector('.kph-error')).toHaveTextContent(fault));
    await expect(control).toHaveAttribute('aria-invalid', 'true');
    await userEvent.clear(control);
    await userEvent.type(control, right);
    await userEvent.tab();
    await waitFor(() => expect(canvasElement.querySelector('.kph-error')).not.toBeVisible());
  };
}
