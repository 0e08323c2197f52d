import {
  Canvas,
  Controls,
  DocsContext,
  Markdown,
  Primary,
  Source,
  Title,
  Unstyled,
} from '@storybook/addon-docs/blocks';
import {createElement as h, useContext, useId, useState, type ReactElement, type ReactNode} from 'react';
import type {Fixtures} from '../packages/components/src/fixtures/fixtures.ts';
import manifest from '../packages/components/custom-elements.json?raw';
import partials from '../packages/components/dist/partials/index.json?raw';
import {sampler, type Manifest, type Partials} from './code.ts';
import {readGuidance, sections, type Guidance, type Section} from './guidance.ts';
import {sentenceName} from './story-name.ts';
import './docs-page.css';

const samplesOf = sampler(JSON.parse(manifest) as Manifest, JSON.parse(partials) as Partials);

interface ShownStory {
  readonly id: string;
  readonly name: string;
  /** What the file exports: its own options, without what Storybook adds for its panels. */
  readonly moduleExport: {readonly name?: string; readonly args?: Readonly<Record<string, unknown>>};
  readonly parameters: {
    readonly fixtures?: () => Fixtures<never>;
    readonly docs?: {
      readonly description?: {readonly component?: string};
      readonly story?: {readonly inline?: boolean};
    };
  };
}

/** A name somebody wrote stays as it is. */
function nameOf({name, moduleExport}: ShownStory): string {
  const isWritten = moduleExport.name === name;
  return isWritten ? name : sentenceName(name);
}

function panel(guidance: Guidance, section: Section, kind: string): ReactNode {
  const text = guidance[section];
  return (
    text &&
    h(
      'section',
      {className: `kph-docs-panel kph-docs-panel--${kind}`, key: section},
      h('h3', null, sections[section]),
      h(Markdown, null, text),
    )
  );
}

function GuidanceParts({text}: {readonly text: string}): ReactElement {
  const guidance = readGuidance(text);
  return h(
    'div',
    {className: 'kph-docs kph-docs-parts'},
    h('div', {className: 'kph-docs-pair'}, panel(guidance, 'use', 'use'), panel(guidance, 'avoid', 'avoid')),
    h('div', {className: 'kph-docs-pair'}, panel(guidance, 'good', 'good'), panel(guidance, 'bad', 'bad')),
    panel(guidance, 'words', 'plain'),
    panel(guidance, 'access', 'plain'),
    guidance.rest && h(Markdown, null, guidance.rest),
  );
}

/** The states of a component as code, all from the fixture that the story shows. */
function CodeTabs({stories}: {readonly stories: readonly ShownStory[]}): ReactElement | null {
  const withFixtures = stories.filter(({parameters}) => parameters.fixtures);
  const [id, setId] = useState(withFixtures[0]?.id);
  const [way, setWay] = useState('html');
  const name = useId();
  const story = withFixtures.find(one => one.id === id);
  if (!story) return null;
  const samples = samplesOf(story.parameters.fixtures!(), story.moduleExport.args ?? {});
  const shown = samples.find(sample => sample.id === way) ?? samples[0]!;
  return h(
    'section',
    {className: 'kph-docs kph-docs-code', 'aria-label': 'Kode'},
    h('h2', {id: 'kode'}, 'Kode'),
    h(
      'div',
      {className: 'kph-docs-choices'},
      h(
        'label',
        null,
        'Keadaan ',
        h(
          'select',
          {value: id, onChange: (event: {target: {value: string}}) => setId(event.target.value)},
          withFixtures.map(one => h('option', {key: one.id, value: one.id}, nameOf(one))),
        ),
      ),
      h(
        'fieldset',
        null,
        h('legend', null, 'Cara menulis'),
        samples.map(sample =>
          h(
            'label',
            {key: sample.id},
            h('input', {
              type: 'radio',
              name,
              checked: sample === shown,
              onChange: () => setWay(sample.id),
            }),
            h('span', null, sample.label),
          ),
        ),
      ),
    ),
    shown.note && h('p', null, shown.note),
    h(Source, {code: shown.code, language: shown.language, format: false, key: `${id} ${shown.id}`}),
  );
}

/** All other states: drawn below each other, or, where each is a whole page, as links to them. */
function States({stories}: {readonly stories: readonly ShownStory[]}): ReactElement | null {
  if (stories.length === 0) return null;
  const isPages = stories.some(({parameters}) => parameters.docs?.story?.inline === false);
  const heading = h('h2', {id: 'keadaan', className: 'kph-docs-heading'}, 'Keadaan');
  if (!isPages)
    return h(
      'div',
      null,
      heading,
      stories.map(story =>
        h(
          'div',
          {key: story.id},
          h('h3', {className: 'kph-docs-heading'}, nameOf(story)),
          h(Canvas, {of: story.moduleExport}),
        ),
      ),
    );
  const link = (story: ShownStory): ReactElement =>
    h('li', {key: story.id}, h('a', {href: `./?path=/story/${story.id}`, target: '_top'}, nameOf(story)));
  return h('div', {className: 'kph-docs'}, heading, h('ul', null, stories.map(link)));
}

/** The page of a component or a pattern: what it is, how it looks, when and how to use it, its code, all its states. */
export function DocsPage(): ReactElement {
  const stories = useContext(DocsContext).componentStories() as unknown as readonly ShownStory[];
  const [first, ...others] = stories;
  const text = first?.parameters.docs?.description?.component ?? '';
  const isComponent = first?.parameters.fixtures !== undefined;
  return h(
    'div',
    null,
    h(Title),
    h('div', {className: 'kph-docs kph-docs-lead'}, h(Markdown, null, readGuidance(text).lead)),
    h(Primary),
    h(GuidanceParts, {text}),
    isComponent && h(Unstyled, null, h(CodeTabs, {stories})),
    h(States, {stories: others}),
    isComponent && h('h2', {id: 'pilihan', className: 'kph-docs-heading'}, 'Pilihan'),
    isComponent && h(Controls),
  );
}
