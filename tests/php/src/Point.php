<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** A point in decimal degrees against the box of a regency. Each fault is mended in another way, so each has a code. */
final class Point
{
    /** @param array{south: float, north: float, west: float, east: float} $box */
    public static function fault(float $lat, float $lon, array $box): ?string
    {
        ['south' => $south, 'north' => $north, 'west' => $west, 'east' => $east] = $box;
        $within = static fn(float $value, float $from, float $to): bool => $value >= $from && $value <= $to;
        return match (true) {
            !is_finite($lat) || !is_finite($lon) => 'geo.bentuk',
            $lat === 0.0 && $lon === 0.0 => 'geo.nol',
            $within($lat, $west, $east) && $within($lon, $south, $north) => 'geo.tertukar',
            $within(-$lat, $south, $north) && $within($lon, $west, $east) => 'geo.minus',
            !$within($lat, $south, $north) || !$within($lon, $west, $east) => 'geo.luar',
            default => null,
        };
    }

    /** Six decimals, a tenth of a metre; halves up, as `Math.round` of ECMAScript does. */
    public static function rounded(float $degrees): float
    {
        $scaled = $degrees * 1e6;
        $floor = floor($scaled);
        return ($scaled - $floor >= 0.5 ? $floor + 1 : $floor) / 1e6;
    }
}
