<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** Text as JavaScript counts and trims it. Everything here is UTF-8; refuse what is not before you come here. */
final class Text
{
    /** What `trim` of ECMAScript takes away; PHP's own knows six bytes of it. */
    private const WHITE = '\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}';

    public static function trim(string $text): string
    {
        return (string) preg_replace('/^[' . self::WHITE . ']+|[' . self::WHITE . ']+$/uD', '', $text);
    }

    /**
     * Characters of any plane, one each.
     *
     * @return list<string>
     */
    public static function characters(string $text): array
    {
        return preg_split('//u', $text, -1, PREG_SPLIT_NO_EMPTY) ?: [];
    }

    /** Length in UTF-16 units: characters beyond U+FFFF count twice. */
    public static function length(string $text): int
    {
        return count(self::units($text));
    }

    /** Slice in UTF-16 units. Half a character, which PHP cannot hold, becomes U+FFFD. */
    public static function slice(string $text, int $from, ?int $to = null): string
    {
        if (!preg_match('/[^\x00-\x7f]/', $text)) {
            return substr($text, $from, $to === null ? null : max(0, $to - $from));
        }
        $units = array_slice(self::units($text), $from, $to === null ? null : max(0, $to - $from));
        if (($units[0] ?? '') === '') {
            $units = ["\u{fffd}", ...array_slice($units, 1)];
        }
        $last = end($units);
        if (is_string($last) && strlen($last) === 4) {
            $units[count($units) - 1] = "\u{fffd}";
        }
        return implode('', $units);
    }

    /**
     * One entry for each UTF-16 unit: the character, and an empty one behind it where it has two.
     *
     * @return list<string>
     */
    private static function units(string $text): array
    {
        $units = [];
        foreach (self::characters($text) as $character) {
            $units[] = $character;
            if (strlen($character) === 4) {
                $units[] = '';
            }
        }
        return $units;
    }
}
