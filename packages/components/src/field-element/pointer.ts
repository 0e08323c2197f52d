let pressed = false;
let watching = false;

/** Notes from now on whether a finger or mouse button is down. Called when the first field arrives. */
export function watchPointer(): void {
  if (watching) return;
  watching = true;
  const set = (down: boolean) => () => {
    pressed = down;
  };
  addEventListener('pointerdown', set(true), true);
  addEventListener('pointerup', set(false), true);
  addEventListener('pointercancel', set(false), true);
}

/**
 * Runs when nothing is pressed. A message that appears between press and release moves the page,
 * and the click the person was making lands on something else.
 */
export function afterPress(action: () => void): void {
  if (!pressed) return action();
  const run = (): void => void setTimeout(action);
  addEventListener('pointerup', run, {once: true});
}
