<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * Checks a whole record by the JSON Schema of its service and says every fault with its path, as the SDK does at the API
 * border. A plain validator says whether a record is right; this one also says what to tell the person.
 *
 * It walks the properties in order. Conditions (`if`) see only the answers before that were right: an answer that is wrong
 * equals nothing, and what depends on it does not apply.
 */
final class RecordCheck
{
    private readonly FieldRule $fieldRule;

    public function __construct(Rule $rule, private readonly RecordRules $rules = new RecordRules())
    {
        $this->fieldRule = new FieldRule($rule);
    }

    /**
     * @param array<string, mixed> $schema schema of the service
     * @param mixed $record as `json_decode($body)` gives it
     * @return array{faults: list<array{string, string}>, warnings: list<array{string, string}>} paths and codes
     */
    public function check(array $schema, mixed $record, Clock $clock): array
    {
        $known = new \stdClass();
        $faults = [];
        $given = $record instanceof \stdClass ? get_object_vars($record) : [];
        $visible = $this->walk($schema, $given, '', $known, $clock, $schema['x-faults'], $faults);
        self::unexpected($given, $visible, '', $schema['x-faults'], $faults);
        $ruled = $this->rules->faults($schema['x-rules'], $known, $clock);
        $faulty = array_column($faults, 0);
        $open = array_filter($ruled['faults'], static fn(array $fault): bool => !in_array($fault[0], $faulty, true));
        return ['faults' => [...$faults, ...array_values($open)], 'warnings' => $ruled['warnings']];
    }

    /**
     * @param array<string, mixed> $schema of an object
     * @param array<mixed> $given
     * @param array{unexpected: string, derived: string} $codes
     * @param list<array{string, string}> $faults
     * @return list<string> names of the properties that apply
     */
    private function walk(
        array $schema,
        array $given,
        string $prefix,
        \stdClass $known,
        Clock $clock,
        array $codes,
        array &$faults,
    ): array {
        $visible = [];
        foreach ($schema['properties'] as $name => $property) {
            $conditions = Conditionals::of($schema, $name);
            if (!$conditions->shown($known)) {
                continue;
            }
            $visible[] = $name;
            $value = $given[$name] ?? null;
            $path = $prefix . $name;
            if ($conditions->derivesAnother($known, $value)) {
                $faults[] = [$path, $codes['derived']];
            } elseif (!self::isEmpty($value)) {
                $this->value($property, $name, $value, $path, $known, $clock, $conditions, $codes, $faults);
            } elseif ($conditions->demanded($known)) {
                $faults[] = [$path, $property['x-missing']];
            }
        }
        return $visible;
    }

    /**
     * @param array<string, mixed> $property
     * @param array{unexpected: string, derived: string} $codes
     * @param list<array{string, string}> $faults
     */
    private function value(
        array $property,
        string $name,
        mixed $value,
        string $path,
        \stdClass $known,
        Clock $clock,
        Conditionals $conditions,
        array $codes,
        array &$faults,
    ): void {
        $code = $this->fieldRule->fault($property, $value, $clock, $conditions->excluded($known));
        $isRows = is_array($value) && self::hasRows($property);
        if ($code !== null) {
            $faults[] = [$path, $code];
        }
        if ($isRows) {
            $rows = array_slice($value, 0, $property['maxItems']);
            $known->$name = $this->rows($property['items'], $rows, $path, $clock, $codes, $faults);
        } elseif ($code === null) {
            $known->$name = $value;
        }
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
     * @param array<string, mixed> $items
     * @param list<mixed> $rows
     * @param array{unexpected: string, derived: string} $codes
     * @param list<array{string, string}> $faults
     * @return list<mixed>
     */
    private function rows(array $items, array $rows, string $path, Clock $clock, array $codes, array &$faults): array
    {
        $known = [];
        foreach ($rows as $index => $row) {
            $place = "$path.$index";
            if (isset($items['x-rules'])) {
                $code = $this->fieldRule->fault($items, $row, $clock);
                $known[] = $code === null ? $row : null;
                array_push($faults, ...($code === null ? [] : [[$place, $code]]));
                continue;
            }
            $right = new \stdClass();
            $given = is_object($row) ? get_object_vars($row) : (is_array($row) ? $row : []);
            $shown = $this->walk($items, $given, "$place.", $right, $clock, $codes, $faults);
            self::unexpected($given, $shown, "$place.", $codes, $faults);
            $known[] = $right;
        }
        return $known;
    }

    /**
     * @param array<mixed> $given
     * @param list<string> $expected
     * @param array{unexpected: string, derived: string} $codes
     * @param list<array{string, string}> $faults
     */
    private static function unexpected(array $given, array $expected, string $prefix, array $codes, array &$faults): void
    {
        foreach (array_diff(array_map(strval(...), array_keys($given)), $expected) as $name) {
            $faults[] = [$prefix . Text::slice($name, 0, 60), $codes['unexpected']];
        }
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
