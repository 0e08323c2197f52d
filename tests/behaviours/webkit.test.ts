import {openWebKit} from '../engines/webkit.ts';
import {behaviourSuite} from './suite.ts';

await behaviourSuite('WebKit', openWebKit);
