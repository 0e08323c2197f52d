import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {openPortal} from '../journeys/portal.ts';
import {openWebKit} from './webkit.ts';
import {citizenJourney} from './journey.ts';

const [portal, driver] = await Promise.all([openPortal(), openWebKit()]);
const folder = await mkdtemp(path.join(tmpdir(), 'kph-berkas-'));
after(async () => {
  await driver.close();
  await portal.close();
  await rm(folder, {recursive: true, force: true});
});

citizenJourney('WebKit', portal.url, {driver, folder});
