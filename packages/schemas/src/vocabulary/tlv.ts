/** One data object of an EMV code: two digits, and what it holds. */
export type TlvObject = readonly [tag: string, value: string];

/**
 * Reads data objects `ID(2) LENGTH(2) VALUE` to the end. The length counts characters, not bytes. `undefined` where the text
 * ends inside an object or a head is not four digits.
 * @source EMV QRCPS Merchant-Presented Mode, section 3.
 */
export function readTlv(text: string): TlvObject[] | undefined {
  const characters = [...text];
  const objects: TlvObject[] = [];
  for (let at = 0; at < characters.length;) {
    const head = characters.slice(at, at + 4).join('');
    const end = at + 4 + Number(head.slice(2));
    if (!/^[0-9]{4}$/.test(head) || end > characters.length) return undefined;
    objects.push([head.slice(0, 2), characters.slice(at + 4, end).join('')]);
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
  for (const byte of utf8(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
  }
  return (crc & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}
