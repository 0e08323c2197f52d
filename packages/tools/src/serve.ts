import {formPages} from '@kepahiang/portal/src/form-pages.ts';
import {services} from '@kepahiang/schemas/services/registry.js';
import {runServer} from '@kepahiang/server/main.js';
import {at} from './place.ts';

/**
 * The one place where server and portal meet: `npm start` runs it after the build.
 * Run by itself it needs a built portal.
 */

// The command that started us is gone, however it ended: stop as on Ctrl-C, with the database.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening alone must not keep a server alive that could not start.
process.channel?.unref();

await runServer(services, formPages, {
  KPH_DATA: at('.data'),
  KPH_SITE: at('packages/portal/dist/site'),
  // In a terminal people read the addresses; requests are logged where they are kept.
  KPH_LOG: 'warn',
  ...process.env,
});
