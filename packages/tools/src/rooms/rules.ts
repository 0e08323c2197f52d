/** What a room may import. The table of the style guide, as data. */
export interface RoomRule {
  /** Rooms it may import. */
  readonly rooms: readonly string[];
  /** Rooms of which it may name types only. */
  readonly types?: readonly string[];
  /** Rooms that only its tests use. */
  readonly tests?: readonly string[];
  /** Packages from outside; `undefined` means: whatever its `package.json` declares. */
  readonly packages?: readonly string[];
  /** Files that run in Node although the room is for browsers too. */
  readonly nodeFiles?: RegExp;
  /** Code of this room reaches a browser. */
  readonly browser: boolean;
}

const everyRoom = ['tokens', 'schemas', 'cashless', 'contract', 'client', 'components', 'server', 'portal'];

/** Direction of imports: a room imports only what stands before it. */
export const roomRules: Readonly<Record<string, RoomRule>> = {
  tokens: {rooms: [], packages: ['node:'], browser: false},
  schemas: {rooms: [], packages: ['zod'], browser: true},
  cashless: {
    rooms: ['schemas'],
    packages: ['zod', 'htmlparser2', 'hucre', 'ky'],
    // The client of a bank holds the secrets of the region.
    nodeFiles: /^snap\/node\//,
    browser: true,
  },
  contract: {rooms: ['schemas'], packages: ['zod'], browser: true},
  client: {rooms: ['contract', 'schemas'], packages: ['ky', 'zod'], browser: true},
  components: {
    rooms: ['tokens', 'schemas'],
    // React only in `react/`, for those who have it.
    packages: ['lit', 'lean-qr', 'react', '@lit-labs/ssr', '@lit-labs/ssr-client'],
    // Static pages are made in Node from the same templates.
    nodeFiles: /^markup\//,
    browser: true,
  },
  // Its tests call it over HTTP as everybody does: with the client.
  server: {rooms: ['contract', 'schemas', 'cashless'], tests: ['client'], browser: false},
  portal: {
    rooms: ['components', 'client', 'contract', 'schemas', 'cashless', 'tokens'],
    // The portal gives the server its pages; the shape of that gift is the server's.
    types: ['server'],
    nodeFiles: /^(form-pages|site|static)/,
    browser: true,
  },
  tools: {rooms: everyRoom, browser: false},
};
