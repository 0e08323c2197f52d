<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * The `x-rules` of one field of a record: the words of {@see Rule} for text, and words for JSON values besides: `type`,
 * `keyword` (a keyword of the same schema), `choice`, `point` (an object) and `file`.
 */
final class FieldRule
{
    /** What the reference of a stored file looks like. */
    private const FILE_ID = '^[0-9a-f\-]{36}$';
    private const SHA256 = '^[0-9a-f]{64}$';

    public function __construct(private readonly Rule $rule)
    {
    }

    /**
     * Code of the first fault of a value.
     *
     * @param array<string, mixed> $schema
     * @param list<array<string, mixed>> $excluded schemas of choices that are not offered for the answers so far
     */
    public function fault(array $schema, mixed $value, Clock $clock, array $excluded = []): ?string
    {
        foreach ($schema['x-rules'] ?? [] as $step) {
            $code = match ($step['op']) {
                'type' => JsonSchema::isType($step['is'], $value) ? null : $step['fault'],
                'keyword' => self::keywordHolds($schema, $step['keyword'], $value) ? null : $step['fault'],
                'choice' => self::isOffered($schema, $value, $excluded) ? null : $step['fault'],
                'point' => self::pointFault($step, $value),
                'file' => self::fileFault($step, $value),
                default => $this->rule->fault([$step], $value, $clock->today),
            };
            if ($code !== null) {
                return $code;
            }
        }
        return null;
    }

    /**
     * Codes of what is unusual about a value that is right: what the type says that it is of.
     *
     * @param array<string, mixed> $schema
     * @return list<string>
     */
    public function warnings(array $schema, mixed $value, Clock $clock): array
    {
        $types = array_column($schema['x-rules'] ?? [], 'type');
        $codes = array_map(fn(string $type): array => $this->rule->typeWarnings($type, $value, $clock->today), $types);
        return array_merge(...$codes);
    }

    /** @param array<string, mixed> $schema */
    private static function keywordHolds(array $schema, string $word, mixed $value): bool
    {
        return !array_key_exists($word, $schema) || JsonSchema::accepts([$word => $schema[$word]], $value);
    }

    /**
     * @param array<string, mixed> $schema
     * @param list<array<string, mixed>> $excluded
     */
    private static function isOffered(array $schema, mixed $value, array $excluded): bool
    {
        foreach ($excluded as $part) {
            if (!JsonSchema::accepts($part, $value)) {
                return false;
            }
        }
        $asked = array_intersect_key($schema, ['enum' => 1, 'items' => 1, 'uniqueItems' => 1]);
        return JsonSchema::accepts($asked, $value);
    }

    /** @param array<string, mixed> $step */
    private static function pointFault(array $step, mixed $value): ?string
    {
        $degrees = static fn(string $name): ?float => JsonSchema::isType('number', $value->$name ?? null)
            ? Point::rounded((float) $value->$name)
            : null;
        if (!$value instanceof \stdClass || $degrees('lat') === null || $degrees('lon') === null) {
            return $step['fault'];
        }
        if (array_diff(array_keys((array) $value), ['lat', 'lon', 'akurasi_m']) !== []) {
            return $step['fault'];
        }
        $accuracy = property_exists($value, 'akurasi_m') ? $value->akurasi_m : '';
        if ($accuracy !== '' && !(JsonSchema::isType('number', $accuracy) && $accuracy >= 0)) {
            return $step['fault'];
        }
        return Point::fault($degrees('lat'), $degrees('lon'), $step['box']);
    }

    /** @param array<string, mixed> $step */
    private static function fileFault(array $step, mixed $value): ?string
    {
        if (is_array($value) !== $step['several']) {
            return $step['faults']['shape'];
        }
        $files = is_array($value) ? $value : [$value];
        if (count($files) > $step['max']) {
            return $step['faults']['many'];
        }
        foreach ($files as $file) {
            $fault = self::oneFileFault($step, $file);
            if ($fault !== null) {
                return $step['faults'][$fault];
            }
        }
        return null;
    }

    /** @param array<string, mixed> $step */
    private static function oneFileFault(array $step, mixed $file): ?string
    {
        return match (true) {
            !self::isReference($file) => 'reference',
            $file->size == 0 => 'empty',
            $file->size > $step['maxBytes'] => 'large',
            !in_array($file->type, $step['types'], true) => 'type',
            default => null,
        };
    }

    private static function isReference(mixed $file): bool
    {
        $text = static fn(string $name): ?string => is_string($file->$name ?? null) ? $file->$name : null;
        return $file instanceof \stdClass
            && Pattern::matches(self::FILE_ID, $text('id') ?? '')
            && Pattern::matches(self::SHA256, $text('sha256') ?? '')
            && $text('name') !== null
            && $text('type') !== null
            && JsonSchema::isType('integer', $file->size ?? null)
            && $file->size >= 0
            && count((array) $file) === 5;
    }
}
