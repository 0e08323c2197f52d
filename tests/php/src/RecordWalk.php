<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * One walk over the properties of a record, in their order. Conditions (`if`) see only the answers before that were right: an
 * answer that is wrong equals nothing, and what depends on it does not apply.
 */
final class RecordWalk
{
    /** @var list<array{string, string}> paths and codes */
    public array $faults = [];
    /** @var list<array{string, string}> unusual, not wrong */
    public array $warnings = [];

    /** @param array{unexpected: string, derived: string} $codes `x-faults` of the schema */
    public function __construct(
        private readonly FieldRule $rule,
        private readonly Clock $clock,
        private readonly array $codes,
    ) {
    }

    /**
     * Walks an object; gives the answers that are right.
     *
     * @param array<string, mixed> $schema
     * @param array<mixed> $given
     * @param string $prefix path of the object with a dot behind it
     */
    public function object(array $schema, array $given, string $prefix): \stdClass
    {
        $known = new \stdClass();
        $unexpected = array_fill_keys(array_keys($given), true);
        foreach ($schema['properties'] as $name => $property) {
            $conditions = Conditionals::of($schema, $name);
            if ($conditions->shown($known)) {
                unset($unexpected[$name]);
                $this->property($property, $name, $given[$name] ?? null, $prefix . $name, $known, $conditions);
            }
        }
        foreach (array_keys($unexpected) as $name) {
            $this->faults[] = [$prefix . Text::slice((string) $name, 0, 60), $this->codes['unexpected']];
        }
        return $known;
    }

    /** @param array<string, mixed> $property */
    private function property(
        array $property,
        string $name,
        mixed $value,
        string $path,
        \stdClass $known,
        Conditionals $conditions,
    ): void {
        if ($conditions->derivesAnother($known, $value)) {
            $this->faults[] = [$path, $this->codes['derived']];
        } elseif (self::isEmpty($value)) {
            $missing = $conditions->demanded($known) ? [[$path, $property['x-missing']]] : [];
            array_push($this->faults, ...$missing);
        } else {
            $isRight = $this->value($property, $value, $path, $conditions->excluded($known));
            if (is_array($value) && self::hasRows($property)) {
                $known->$name = $this->rows($property, $value, $path);
            } elseif ($isRight) {
                $known->$name = $value;
            }
        }
    }

    /**
     * Asks the rule of a value, notes what it says, and says whether the value is right.
     *
     * @param array<string, mixed> $schema
     * @param list<array<string, mixed>> $excluded
     */
    private function value(array $schema, mixed $value, string $path, array $excluded = []): bool
    {
        $code = $this->rule->fault($schema, $value, $this->clock, $excluded);
        if ($code !== null) {
            $this->faults[] = [$path, $code];
            return false;
        }
        foreach ($this->rule->warnings($schema, $value, $this->clock) as $warning) {
            $this->warnings[] = [$path, $warning];
        }
        return true;
    }

    /**
     * Whether the items are questions of their own; those of choices and of several files are not.
     *
     * @param array<string, mixed> $property
     */
    private static function hasRows(array $property): bool
    {
        $items = $property['items'] ?? [];
        return isset($items['x-rules']) || isset(current($items['properties'] ?? [])['x-rules']);
    }

    /**
     * The rows of a list as far as they are right; a single value that is wrong becomes null.
     *
     * @param array<string, mixed> $list
     * @param list<mixed> $rows
     * @return list<mixed>
     */
    private function rows(array $list, array $rows, string $path): array
    {
        $known = [];
        foreach (array_slice($rows, 0, $list['maxItems']) as $index => $row) {
            $place = "$path.$index";
            if (isset($list['items']['x-rules'])) {
                $known[] = $this->value($list['items'], $row, $place) ? $row : null;
            } else {
                $given = is_object($row) ? get_object_vars($row) : (is_array($row) ? $row : []);
                $known[] = $this->object($list['items'], $given, "$place.");
            }
        }
        return $known;
    }

    /** Nothing was answered: no value, blank text, no rows, or an object of nothing. */
    private static function isEmpty(mixed $value): bool
    {
        return match (true) {
            $value === null => true,
            is_string($value) => Text::trim($value) === '',
            is_array($value) => $value === [],
            is_object($value) => array_filter(
                get_object_vars($value),
                static fn(mixed $part): bool => !self::isEmpty($part),
            ) === [],
            default => false,
        };
    }
}
