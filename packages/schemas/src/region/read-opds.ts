import {accents, opdStages, opdStatuses, type Opd, type OpdContacts} from '../opd.ts';
import {reportTwins, type JsonNode} from './json-node.ts';

const KODE = /^[A-Z0-9][A-Z0-9-]{1,11}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const URUSAN = /^[1-9]\.[0-9]{2}$/;
const KODE_SIPD = /^[1-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$/;
const UNIT = /^[0-9A-Z.-]{1,20}$/;

function readContacts(node: JsonNode): OpdContacts | null {
  if (!node.present) return null;
  const contacts: Record<string, string> = {};
  for (const name of ['address', 'phone', 'whatsapp', 'email', 'hours'] as const) {
    const child = node.child(name);
    if (child.present) contacts[name] = child.text();
  }
  return contacts;
}

function readOpd(node: JsonNode): Opd {
  const kodeSipd = node.child('kodeSipd');
  return {
    kode: node.child('kode').code(KODE, 'PUPR'),
    slug: node.child('slug').code(SLUG, 'kec-ujan-mas'),
    name: node.child('name').text(),
    shortName: node.child('shortName').text(),
    urusan: node
      .child('urusan')
      .list('filled')
      .map(stem => stem.code(URUSAN, '1.03')),
    urusanConfidence: node.child('urusanConfidence').oneOf(['memory', 'verified'], 'memory'),
    accent: node.child('accent').oneOf(accents),
    confidence: node.child('confidence').oneOf(['A', 'B'], 'B'),
    stage: node.child('stage').oneOf(opdStages, 'later'),
    status: node.child('status').oneOf(opdStatuses, 'active'),
    kodeSipd: kodeSipd.present ? kodeSipd.code(KODE_SIPD, '1.03.0.00.0.00.01.0000') : null,
    contacts: readContacts(node.child('contacts')),
  };
}

const textOf = (node: JsonNode): string => (typeof node.value === 'string' ? node.value : '');

/** Reads the OPDs. Codes that differ by a hyphen only are twins: an application number is typed without. */
export function readOpds(node: JsonNode): Opd[] {
  const nodes = node.list('filled');
  reportTwins(
    nodes.map(one => one.child('kode')),
    one => textOf(one).replaceAll('-', ''),
  );
  reportTwins(
    nodes.map(one => one.child('slug')),
    textOf,
  );
  return nodes.map(readOpd);
}

/** Reads the units of letter numbers; each belongs to an OPD of the profile, and no two share one. */
export function readLetterUnits(node: JsonNode, opds: readonly Opd[]): Record<string, string> {
  if (!node.present) return {};
  const entries = node.entries();
  reportTwins(
    entries.map(([, unit]) => unit),
    textOf,
  );
  return Object.fromEntries(
    entries.map(([kode, unit]) => {
      if (!opds.some(opd => opd.kode === kode)) unit.fault('daerah.opd', {x: kode.slice(0, 60)});
      return [kode, unit.code(UNIT, 'DPUPR')];
    }),
  );
}
