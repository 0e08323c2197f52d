<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * Asks the steps in `x-rules` of a canonical text, in order. The first that does not hold gives the fault. Steps with `warn`
 * refuse nothing: ask for them only of a value without a fault.
 *
 * @phpstan-type Step array<string, mixed>
 */
final class Rule
{
    /** Longer text is no amount and no date: it is not read at all. In UTF-16 units. */
    private const LONGEST = 60;

    public function __construct(private readonly Schemas $schemas)
    {
    }

    /**
     * Code of the first fault, or null when the text is well formed.
     *
     * @param list<Step> $steps
     * @param string|null $today date in WIB, `YYYY-MM-DD`; without it steps that compare with today say nothing
     */
    public function fault(array $steps, string $text, ?string $today = null): ?string
    {
        foreach ($steps as $step) {
            $code = isset($step['warn']) ? null : $this->stepFault($step, $text, $today);
            if ($code !== null) {
                return $code;
            }
        }
        return null;
    }

    /**
     * Codes of everything unusual about a text that is right.
     *
     * @param list<Step> $steps
     * @return list<string>
     */
    public function warnings(array $steps, string $text, ?string $today = null): array
    {
        $codes = [];
        foreach ($steps as $step) {
            if ($step['op'] === 'when') {
                array_push($codes, ...$this->warnings(self::branch($step, $text), $text, $today));
            } elseif ($step['op'] === 'emv') {
                $codes[] = (new Emv($step))->warning($text);
            } elseif (isset($step['warn'])) {
                $codes[] = $this->stepFault($step, $text, $today);
            }
        }
        return array_values(array_filter($codes, is_string(...)));
    }

    /**
     * Codes of everything unusual about a right value of a type.
     *
     * @return list<string>
     */
    public function typeWarnings(string $type, string $text, ?string $today = null): array
    {
        return $this->warnings($this->schemas->of($type)['x-rules'], $text, $today);
    }

    /** @param Step $step */
    private function stepFault(array $step, string $text, ?string $today): ?string
    {
        $today = isset($step['timeless']) ? null : $today;
        $slice = isset($step['at']) ? Text::slice($text, ...$step['at']) : $text;
        $broken = match ($step['op']) {
            'match' => Pattern::matches($step['pattern'], $slice) === isset($step['not']),
            'length' => self::lengthIsWrong($step, $slice),
            'date' => !self::anyDay($step, $slice, $today),
            'dateSince' => $today !== null && !self::anyDay($step, $slice, $today, $step['since']),
            'yearAhead' => $today !== null && (int) $slice > (int) substr($today, 0, 4) + $step['ahead'],
            'difference' => self::gapIsWrong($step, $text),
            'luhn' => !Luhn::holds($slice),
            'issued' => str_starts_with($slice, $step['prefix']) && !in_array($slice, $step['codes'], true),
            'suggest' => isset($step['instead'][self::behindLast($step['after'], $slice)]),
            default => $this->foundElsewhere($step, $slice, $today),
        };
        return is_bool($broken) ? ($broken ? $step['fault'] : null) : $broken;
    }

    /**
     * Words that report a code of their own.
     *
     * @param Step $step
     * @return string|false the code, or false when nothing is wrong
     */
    private function foundElsewhere(array $step, string $text, ?string $today): string|false
    {
        return match ($step['op']) {
            'when' => $this->fault(self::branch($step, $text), $text, $today),
            'as' => $this->faultAs($step, $text, $today),
            'point' => self::pointFault($step, $text),
            'emv' => (new Emv($step))->fault($text),
            'money' => Text::length($text) > self::LONGEST ? 'rp.bentuk' : Money::fault($text),
            'day' => self::dayFault($text),
            'clean' => $this->fault($step['then'], Cleaner::clean($step['clean'], $text), $today),
            'isoDate' => $step[Dates::fault($text, $step['from']) ?? ''] ?? null,
            default => throw new \RangeException("Kata \"{$step['op']}\" tidak ada dalam kosakata x-rules."),
        } ?? false;
    }

    private static function dayFault(string $text): ?string
    {
        $found = Text::length($text) > self::LONGEST ? 'shape' : Dates::fault($text, '1000-01-01');
        return match ($found) {
            null => null,
            'shape' => 'tgl.bentuk',
            'day' => 'tgl.tidak_ada',
        };
    }

    /**
     * @param Step $step
     * @return list<Step>
     */
    private static function branch(array $step, string $text): array
    {
        return $step[Pattern::matches($step['pattern'], $text) ? 'then' : 'else'] ?? [];
    }

    /** @param Step $step */
    private function faultAs(array $step, string $text, ?string $today): ?string
    {
        $code = $this->fault($this->schemas->of($step['type'])['x-rules'], $text, $today);
        return $code === null ? null : $step['fault'] ?? $code;
    }

    /** @param Step $step */
    private static function lengthIsWrong(array $step, string $slice): bool
    {
        $length = Text::length($slice);
        return $length < $step['min'] || $length > $step['max'];
    }

    /**
     * Whether one of the days that the digits can mean exists, is not before `$since` and, where today is known, has come.
     *
     * @param Step $step
     */
    private static function anyDay(array $step, string $digits, ?string $today, string $since = ''): bool
    {
        foreach (Dates::in($digits, $step['form'], isset($step['plus40'])) as $date) {
            if ($date >= $since && ($today === null || $date <= $today)) {
                return true;
            }
        }
        return false;
    }

    /** @param Step $step */
    private static function gapIsWrong(array $step, string $text): bool
    {
        $gap = (int) Text::slice($text, ...$step['of']) - (int) Text::slice($text, ...$step['minus']);
        return $gap < $step['min'] || $gap > $step['max'];
    }

    private static function behindLast(string $sign, string $text): string
    {
        $split = strrpos($text, $sign);
        return strtolower($split === false ? $text : substr($text, $split + strlen($sign)));
    }

    /** @param Step $step */
    private static function pointFault(array $step, string $text): ?string
    {
        [$lat, $lon] = explode(',', $text . ',');
        $number = static fn(string $part): float => is_numeric($part) ? (float) $part : NAN;
        $code = Point::fault($number($lat), $number($lon), $step['box']);
        return in_array($code, $step['faults'], true) ? $code : null;
    }
}
