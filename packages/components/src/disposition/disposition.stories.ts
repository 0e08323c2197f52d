import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import '../checkbox-group/index.ts';
import '../date-field/index.ts';
import '../error-summary/index.ts';
import '../form/index.ts';
import '../textarea-field/index.ts';
import {dispositionFixtures} from './disposition.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {dispositionKeys} from './disposition.keys.ts';
import words from './disposition.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Disposisi',
  parameters: {docs: {description: {component: withKeys(words, dispositionKeys)}}},
};
export default meta;

export const Lembar: StoryObj = fixtureStory(dispositionFixtures, 'Lembar');
export const DenganKop: StoryObj = fixtureStory(dispositionFixtures, 'DenganKop');
export const Formulir: StoryObj = fixtureStory(dispositionFixtures, 'Formulir');
export const FormulirTerisi: StoryObj = fixtureStory(dispositionFixtures, 'FormulirTerisi');
export const Kesalahan: StoryObj = fixtureStory(dispositionFixtures, 'Kesalahan');
