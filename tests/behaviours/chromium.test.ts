import {openChromium} from '../engines/chromium.ts';
import {behaviourSuite} from './suite.ts';

await behaviourSuite('Chromium', openChromium);
