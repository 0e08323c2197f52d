<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * Rules over several fields of a record, as they stand in `x-rules` of a service's schema. Each word has one method; to add a
 * word, add a line to the table. A rule whose answers are missing says nothing.
 */
final class RecordRules
{
    /** @var array<string, callable(array<string, mixed>, \stdClass, Clock): bool> word → whether the rule is broken */
    private readonly array $words;

    public function __construct()
    {
        $this->words = [
            'compare' => self::compareIsBroken(...),
            'oneOf' => self::oneOfIsBroken(...),
            'unique' => self::uniqueIsBroken(...),
            'balance' => Balance::isBroken(...),
            'exactlyOne' => self::exactlyOneIsBroken(...),
            'prefix' => self::prefixIsBroken(...),
            'dateIn' => self::dateInIsBroken(...),
            'overlap' => self::overlapIsBroken(...),
            'shared' => self::sharedIsBroken(...),
            'similar' => Names::differ(...),
            'member' => self::memberIsBroken(...),
        ];
    }

    /**
     * @param list<array<string, mixed>> $rules
     * @param \stdClass $known the answers that are right
     * @return array{faults: list<array{string, string}>, warnings: list<array{string, string}>}
     */
    public function faults(array $rules, \stdClass $known, Clock $clock): array
    {
        $found = ['faults' => [], 'warnings' => []];
        foreach ($rules as $rule) {
            $broken = $this->words[$rule['rule']]
                ?? throw new \RangeException("Kata \"{$rule['rule']}\" tidak ada dalam kosakata x-rules.");
            if (Condition::holds($rule['when'] ?? null, $known) && $broken($rule, $known, $clock)) {
                $kind = ($rule['severity'] ?? 'error') === 'warning' ? 'warnings' : 'faults';
                $found[$kind][] = [$rule['at'], $rule['code']];
            }
        }
        return $found;
    }

    /** @param array<string, mixed> $rule */
    private static function compareIsBroken(array $rule, \stdClass $known, Clock $clock): bool
    {
        $left = Term::quantity($rule['left'], $known, $clock);
        $right = Term::quantity($rule['right'], $known, $clock);
        return $left !== null && $right !== null && !Term::compare($left, $rule['op'], $right);
    }

    /** @param array<string, mixed> $rule */
    private static function oneOfIsBroken(array $rule, \stdClass $known): bool
    {
        return self::answered($rule['fields'], $known) === 0;
    }

    /** @param array<string, mixed> $rule */
    private static function exactlyOneIsBroken(array $rule, \stdClass $known): bool
    {
        return self::answered($rule['fields'], $known) !== 1;
    }

    /** @param list<string> $names */
    private static function answered(array $names, \stdClass $known): int
    {
        return count(array_filter($names, static fn(string $name): bool => ($known->$name ?? '') !== ''));
    }

    /** @param array<string, mixed> $rule */
    private static function uniqueIsBroken(array $rule, \stdClass $known): bool
    {
        $rows = self::rows($known, $rule['list']);
        $values = array_map(static fn($row): mixed => isset($rule['by']) ? $row->{$rule['by']} ?? null : $row, $rows);
        $keys = array_map('json_encode', array_filter($values, static fn($value): bool => $value !== null));
        return count(array_unique($keys, SORT_STRING)) !== count($keys);
    }

    /** @param array<string, mixed> $rule */
    private static function prefixIsBroken(array $rule, \stdClass $known): bool
    {
        [$code, $above] = self::texts([$rule['field'], $rule['of']], $known) ?? [null, null];
        return $code !== null && !str_starts_with($code, $above . $rule['by']);
    }

    /** @param array<string, mixed> $rule */
    private static function dateInIsBroken(array $rule, \stdClass $known): bool
    {
        [$number, $day] = self::texts([$rule['field'], $rule['equals']], $known) ?? [null, null];
        if ($number === null) {
            return false;
        }
        $days = Dates::in(Text::slice($number, ...$rule['slice']), $rule['form'], isset($rule['plus40']));
        return $days !== [] && !in_array($day, $days, true);
    }

    /** @param array<string, mixed> $rule */
    private static function overlapIsBroken(array $rule, \stdClass $known): bool
    {
        ['list' => $list, 'from' => $from, 'to' => $to, 'by' => $by] = $rule;
        return self::anyTwo(self::rows($known, $list), static function (\stdClass $one, \stdClass $other) use ($from, $to, $by): bool {
            $first = self::texts([$from, $to], $one);
            $second = self::texts([$from, $to], $other);
            return JsonSchema::same($one->$by ?? null, $other->$by ?? null)
                && $first !== null
                && $second !== null
                && strcmp($first[0], $second[1]) <= 0
                && strcmp($second[0], $first[1]) <= 0;
        });
    }

    /** @param array<string, mixed> $rule */
    private static function sharedIsBroken(array $rule, \stdClass $known): bool
    {
        $same = static fn(\stdClass $one, \stdClass $other, string $name): bool
            => JsonSchema::same($one->$name ?? null, $other->$name ?? null);
        return self::anyTwo(
            self::rows($known, $rule['list']),
            static fn(\stdClass $one, \stdClass $other): bool => ($one->{$rule['by']} ?? '') !== ''
                && $same($one, $other, $rule['by'])
                && !(isset($rule['unless']) && $same($one, $other, $rule['unless'])),
        );
    }

    /** @param array<string, mixed> $rule */
    private static function memberIsBroken(array $rule, \stdClass $known, Clock $clock): bool
    {
        $values = self::texts($rule['fields'], $known);
        $table = $clock->tables[$rule['table']] ?? null;
        return $values !== null && $table !== null && !in_array(implode('|', $values), $table, true);
    }

    /** @return list<mixed> rows of a list; none where it has no answer */
    private static function rows(\stdClass $known, string $list): array
    {
        $rows = $known->$list ?? null;
        return is_array($rows) ? $rows : [];
    }

    /**
     * @param list<string> $names
     * @return list<string>|null the answers; null where one is missing or no text
     */
    private static function texts(array $names, \stdClass $known): ?array
    {
        $values = array_map(static fn(string $name): mixed => $known->$name ?? null, $names);
        return array_filter($values, is_string(...)) === $values ? $values : null;
    }

    /** @param list<mixed> $rows */
    private static function anyTwo(array $rows, callable $clash): bool
    {
        foreach ($rows as $index => $one) {
            foreach (array_slice($rows, $index + 1) as $other) {
                if ($clash($one, $other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
