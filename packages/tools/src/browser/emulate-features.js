/**
 * Adds the command `kph:emulate` to browser tests: `await executeServerCommand('kph:emulate', {'forced-colors': 'active'})`;
 * an empty object takes everything back.
 *
 * The runner's own `emulateMedia` silently ignores forced colours and contrast in Chromium.
 * JavaScript, because the runner's configuration is read before any TypeScript can be.
 */
export function emulateFeaturesPlugin() {
  // The browser forgets what a session emulated as soon as that session is closed.
  const sessions = new Map();
  return {
    name: 'kph-emulate-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'kph:emulate') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await sessions.get(page).send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}
