import type {StoryContext, StoryObj} from '@storybook/web-components-vite';
import type {Fixtures} from '../packages/components/src/fixtures/fixtures.ts';

/** A story of one state of a component, in the language of the toolbar; its options are the controls. */
export function fixtureStory<Options extends object, State extends string>(
  fixtures: Fixtures<Options> & {readonly states: Readonly<Record<State, Options>>},
  state: State,
  more: Partial<StoryObj> = {},
): StoryObj {
  return {
    args: fixtures.states[state],
    render: (args, {globals}: StoryContext) =>
      fixtures.template({...(args as Options), locale: globals.locale as string}),
    ...more,
    parameters: {...more.parameters, fixtures: () => fixtures},
  };
}
