<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * JSON Schema draft 2020-12, as far as our generator writes it. Instances are as `json_decode` gives them without
 * `associative`: objects are `stdClass`, so that `{}` and `[]` stay two things.
 */
final class JsonSchema
{
    /** Integers beyond lose their last digit in other languages. */
    private const SAFE = 9007199254740991;

    /** @param array<string, mixed>|bool $schema */
    public static function accepts(array|bool $schema, mixed $instance): bool
    {
        if (is_bool($schema)) {
            return $schema;
        }
        foreach ($schema as $keyword => $demand) {
            if (!self::keyword((string) $keyword, $demand, $schema, $instance)) {
                return false;
            }
        }
        return true;
    }

    public static function isType(string $type, mixed $value): bool
    {
        return match ($type) {
            'string' => is_string($value),
            'boolean' => is_bool($value),
            'number' => self::isNumber($value),
            'integer' => self::isNumber($value) && floor((float) $value) === (float) $value
                && abs($value) <= self::SAFE,
            'array' => is_array($value),
            'object' => $value instanceof \stdClass,
            'null' => $value === null,
            default => throw new \RangeException("Tipe \"$type\" tidak dikenal."),
        };
    }

    /** Equality of JSON: 1 and 1.0 are one number, true is none. */
    public static function same(mixed $one, mixed $other): bool
    {
        if (self::isNumber($one) && self::isNumber($other)) {
            return (float) $one === (float) $other;
        }
        if (is_array($one) && is_array($other)) {
            return count($one) === count($other) && !in_array(false, array_map(self::same(...), $one, $other), true);
        }
        return $one instanceof \stdClass && $other instanceof \stdClass ? $one == $other : $one === $other;
    }

    private static function isNumber(mixed $value): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value));
    }

    /** @param array<string, mixed> $schema the whole, for `if` and `additionalProperties` */
    private static function keyword(string $word, mixed $demand, array $schema, mixed $value): bool
    {
        return match ($word) {
            'type' => self::isType($demand, $value),
            'const' => self::same($demand, $value),
            'enum' => self::among($demand, $value),
            'allOf' => self::every($demand, static fn($part): bool => self::accepts($part, $value)),
            'anyOf' => !self::every($demand, static fn($part): bool => !self::accepts($part, $value)),
            'not' => !self::accepts($demand, $value),
            'if' => self::accepts($schema[self::accepts($demand, $value) ? 'then' : 'else'] ?? true, $value),
            default => match (true) {
                is_string($value) => self::text($word, $demand, $value),
                self::isNumber($value) => self::number($word, $demand, $value),
                is_array($value) => self::list($word, $demand, $value),
                $value instanceof \stdClass => self::object($word, $demand, $schema, $value),
                default => true,
            },
        };
    }

    private static function text(string $word, mixed $demand, string $value): bool
    {
        return match ($word) {
            'pattern' => Pattern::matches($demand, $value),
            'minLength' => count(Text::characters($value)) >= $demand,
            'maxLength' => count(Text::characters($value)) <= $demand,
            default => true,
        };
    }

    private static function number(string $word, mixed $demand, int|float $value): bool
    {
        return match ($word) {
            'minimum' => $value >= $demand,
            'maximum' => $value <= $demand,
            'exclusiveMinimum' => $value > $demand,
            'exclusiveMaximum' => $value < $demand,
            default => true,
        };
    }

    /** @param list<mixed> $value */
    private static function list(string $word, mixed $demand, array $value): bool
    {
        return match ($word) {
            'items' => self::every($value, static fn($item): bool => self::accepts($demand, $item)),
            'contains' => !self::every($value, static fn($item): bool => !self::accepts($demand, $item)),
            'minItems' => count($value) >= $demand,
            'maxItems' => count($value) <= $demand,
            'uniqueItems' => !$demand || count(array_unique(array_map('json_encode', $value))) === count($value),
            default => true,
        };
    }

    /** @param array<string, mixed> $schema */
    private static function object(string $word, mixed $demand, array $schema, \stdClass $value): bool
    {
        $given = get_object_vars($value);
        return match ($word) {
            'required' => self::every($demand, static fn($name): bool => array_key_exists($name, $given)),
            'properties' => self::every(
                array_keys(array_intersect_key($demand, $given)),
                static fn($name): bool => self::accepts($demand[$name], $given[$name]),
            ),
            'additionalProperties' => $demand !== false
                || array_diff_key($given, $schema['properties'] ?? []) === [],
            default => true,
        };
    }

    /** @param list<mixed> $choices */
    private static function among(array $choices, mixed $value): bool
    {
        return !self::every($choices, static fn($choice): bool => !self::same($choice, $value));
    }

    /** @param array<mixed> $list */
    private static function every(array $list, callable $holds): bool
    {
        foreach ($list as $one) {
            if (!$holds($one)) {
                return false;
            }
        }
        return true;
    }
}
