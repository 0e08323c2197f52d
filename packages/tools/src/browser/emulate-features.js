/**
 * Adds the command `kph:emulate` to browser tests: `await executeServerCommand('kph:emulate', {'forced-colors': 'active'})`.
 *
 * The runner's own `emulateMedia` silently ignores forced colours and contrast in Chromium.
 * JavaScript, because the runner's configuration is read before any TypeScript can be.
 */
export function emulateFeaturesPlugin() {
  return {
    name: 'kph-emulate-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'kph:emulate') return undefined;
      const page = session.browser.getPage(session.id);
      const devtools = await page.createCDPSession();
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await devtools.send('Emulation.setEmulatedMedia', {features});
      await devtools.detach();
      return true;
    },
  };
}
