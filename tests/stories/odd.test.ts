import {everyStory} from './every-story.ts';
import {stories} from './stage.ts';

// Half of the stories each, so that two browsers share the work.
everyStory(stories.filter((_, index) => index % 2 === 1));
