<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** Brings typed or pasted text to its canonical form by the steps in `x-clean`. What cannot be mended stays and fails. */
final class Cleaner
{
    /** Marks that chat apps and PDF copies leave behind and nobody sees. */
    private const INVISIBLE = '/[\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}\x{feff}]/u';
    private const BREAKS = '/[\t-\r\x{2028}\x{2029}]/u';
    private const SEPARATORS = '/[ .\-\x{2010}-\x{2015}]/u';

    /** @param list<array<string, mixed>> $steps */
    public static function clean(array $steps, string $typed): string
    {
        return array_reduce($steps, self::step(...), $typed);
    }

    /** @param array<string, mixed> $step */
    private static function step(string $text, array $step): string
    {
        return match ($step['op']) {
            'text' => self::text($text),
            'ascii' => self::ascii($text),
            'numeric' => (string) preg_replace(self::SEPARATORS, '', self::ascii($text)),
            'upper' => strtoupper($text), // ASCII only, since PHP 8.2
            'lower' => strtolower($text),
            'lowerDomain' => self::lowerDomain($text),
            'replace' => self::replace($text, $step),
            'group' => self::group($text, $step['layouts']),
            'money' => Money::clean($text),
            'day' => Dates::clean($text),
            'coordinates' => Coordinates::clean(self::ascii($text)),
            default => throw new \RangeException("Kata \"{$step['op']}\" tidak ada dalam kosakata x-clean."),
        };
    }

    private static function text(string $text): string
    {
        $seen = preg_replace(self::INVISIBLE, '', $text);
        return Text::trim((string) preg_replace('/\p{Zs}/u', ' ', (string) $seen));
    }

    private static function ascii(string $text): string
    {
        $line = self::text((string) preg_replace(self::BREAKS, ' ', $text));
        return (string) preg_replace_callback(
            '/\p{Nd}/u',
            static fn(array $digit): string => self::digit($digit[0]),
            $line,
        );
    }

    /** ASCII of any decimal digit: they stand in blocks of ten, some blocks right behind another. */
    private static function digit(string $digit): string
    {
        if (strlen($digit) === 1) {
            return $digit;
        }
        $code = self::codePoint($digit);
        $zero = $code;
        while (preg_match('/^\p{Nd}$/uD', self::character($zero - 1))) {
            $zero -= 1;
        }
        return (string) (($code - $zero) % 10);
    }

    private static function codePoint(string $character): int
    {
        return (int) hexdec(bin2hex((string) iconv('UTF-8', 'UTF-32BE', $character)));
    }

    private static function character(int $code): string
    {
        return (string) iconv('UTF-32BE', 'UTF-8', pack('N', $code));
    }

    private static function lowerDomain(string $text): string
    {
        $split = strrpos($text, '@');
        return $split === false ? $text : substr($text, 0, $split) . strtolower(substr($text, $split));
    }

    /** @param array<string, mixed> $step */
    private static function replace(string $text, array $step): string
    {
        if (isset($step['where']) && !Pattern::matches($step['where'], $text)) {
            return $text;
        }
        return Pattern::replace($step['pattern'], $step['with'], $text);
    }

    /** @param list<array{digits: list<int>, between: string}> $layouts */
    private static function group(string $text, array $layouts): string
    {
        foreach ($layouts as ['digits' => $digits, 'between' => $between]) {
            $groups = array_map(static fn(int $count): string => "([0-9]{{$count}})", $digits);
            foreach (['', '\.', '-', '/', ' '] as $separator) {
                $found = Pattern::find('^' . implode($separator, $groups) . '$', $text);
                if ($found !== null) {
                    return implode($between, array_slice($found, 1));
                }
            }
        }
        return $text;
    }
}
