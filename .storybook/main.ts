import {existsSync} from 'node:fs';
import {storyNameFromExport} from 'storybook/internal/csf';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {sentenceName} from './story-name.ts';

/** Stylesheet of a theme of WordPress that Debian brings. */
const theme = '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css';

/** Stories of the components beside them, foundations and pages in `stories/`, services derived by the generator. */
const config: StorybookConfig = {
  // Not ours to hand on with the sources: the story of this neighbour says how to get it.
  staticDirs: existsSync(theme) ? [{from: theme, to: '/tetangga/twentytwentyone.css'}] : [],
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.ts',
    '../packages/components/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  docs: {defaultName: 'Panduan'},
  // Storybook writes the names of stories like English titles.
  experimental_indexers: (existing = []) =>
    existing.map(indexer => ({
      ...indexer,
      createIndex: async (file, options) =>
        (await indexer.createIndex(file, options)).map(entry =>
          entry.type === 'story' && entry.name === storyNameFromExport(entry.exportName)
            ? {...entry, name: sentenceName(entry.name)}
            : entry,
        ),
    })),
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
