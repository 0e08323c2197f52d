import {everyStory} from './every-story.ts';
import {stories} from './stage.ts';

everyStory(stories.filter((_, index) => index % 2 === 0));
