import {openFirefox} from '../engines/firefox.ts';
import {behaviourSuite} from './suite.ts';

await behaviourSuite('Firefox', openFirefox);
