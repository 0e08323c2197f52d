import {OptionDefaults} from 'typedoc';

const documented = ['Class', 'Interface', 'Function', 'TypeAlias', 'Variable', 'Method', 'Accessor'];

// What our comments say beyond TSDoc: the unit, the law behind a rule, and the parts of an element.
const blockTags = [
  ...OptionDefaults.blockTags,
  '@unit',
  '@source',
  '@element',
  '@fires',
  '@slot',
  '@csspart',
  '@cssproperty',
  '@cssprop',
  '@attr',
  '@attribute',
];

/** Needed at the root and in each package: the root checks the merged project with its own defaults. */
const strict = {
  blockTags,
  disableGit: true,
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  readme: 'none',
  requiredToBeDocumented: documented,
  // A type that only other types are made of need not be exported to be understood.
  validation: {notExported: false, invalidLink: true, notDocumented: true, rewrittenLink: true},
};

/** @type {import('typedoc').TypeDocOptions} */
export default {
  ...strict,
  treatWarningsAsErrors: true,
  name: 'E-services Kabupaten Kepahiang',
  entryPointStrategy: 'packages',
  entryPoints: ['schemas', 'cashless', 'contract', 'client', 'components', 'server'].map(
    name => `packages/${name}`,
  ),
  packageOptions: {
    ...strict,
    entryPoints: ['src/**/*.ts'],
    exclude: [
      '**/*.test.ts',
      '**/*.stories.ts',
      '**/*.fixtures.ts',
      '**/*.keys.ts',
      '**/registry.ts',
      '**/build*.ts',
      '**/testing/**',
    ],
    tsconfig: 'tsconfig.json',
  },
  out: 'build/docs',
  logLevel: 'Warn',
};
