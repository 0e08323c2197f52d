<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** The rule `balance`: an amount equals the sum of others, to the sen. What has no answer counts nothing. */
final class Balance
{
    private const MONEY = '^-?(?:0|[1-9][0-9]{0,15})\.[0-9]{2}$';

    /** @param array<string, mixed> $rule */
    public static function isBroken(array $rule, \stdClass $known): bool
    {
        ['total' => $total, 'parts' => $parts] = $rule;
        if (is_string($total) && ($known->$total ?? '') === '') {
            return false;
        }
        [$rupiah, $sen] = self::sum([$total], $known);
        [$otherRupiah, $otherSen] = self::sum($parts, $known);
        return ($rupiah - $otherRupiah) * 100 + $sen - $otherSen !== 0;
    }

    /**
     * Rupiah and sen apart: sixteen digits of many rows in sen do not fit into an integer.
     *
     * @param list<string|array{list: string, by: string}> $amounts
     * @return array{int, int}
     */
    private static function sum(array $amounts, \stdClass $known): array
    {
        $sum = [0, 0];
        foreach ($amounts as $amount) {
            foreach (self::values($amount, $known) as $value) {
                if (is_string($value) && Pattern::matches(self::MONEY, $value)) {
                    $sum[0] += (int) substr($value, 0, -3);
                    $sum[1] += (int) substr($value, -2) * ($value[0] === '-' ? -1 : 1);
                }
            }
        }
        return $sum;
    }

    /**
     * @param string|array{list: string, by: string} $amount a field, or a field of each row
     * @return list<mixed>
     */
    private static function values(string|array $amount, \stdClass $known): array
    {
        if (is_string($amount)) {
            return [$known->$amount ?? null];
        }
        $rows = $known->{$amount['list']} ?? null;
        return array_map(static fn($row): mixed => $row->{$amount['by']} ?? null, is_array($rows) ? $rows : []);
    }
}
