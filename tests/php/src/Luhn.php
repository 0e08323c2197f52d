<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** Luhn's check digit, ISO/IEC 7812-1 annex B. */
final class Luhn
{
    public static function holds(string $digits): bool
    {
        if ($digits !== '' && !ctype_digit($digits)) {
            return false;
        }
        $sum = 0;
        foreach (str_split(strrev($digits)) as $index => $digit) {
            $product = (int) $digit * (1 + $index % 2);
            $sum += $product > 9 ? $product - 9 : $product;
        }
        return $sum % 10 === 0;
    }
}
