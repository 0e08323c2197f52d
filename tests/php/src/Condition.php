<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** A condition as data, over the answers that are right so far. What is not answered equals nothing. */
final class Condition
{
    /** @param array<string, mixed>|null $condition none always holds */
    public static function holds(?array $condition, \stdClass $known): bool
    {
        if ($condition === null) {
            return true;
        }
        $part = static fn(array $one): bool => self::holds($one, $known);
        return match (true) {
            isset($condition['all']) => !in_array(false, array_map($part, $condition['all']), true),
            isset($condition['any']) => in_array(true, array_map($part, $condition['any']), true),
            isset($condition['not']) => !self::holds($condition['not'], $known),
            default => self::answerIs($condition, $known->{$condition['field']} ?? null),
        };
    }

    /** @param array<string, mixed> $condition */
    private static function answerIs(array $condition, mixed $answer): bool
    {
        $value = $condition['value'] ?? null;
        $among = static fn(): bool => array_filter($value, static fn($one): bool => JsonSchema::same($one, $answer)) !== [];
        return match ($condition['op']) {
            'filled' => $answer !== null && $answer !== '' && $answer !== [],
            'eq' => JsonSchema::same($answer, $value),
            'ne' => !JsonSchema::same($answer, $value),
            'in' => $among(),
            'notIn' => !$among(),
            default => JsonSchema::isType('number', $answer) && Term::compare($answer, $condition['op'], $value),
        };
    }
}
