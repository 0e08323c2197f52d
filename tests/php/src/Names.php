<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** The rule `similar`: two names are of the same words, whatever their order, titles and case. */
final class Names
{
    /** Forms of firms and titles that stand on one document and not on the other. */
    private const TITLES = [
        'CV', 'PT', 'UD', 'TB', 'PD', 'H', 'HJ', 'DR', 'DRS', 'DRA', 'IR', 'ST',
        'SE', 'SH', 'SKM', 'MM', 'MT', 'MSI', 'SPD', 'SSOS', 'SKEP', 'NS',
    ];

    /** @param array<string, mixed> $rule */
    public static function differ(array $rule, \stdClass $known): bool
    {
        [$one, $other] = array_map(static fn(string $name): mixed => $known->$name ?? null, $rule['fields']);
        if (!is_string($one) || !is_string($other) || strtoupper($one) === strtoupper($other)) {
            return false;
        }
        $names = [self::words($one), self::words($other)];
        usort($names, static fn(array $a, array $b): int => count($a) <=> count($b));
        [$short, $long] = $names;
        $missing = array_filter($short, static fn(string $word): bool => !self::standsIn($word, $long));
        return $short === [] || $missing !== [];
    }

    /**
     * Words in capitals. ASCII letters only: languages disagree about the capitals of others.
     *
     * @return list<string>
     */
    private static function words(string $name): array
    {
        $bare = trim((string) preg_replace('/[^A-Z0-9]+/', ' ', strtoupper($name)));
        return array_values(array_diff(explode(' ', $bare), self::TITLES));
    }

    /**
     * Whether a word, or its first letters, is among others.
     *
     * @param list<string> $words
     */
    private static function standsIn(string $word, array $words): bool
    {
        foreach ($words as $full) {
            if (str_starts_with($full, $word) || str_starts_with($word, $full)) {
                return true;
            }
        }
        return false;
    }
}
