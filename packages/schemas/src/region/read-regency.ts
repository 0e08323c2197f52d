import {indonesiaBox} from '../wilayah/village-index.ts';
import {isProvince} from '../wilayah/province.ts';
import type {Kecamatan, Regency} from '../wilayah/regency.ts';
import {reportTwins, type JsonNode} from './json-node.ts';

const UNIT = /^[1-3][0-9]{3} \S/;

function readCode(node: JsonNode): string {
  const code = node.code(/^[0-9]{2}\.[0-9]{2}$/, '17.08');
  if (/^[0-9]{2}\./.test(code) && !isProvince(code.slice(0, 2))) node.fault('daerah.provinsi', {x: code});
  return code;
}

function readBox(node: JsonNode): Regency['box'] {
  const [south, north, west, east] = (['south', 'north', 'west', 'east'] as const).map(side =>
    node.child(side).number(),
  ) as [number, number, number, number];
  const outer = indonesiaBox;
  const inside = south >= outer.south && north <= outer.north && west >= outer.west && east <= outer.east;
  if (!inside || south >= north || west >= east) node.fault('daerah.kotak');
  return {south, north, west, east};
}

/** A point of the profile, which must lie in the box. */
export function readPoint(node: JsonNode, box: Regency['box']): Regency['centre'] {
  const lat = node.child('lat').number();
  const lon = node.child('lon').number();
  if (lat < box.south || lat > box.north || lon < box.west || lon > box.east) node.fault('daerah.titik');
  return {lat, lon};
}

/** Units are packed in one text, so a fault names the unit by its place in it. */
function readUnits(node: JsonNode): string {
  const text = node.text();
  const units = text === '' ? [] : text.split('|');
  const seen = new Map<string, number>();
  units.forEach((unit, index) => {
    const number = unit.slice(0, 4);
    const earlier = seen.get(number);
    if (!UNIT.test(unit)) node.fault('daerah.kode', {x: unit.slice(0, 60), contoh: '2001 Nama Desa'});
    else if (earlier !== undefined) node.fault('daerah.ganda', {x: number, n: earlier + 1});
    else seen.set(number, index);
  });
  return text;
}

function readOfficial(node: JsonNode): Kecamatan['officialUnits'] {
  return node.present
    ? Object.fromEntries(node.entries().map(([number, name]) => [number, name.text()]))
    : undefined;
}

function readKecamatan(node: JsonNode, regency: string): Kecamatan {
  const codeNode = node.child('code');
  const code = codeNode.code(/^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$/, `${regency}.01`);
  if (code !== '' && regency !== '' && !code.startsWith(`${regency}.`))
    codeNode.fault('daerah.luar', {x: code.slice(0, 13), kab: regency});
  const officialUnits = readOfficial(node.child('officialUnits'));
  const official = node.child('officialName');
  return {
    code,
    name: node.child('name').text(),
    ...(official.present ? {officialName: official.text()} : {}),
    postcode: node.child('postcode').code(/^[1-9][0-9]{4}$/, '39372'),
    units: readUnits(node.child('units')),
    ...(officialUnits ? {officialUnits} : {}),
  };
}

/** Reads the places of a regency: every code inside it, once, and every point in its box. */
export function readRegency(node: JsonNode): Regency {
  const code = readCode(node.child('code'));
  const box = readBox(node.child('box'));
  const kecamatan = node.child('kecamatan').list('filled');
  reportTwins(
    kecamatan.map(one => one.child('code')),
    one => (typeof one.value === 'string' ? one.value : ''),
  );
  return {
    code,
    name: node.child('name').text(),
    version: node.child('version').text(),
    source: node.child('source').text(),
    box,
    centre: readPoint(node.child('centre'), box),
    kecamatan: kecamatan.map(one => readKecamatan(one, code)),
  };
}

/** Reads the centroids of kecamatan; each must belong to one of the regency. */
export function readCentres(node: JsonNode, regency: Regency): Record<string, Regency['centre']> {
  if (!node.present) return {};
  return Object.fromEntries(
    node.entries().map(([code, point]) => {
      if (!regency.kecamatan.some(one => one.code === code))
        point.fault('daerah.luar', {x: code.slice(0, 13), kab: regency.code});
      return [code, readPoint(point, regency.box)];
    }),
  );
}
