<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** Days of the Gregorian calendar as `YYYY-MM-DD`, without time zones: `today` is given, in WIB. */
final class Dates
{
    private const MONTHS = [
        'januari', 'februari', 'maret', 'april', 'mei', 'juni',
        'juli', 'agustus', 'september', 'oktober', 'november', 'desember',
    ];
    /** Spellings that people still type. */
    private const OLD_MONTHS = ['pebruari' => 2, 'peb' => 2, 'agt' => 8, 'agust' => 8, 'nopember' => 11, 'nop' => 11];
    private const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];

    public static function daysInMonth(int $year, int $month): int
    {
        if ($month < 1 || $month > 12) {
            return 0;
        }
        if ($month === 2) {
            return $year % 4 === 0 && ($year % 100 !== 0 || $year % 400 === 0) ? 29 : 28;
        }
        return in_array($month, [4, 6, 9, 11], true) ? 30 : 31;
    }

    public static function exists(int $year, int $month, int $day): bool
    {
        return $day >= 1 && $day <= self::daysInMonth($year, $month);
    }

    public static function isIso(string $text): bool
    {
        $found = Pattern::find('^([0-9]{4})-([0-9]{2})-([0-9]{2})$', $text);
        return $found !== null && self::exists((int) $found[1], (int) $found[2], (int) $found[3]);
    }

    public static function iso(int $year, int $month, int $day): string
    {
        return sprintf('%04d-%02d-%02d', $year, $month, $day);
    }

    public static function addDays(string $date, int $days): string
    {
        return (new \DateTimeImmutable("{$date}T00:00:00Z"))->modify("{$days} days")->format('Y-m-d');
    }

    /** The same day months later; the last day of that month where the day does not exist. */
    public static function addMonths(string $date, int $months): string
    {
        $index = (int) substr($date, 0, 4) * 12 + (int) substr($date, 5, 2) - 1 + $months;
        $year = intdiv($index, 12);
        $month = $index % 12 + 1;
        return self::iso($year, $month, min((int) substr($date, 8, 2), self::daysInMonth($year, $month)));
    }

    /** Calendar days from one date to another. */
    public static function daysBetween(string $from, string $to): int
    {
        $start = new \DateTimeImmutable("{$from}T00:00:00Z");
        return (int) $start->diff(new \DateTimeImmutable("{$to}T00:00:00Z"))->format('%r%a');
    }

    /**
     * The days that digits can mean: none, one, or one in each century.
     *
     * @param string $form pattern with the groups `d`, `m` and `y`; two digits of a year mean 19YY and 20YY
     * @param bool $plus40 whether 40 is added to the day of women's births
     * @return list<string>
     */
    public static function in(string $digits, string $form, bool $plus40 = false): array
    {
        ['d' => $d, 'm' => $m, 'y' => $y] = Pattern::find($form, $digits) ?? ['d' => '', 'm' => '', 'y' => ''];
        if (!ctype_digit("$d$m$y")) {
            return [];
        }
        $day = $plus40 && (int) $d > 40 ? (int) $d - 40 : (int) $d;
        $years = array_map(intval(...), strlen($y) === 2 ? ["19$y", "20$y"] : [$y]);
        // A year below 100 is 19YY, as `Date.UTC` of ECMAScript reads it.
        $years = array_map(static fn(int $year): int => $year < 100 ? 1900 + $year : $year, $years);
        $real = array_filter($years, static fn(int $year): bool => self::exists($year, (int) $m, $day));
        return array_values(array_map(static fn(int $year): string => self::iso($year, (int) $m, $day), $real));
    }

    /** Milliseconds since 1970 of a moment with an offset; NAN when it is none. */
    public static function milliseconds(string $moment): float
    {
        $shape = '^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2})(:[0-9]{2})?(\.[0-9]+)?(Z|[+\-][0-9]{2}:[0-9]{2})$';
        $found = Pattern::find($shape, $moment);
        if ($found === null) {
            return NAN;
        }
        $seconds = (new \DateTimeImmutable($found[1] . ($found[2] ?: ':00') . $found[4]))->getTimestamp();
        $millis = (int) str_pad(substr(ltrim($found[3], '.'), 0, 3), 3, '0'); // ECMAScript keeps three digits
        return (float) ($seconds * 1000 + $millis);
    }

    /**
     * What is wrong with text that should be `YYYY-MM-DD`: `shape`, or `day` where it names, in whatever spelling, a day
     * that does not exist or lies before `$from`; null when it is right.
     *
     * @return 'shape'|'day'|null
     */
    public static function fault(string $text, string $from): ?string
    {
        if (Pattern::matches('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', $text)) {
            return self::isIso($text) && $text >= $from ? null : 'day';
        }
        $parts = self::typedParts(Cleaner::clean([['op' => 'ascii']], $text));
        if ($parts === null || $parts[1] > 12) {
            return 'shape';
        }
        [$year, $month, $day, $name] = $parts;
        $exists = self::exists($year, $month, $day)
            && ($name === '' || self::namesWeekday($name, self::weekday($year, $month, $day)));
        return $exists ? 'shape' : 'day';
    }

    /** A typed date as `YYYY-MM-DD`; what cannot be read stays. */
    public static function clean(string $typed): string
    {
        $text = Cleaner::clean([['op' => 'ascii']], $typed);
        $parts = self::typedParts($text);
        if ($parts === null || $parts[1] > 12) {
            return $text;
        }
        [$year, $month, $day, $name] = $parts;
        $exists = self::exists($year, $month, $day)
            && ($name === '' || self::namesWeekday($name, self::weekday($year, $month, $day)));
        return $exists ? self::iso($year, $month, $day) : $text;
    }

    /** @return array{int, int, int, string}|null year, month, day and the name of the weekday */
    private static function typedParts(string $text): ?array
    {
        if ($f = Pattern::find('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$', $text)) {
            return [(int) $f[1], (int) $f[2], (int) $f[3], ''];
        }
        if ($f = Pattern::find('^([0-9]{1,2})[\/.\-]([0-9]{1,2})[\/.\-]([0-9]{4})$', $text)) {
            return [(int) $f[3], (int) $f[2], (int) $f[1], ''];
        }
        $named = '^(?:([A-Za-z\'’]+),? *)?\b([0-9]{1,2}) +([A-Za-z]+) +([0-9]{4})$';
        $f = Pattern::find($named, $text);
        $month = $f === null ? 0 : self::monthNumber($f[3]);
        return $month > 0 ? [(int) $f[4], $month, (int) $f[2], $f[1]] : null;
    }

    private static function monthNumber(string $typed): int
    {
        $word = strtolower($typed);
        foreach (self::MONTHS as $index => $name) {
            if ($word === $name || $word === substr($name, 0, 3)) {
                return $index + 1;
            }
        }
        return self::OLD_MONTHS[$word] ?? 0;
    }

    /** Monday 1 to Sunday 7. */
    private static function weekday(int $year, int $month, int $day): int
    {
        return (int) (new \DateTimeImmutable(self::iso($year, $month, $day) . 'T00:00:00Z'))->format('N');
    }

    private static function namesWeekday(string $typed, int $day): bool
    {
        $word = strtolower((string) preg_replace('/[\'’]/u', '', $typed, 1));
        $name = self::WEEKDAYS[$day - 1];
        return $word === $name || $word === substr($name, 0, 3);
    }
}
