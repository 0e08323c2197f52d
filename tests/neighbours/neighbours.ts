import {existsSync} from 'node:fs';
import {at} from '../../packages/tools/src/place.ts';
import {neighbourPages, type NeighbourPage} from './pages.ts';

/** A stylesheet our pages stand beside, and a page of what it is made for. */
export interface Neighbour extends NeighbourPage {
  readonly css: string;
  /** What brings it, where it is not there. */
  readonly from: string;
}

/** Where each of the {@link neighbourPages} has its stylesheet. */
const sheets = [
  {
    css: at('node_modules/bootstrap/dist/css/bootstrap.css'),
    from: 'npm install',
  },
  {
    css: at('node_modules/tailwindcss/preflight.css'),
    from: 'npm install',
  },
  {
    css: '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
    from: 'apt-get install wordpress-theme-twentytwentyone',
  },
];

/** The neighbours people have here, each with its stylesheet. */
export const neighbours: readonly Neighbour[] = neighbourPages.map((page, index) => ({
  ...page,
  ...sheets[index]!,
}));

/** The neighbours that are on this machine. */
export const present: readonly Neighbour[] = neighbours.filter(({css}) => existsSync(css));
