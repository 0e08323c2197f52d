import {finding, type Finding} from '../fault.ts';
import {judged} from './part.ts';
import {remarkCode, remarkMaxLength, remarkShape} from './remark-text.ts';
import {isShortRef} from './short-ref.ts';

function shortRefFault(word: string): Finding | undefined {
  if (!/^P[0-9A-HJKMNP-TV-Y]{9}$/.test(word)) return finding('shortref.bentuk');
  return isShortRef(word) ? undefined : finding('shortref.periksa');
}

/** The 10-character reference of a payment; its check symbol is tested. @source cashless.md 8.5 */
export const shortRef = /* @__PURE__ */ judged(shortRefFault, {pattern: '^P[0-9A-HJKMNP-TV-Y]{9}$'});

function remarkFault(remark: string): Finding | undefined {
  if (remark.length > remarkMaxLength)
    return finding('teks.panjang', {max: remarkMaxLength, k: remark.length - remarkMaxLength});
  return new RegExp(remarkShape, 'v').test(remark) ? undefined : finding(remarkCode);
}

/** A bank remark. @source cashless.md 5.1 */
export const remark = /* @__PURE__ */ judged(remarkFault, {
  pattern: remarkShape,
  maxLength: remarkMaxLength,
});
