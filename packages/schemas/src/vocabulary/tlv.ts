/** One data object of an EMV code: two digits, and what it holds. */
export type TlvObject = readonly [tag: string, value: string];

/**
 * Reads data objects `ID(2) LENGTH(2) VALUE` to the end. The length counts characters, not bytes. `undefined` where the text
 * ends inside an object or a head is not four digits.
 * @source EMV QRCPS Merchant-Presented Mode, section 3.
 */
export function readTlv(text: string): TlvObject[] | undefined {
  // Nearly all codes have no character of two units: those are cut without being taken apart.
  return /[\ud800-\udfff]/.test(text) ? readCharacters([...text]) : readUnits(text);
}

function readUnits(text: string): TlvObject[] | undefined {
  const objects: TlvObject[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + 4 + lengthAt(text, at);
    if (!(end <= text.length)) return undefined;
    objects.push([text.slice(at, at + 2), text.slice(at + 4, end)]);
    at = end;
  }
  return objects;
}

/** The length in a head of four digits, `NaN` where there is no such head. */
function lengthAt(text: string, at: number): number {
  let value = 0;
  for (let place = at; place < at + 4; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = (value * 10 + digit) % 100;
  }
  return value;
}

function readCharacters(characters: readonly string[]): TlvObject[] | undefined {
  const objects: TlvObject[] = [];
  for (let at = 0; at < characters.length;) {
    const end = at + 4 + lengthAt(characters.slice(at, at + 4).join(''), 0);
    if (!(end <= characters.length)) return undefined;
    objects.push([characters.slice(at, at + 2).join(''), characters.slice(at + 4, end).join('')]);
    at = end;
  }
  return objects;
}

/** Writes data objects one behind the other. @throws RangeError when a value has more than 99 characters */
export function writeTlv(objects: readonly TlvObject[]): string {
  return objects
    .map(([tag, value]) => {
      const {length} = [...value];
      if (length > 99) throw new RangeError(`Tag ${tag} lebih dari 99 karakter`);
      return tag + String(length).padStart(2, '0') + value;
    })
    .join('');
}

/** UTF-8 bytes of a text; a lone surrogate becomes the replacement character, as everywhere. */
function utf8(text: string): number[] {
  return [...text].flatMap(character => {
    const code = character.codePointAt(0)!;
    if (code < 0x80) return code;
    if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
    if (code >= 0xd800 && code < 0xe000) return [0xef, 0xbf, 0xbd];
    const tail = [0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
    if (code < 0x10000) return [0xe0 | (code >> 12), ...tail];
    return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), ...tail];
  });
}

/**
 * CRC-16/CCITT-FALSE over the UTF-8 bytes of a text as four capitals: polynomial 1021, begin FFFF, not reflected.
 * `123456789` gives `29B1`.
 * @source ISO/IEC 13239; EMV QRCPS section 4.7.3.
 */
export function crc16(text: string): string {
  let crc = 0xffff;
  // eslint-disable-next-line no-control-regex -- the range of ASCII is what is meant
  const bytes = /^[\x00-\x7f]*$/.test(text) ? undefined : utf8(text);
  const {length} = bytes ?? text;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes ? bytes[at]! : text.charCodeAt(at);
    // The four shifts are the eight steps of the division, taken at once.
    let fold = ((crc >> 8) ^ byte) & 0xff;
    fold ^= fold >> 4;
    crc = ((crc << 8) ^ (fold << 12) ^ (fold << 5) ^ fold) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
