/**
 * A page of Firefox that behaves as the runner expects one of Chromium to.
 *
 * Firefox ESR 140 sets the size it is asked for, then complains that it knows no screen orientation;
 * and over BiDi the space bar is known by its character only.
 */
export async function firefoxPage({context}) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = viewport =>
    setViewport(viewport).catch(error => {
      if (!error.message.includes('unknown command')) throw error;
    });
  const {keyboard} = page;
  for (const method of ['press', 'down', 'up']) {
    const original = keyboard[method].bind(keyboard);
    keyboard[method] = (key, ...rest) => original(key === 'Space' ? ' ' : key, ...rest);
  }
  return page;
}
