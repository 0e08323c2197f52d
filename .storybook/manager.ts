import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Gaya visual Pemkab Kepahiang',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#04642c',
    colorSecondary: '#055999',
    appBg: '#f7f8f8',
    appBorderColor: '#c3c9c6',
    appBorderRadius: 4,
    barSelectedColor: '#04642c',
    textColor: '#1c1f1d',
    fontBase: '"Public Sans Variable", Roboto, "Noto Sans", "Segoe UI", Arial, sans-serif',
  }),
  sidebar: {showRoots: true},
});
