<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** Amounts in whole rupiah, as people type them and as records hold them: `1250000.00`. */
final class Money
{
    private const CANONICAL = '^(?:-?[1-9][0-9]{0,15}|0)\.00$';
    /** Largest amount of a form: fifteen digits. */
    private const DIGITS = 15;

    /** The code of what is wrong with an amount, or null. What has sen or was typed otherwise is none. */
    public static function fault(string $text): ?string
    {
        if (Pattern::matches(self::CANONICAL, $text)) {
            return null;
        }
        $read = self::read($text);
        return str_starts_with($read, 'rp.') ? $read : 'rp.bentuk';
    }

    /** A typed amount as canonical money; what cannot be read stays, never taken for canonical text. */
    public static function clean(string $typed): string
    {
        $read = self::read($typed);
        if (!str_starts_with($read, 'rp.')) {
            return $read;
        }
        $text = Cleaner::clean([['op' => 'ascii']], $typed);
        $money = '^(?:-?[1-9][0-9]{0,15}\.[0-9]{2}|0\.[0-9]{2}|-0\.(?:0[1-9]|[1-9][0-9]))$';
        return Pattern::matches($money, $text) ? "$text " : $text;
    }

    /** Canonical money, or the code of what is wrong. */
    private static function read(string $typed): string
    {
        $text = Cleaner::clean([['op' => 'ascii']], $typed);
        $text = Pattern::replace('^(?:[Rr][Pp]\.?|[Ii][Dd][Rr]) *', '', $text);
        $text = Pattern::replace(',(?:-|00)$', '', $text);
        if (!Pattern::matches('^(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)$', $text)) {
            return self::shapeFault($text);
        }
        $digits = ltrim(str_replace('.', '', $text), '0');
        return strlen($digits) > self::DIGITS ? 'rp.batas' : ($digits === '' ? '0' : $digits) . '.00';
    }

    private static function shapeFault(string $text): string
    {
        return match (true) {
            Pattern::matches('^[0-9.]+,[0-9]{1,2}$', $text) => 'rp.sen',
            Pattern::matches('^[0-9][0-9.]*,[0-9.,]*$', $text) => 'rp.koma',
            Pattern::matches('^[0-9][0-9.]{0,30}$', $text) => 'rp.kelompok',
            default => 'rp.bentuk',
        };
    }
}
