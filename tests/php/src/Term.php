<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** A quantity in a rule: an answer, a constant, today or now, or a small calculation over them. */
final class Term
{
    /**
     * Value of a term; null while an answer it needs is missing.
     *
     * @param array<string, mixed> $term
     */
    public static function quantity(array $term, \stdClass $known, Clock $clock): mixed
    {
        return match (true) {
            isset($term['field']) => self::shifted($known->{$term['field']} ?? null, $term),
            array_key_exists('value', $term) => $term['value'],
            isset($term['today']) => self::shifted($clock->today, $term),
            isset($term['now']) => $clock->now,
            isset($term['lookup']) => $term['table'][self::text($known->{$term['lookup']} ?? null)] ?? null,
            isset($term['ceilDiv']) => self::ceilDiv(self::numbers($term['ceilDiv'], $known, $clock)),
            isset($term['part']) => self::part($term, $known->{$term['part']} ?? null),
            isset($term['join']) => self::joined($term['join'], $known, $clock),
            isset($term['number']) => self::chosen($term, self::quantity($term['number'], $known, $clock)),
            isset($term['sum']) => self::folded('array_sum', self::numbers($term['sum'], $known, $clock)),
            isset($term['product']) => self::folded('array_product', self::numbers($term['product'], $known, $clock)),
            default => throw new \RangeException('Besaran tidak dikenal: ' . implode(', ', array_keys($term))),
        };
    }

    /**
     * Two quantities as ECMAScript compares them: money by sen, moments by time, other text by its order. Quantities of
     * different kinds are never equal.
     */
    public static function compare(mixed $left, string $op, mixed $right): bool
    {
        [$left, $right] = [self::comparable($left), self::comparable($right)];
        $order = self::order($left, $right);
        $equal = $order === 0 && get_debug_type($left) === get_debug_type($right);
        return match ($op) {
            'eq' => $equal,
            'ne' => !$equal,
            'gt' => $order === 1,
            'gte' => $order === 1 || $order === 0,
            'lt' => $order === -1,
            default => $order === -1 || $order === 0,
        };
    }

    /** Sen of money as an integer, milliseconds of a moment and numbers as floats, other text as it is. */
    private static function comparable(mixed $value): int|float|string
    {
        if (!is_string($value)) {
            return (float) $value;
        }
        if (Pattern::matches('^-?[0-9]{1,16}\.[0-9]{2}$', $value)) {
            return (int) str_replace('.', '', $value);
        }
        return str_contains($value, 'T') ? Dates::milliseconds($value) : $value;
    }

    /** @return int|null -1, 0 or 1; null where the two cannot be compared */
    private static function order(int|float|string $left, int|float|string $right): ?int
    {
        if (is_string($left) && is_string($right)) {
            return strcmp($left, $right) <=> 0;
        }
        [$left, $right] = [self::asNumber($left), self::asNumber($right)];
        return is_nan((float) $left) || is_nan((float) $right) ? null : $left <=> $right;
    }

    private static function asNumber(mixed $value): int|float
    {
        if (!is_string($value)) {
            return is_int($value) ? $value : (float) $value;
        }
        $text = Text::trim($value);
        return $text === '' ? 0.0 : (is_numeric($text) ? (float) $text : NAN);
    }

    /**
     * Part of a text answer: characters, or a piece between separators.
     *
     * @param array<string, mixed> $term
     */
    private static function part(array $term, mixed $value): ?string
    {
        if (!is_string($value)) {
            return null;
        }
        return isset($term['at']) ? Text::slice($value, ...$term['at']) : explode($term['by'], $value)[$term['index']] ?? null;
    }

    /** @param list<array<string, mixed>> $terms */
    private static function joined(array $terms, \stdClass $known, Clock $clock): ?string
    {
        $values = array_map(static fn(array $term): mixed => self::quantity($term, $known, $clock), $terms);
        return in_array(null, $values, true) ? null : implode('', array_map(self::text(...), $values));
    }

    /** @param array<string, mixed> $term */
    private static function chosen(array $term, mixed $value): mixed
    {
        return $value === null ? null : $term[self::asNumber($value) > $term['over'] ? 'then' : 'otherwise'];
    }

    /** @param array<string, mixed> $term */
    private static function shifted(mixed $date, array $term): mixed
    {
        if (!isset($term['plusDays']) && !isset($term['plusMonths'])) {
            return $date;
        }
        if (!is_string($date) || !Dates::isIso($date)) {
            return null;
        }
        return Dates::addDays(Dates::addMonths($date, $term['plusMonths'] ?? 0), $term['plusDays'] ?? 0);
    }

    /**
     * @param list<array<string, mixed>> $terms
     * @return list<int|float>|null
     */
    private static function numbers(array $terms, \stdClass $known, Clock $clock): ?array
    {
        $values = array_map(static fn(array $term): mixed => self::quantity($term, $known, $clock), $terms);
        return array_filter($values, static fn(mixed $value): bool => !JsonSchema::isType('number', $value)) === []
            ? $values
            : null;
    }

    /** @param list<int|float>|null $numbers */
    private static function folded(callable $fold, ?array $numbers): int|float|null
    {
        return $numbers === null ? null : $fold($numbers);
    }

    /** @param list<int|float>|null $pair */
    private static function ceilDiv(?array $pair): ?float
    {
        return $pair !== null && $pair[1] != 0 ? ceil($pair[0] / $pair[1]) : null;
    }

    /** A quantity as text, as ECMAScript writes it. */
    private static function text(mixed $value): string
    {
        return is_string($value) ? $value : (is_scalar($value) ? (string) json_encode($value) : '');
    }
}
