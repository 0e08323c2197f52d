<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** Typed coordinates to `lat,lon` in decimal degrees with at most six decimals. */
final class Coordinates
{
    private const DECIMAL = '^(-?[0-9]{1,3}(?:\.[0-9]+)?)(?: {0,3}[,;] {0,3}| {1,3})(-?[0-9]{1,3}(?:\.[0-9]+)?)$';
    private const COMMA = '^(-?[0-9]{1,3},[0-9]+)(?: {0,3}; {0,3}| {1,3}|, {1,3})(-?[0-9]{1,3},[0-9]+)$';
    private const ANGLE = '([0-9]{1,3})[° ] {0,2}([0-9]{1,2})[\'′ ] {0,2}([0-9]{1,2}(?:[.,][0-9]+)?)(?:["″]|\'\')? {0,2}';
    private const SOUTH_OR_NORTH = '([NnSs]|[Ll][UuSs])';
    private const EAST_OR_WEST = '([EeWw]|[Bb][TtBb])';

    /** What cannot be read comes back as it is. */
    public static function clean(string $text): string
    {
        $text = (string) preg_replace('/[\x{2212}\x{2013}]/u', '-', $text);
        $pair = Pattern::find(self::DECIMAL, $text) ?? Pattern::find(self::COMMA, $text);
        if ($pair !== null) {
            return self::six(self::number($pair[1])) . ',' . self::six(self::number($pair[2]));
        }
        $angles = '^' . self::ANGLE . self::SOUTH_OR_NORTH . ' {0,2}[,;]? {0,2}' . self::ANGLE . self::EAST_OR_WEST . '$';
        $parts = Pattern::find($angles, $text);
        return $parts === null
            ? $text
            : self::degrees(array_slice($parts, 1, 4)) . ',' . self::degrees(array_slice($parts, 5, 4));
    }

    private static function number(string $text): float
    {
        return (float) str_replace(',', '.', $text);
    }

    /** @param list<string> $parts degrees, minutes, seconds and the side */
    private static function degrees(array $parts): string
    {
        [$degrees, $minutes, $seconds, $side] = $parts;
        $value = (float) $degrees + (float) $minutes / 60 + self::number($seconds) / 3600;
        return self::six(in_array(strtoupper($side), ['S', 'LS', 'W', 'BB'], true) ? -$value : $value);
    }

    /**
     * At most six decimals, no zeros at the end. Rounded on the exact decimal expansion, halves away from zero, as `toFixed`
     * of ECMAScript does; `round` and `number_format` of PHP round twice.
     */
    private static function six(float $degrees): string
    {
        [$whole, $fraction] = explode('.', sprintf('%.50F', abs($degrees)));
        $millionths = (int) ($whole . substr($fraction, 0, 6)) + ($fraction[6] >= '5' ? 1 : 0);
        $digits = str_pad((string) $millionths, 7, '0', STR_PAD_LEFT);
        $text = rtrim(rtrim(substr($digits, 0, -6) . '.' . substr($digits, -6), '0'), '.');
        return $degrees < 0 && $millionths > 0 ? "-$text" : $text;
    }
}
