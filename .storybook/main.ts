import type {StorybookConfig} from '@storybook/web-components-vite';

/** Stories of the components beside them, foundations and pages in `stories/`, services derived by the generator. */
const config: StorybookConfig = {
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.ts',
    '../packages/components/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: vite => ({
    ...vite,
    // Stories show the sources, so that nothing has to be built to see a change.
    resolve: {
      ...vite.resolve,
      conditions: ['@kepahiang/source', 'module', 'browser', 'development|production'],
    },
    build: {...vite.build, chunkSizeWarningLimit: 3000},
  }),
};
export default config;
