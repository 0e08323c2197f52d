<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * Patterns of the SDK in PCRE. They are ECMAScript patterns without lookaround and back-references, which PCRE reads alike
 * with two modifiers: `u` (characters, not bytes) and `D` (`$` is the very end, not before a last line break).
 */
final class Pattern
{
    /** What `.` means in ECMAScript; PCRE's own leaves out the line feed alone. */
    private const DOT = '[^\n\r\x{2028}\x{2029}]';

    /** @var array<string, string> */
    private static array $read = [];

    public static function matches(string $pattern, string $text): bool
    {
        return self::find($pattern, $text) !== null;
    }

    /**
     * The first match with its groups, or null.
     *
     * @return array<int|string, string>|null
     */
    public static function find(string $pattern, string $text): ?array
    {
        $answer = preg_match(self::pcre($pattern), $text, $groups);
        if ($answer === false) {
            throw new \RuntimeException("Pola \"$pattern\": " . preg_last_error_msg());
        }
        return $answer === 1 ? $groups : null;
    }

    /** Every match becomes `$with`, in which `$1` is the first group. */
    public static function replace(string $pattern, string $with, string $text): string
    {
        return preg_replace(self::pcre($pattern), $with, $text)
            ?? throw new \RuntimeException("Pola \"$pattern\": " . preg_last_error_msg());
    }

    /** The pattern with delimiters and modifiers, for `preg_…` and for the rule `regex:` of Laravel. */
    public static function pcre(string $pattern): string
    {
        return self::$read[$pattern] ??= '~' . self::translated($pattern) . '~uD';
    }

    private static function translated(string $pattern): string
    {
        // An escape, a class or one sign: only a bare dot outside classes means "any character".
        return preg_replace_callback(
            '/\\\\.|\[(?:\\\\.|[^\]\\\\])*\]|./us',
            static fn(array $part): string => $part[0] === '.' ? self::DOT : str_replace('~', '\~', $part[0]),
            $pattern,
        ) ?? throw new \RuntimeException("Pola \"$pattern\" bukan UTF-8.");
    }
}
