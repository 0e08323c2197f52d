<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * The word `emv`: an EMV merchant code (QRIS). Faults of reading come first: broken, an object twice, wrong beginning or end,
 * check sum; then the objects, in the order of the step.
 *
 * @source EMV QRCPS Merchant-Presented Mode; ISO/IEC 13239 for the check sum
 */
final class Emv
{
    /** @param array<string, mixed> $code the step */
    public function __construct(private readonly array $code)
    {
    }

    public function fault(string $text): ?string
    {
        $read = $this->read($text);
        return is_string($read) ? $read : $this->level($this->code['objects'], $read, false);
    }

    /** The first unusual thing about a code that is right. */
    public function warning(string $text): ?string
    {
        if (preg_match('/[a-f]/', substr($text, -4))) {
            return $this->code['faults']['smallCrc'];
        }
        $read = $this->read($text);
        return is_string($read) ? $read : $this->level($this->code['objects'], $read, true);
    }

    /**
     * The objects, or the code of what is wrong with reading them.
     *
     * @return list<array{string, string}>|string
     */
    private function read(string $text): array|string
    {
        ['faults' => $faults, 'crc' => $crc] = $this->code;
        $objects = self::objects($text);
        $tags = array_column($objects ?? [], 0);
        if (!$objects || count(Text::characters($text)) > $this->code['maxLength']) {
            return $faults['broken'];
        }
        if (self::repeats($tags)) {
            return $faults['twice'];
        }
        if ($tags[0] !== $this->code['first']) {
            return $faults['order'];
        }
        [$last, $sum] = $objects[count($objects) - 1];
        if ($last !== $crc) {
            return in_array($crc, $tags, true) ? $faults['order'] : $faults['crc'];
        }
        $before = Text::slice($text, 0, Text::length($text) - 4);
        return self::crc16($before) === strtoupper($sum) ? $objects : $faults['crc'];
    }

    /**
     * Reads `ID(2) LENGTH(2) VALUE` to the end; lengths count characters. Null when the text ends inside an object.
     *
     * @return list<array{string, string}>|null
     */
    private static function objects(string $text): ?array
    {
        $characters = Text::characters($text);
        $objects = [];
        for ($at = 0; $at < count($characters); $at = $end) {
            $head = implode('', array_slice($characters, $at, 4));
            if (!preg_match('/^[0-9]{4}$/D', $head)) {
                return null;
            }
            $end = $at + 4 + (int) substr($head, 2);
            if ($end > count($characters)) {
                return null;
            }
            $objects[] = [substr($head, 0, 2), implode('', array_slice($characters, $at + 4, $end - $at - 4))];
        }
        return $objects;
    }

    /** @param list<string> $tags */
    private static function repeats(array $tags): bool
    {
        return count(array_unique($tags, SORT_STRING)) !== count($tags);
    }

    /** CRC-16/CCITT-FALSE over bytes, four capitals. `123456789` gives `29B1`. */
    private static function crc16(string $bytes): string
    {
        $crc = 0xffff;
        for ($index = 0; $index < strlen($bytes); $index += 1) {
            $crc ^= ord($bytes[$index]) << 8;
            for ($bit = 0; $bit < 8; $bit += 1) {
                $crc = $crc & 0x8000 ? ($crc << 1) ^ 0x1021 : $crc << 1;
            }
        }
        return sprintf('%04X', $crc & 0xffff);
    }

    /**
     * What one level of objects breaks.
     *
     * @param list<array<string, mixed>> $rules
     * @param list<array{string, string}> $objects
     */
    private function level(array $rules, array $objects, bool $warn): ?string
    {
        foreach ($rules as $rule) {
            if (!isset($rule['inside']) && isset($rule['warn']) !== $warn) {
                continue;
            }
            $code = $this->object($rule, $objects, $warn);
            if ($code !== null) {
                return $code;
            }
        }
        return null;
    }

    /**
     * @param array<string, mixed> $rule
     * @param list<array{string, string}> $objects
     */
    private function object(array $rule, array $objects, bool $warn): ?string
    {
        $judged = isset($rule['warn']) === $warn;
        $held = array_filter($objects, static fn(array $object): bool => self::covers($rule['tag'], $object[0]));
        if ($judged && !self::presenceIsRight($rule, $objects, $held !== [])) {
            return $rule['fault'] ?? $this->code['faults']['missing'];
        }
        foreach ($held as [, $value]) {
            if ($judged && !self::holds($rule, $value)) {
                return $rule['fault'] ?? $this->code['faults']['content'];
            }
            $inner = isset($rule['inside']) ? $this->inside($rule['inside'], $value, $warn) : null;
            if ($inner !== null) {
                return $inner;
            }
        }
        return null;
    }

    /** @param list<array<string, mixed>> $rules */
    private function inside(array $rules, string $value, bool $warn): ?string
    {
        $objects = self::objects($value);
        if ($objects === null) {
            return $this->code['faults']['broken'];
        }
        return self::repeats(array_column($objects, 0))
            ? $this->code['faults']['twice']
            : $this->level($rules, $objects, $warn);
    }

    /** @param string|array{string, string} $tag one, or the first and the last of a range */
    private static function covers(string|array $tag, string $of): bool
    {
        return is_string($tag) ? $tag === $of : strcmp($of, $tag[0]) >= 0 && strcmp($of, $tag[1]) <= 0;
    }

    /**
     * @param array<string, mixed> $rule
     * @param list<array{string, string}> $objects
     */
    private static function presenceIsRight(array $rule, array $objects, bool $present): bool
    {
        $asked = static fn(?array $of): bool => $of !== null && in_array([$of['tag'], $of['value']], $objects, true);
        if (isset($rule['onlyIf'])) {
            return $asked($rule['onlyIf']) === $present;
        }
        return $present || !(isset($rule['required']) || $asked($rule['requiredIf'] ?? null));
    }

    /** @param array<string, mixed> $rule */
    private static function holds(array $rule, string $value): bool
    {
        if (isset($rule['pattern']) && !Pattern::matches($rule['pattern'], $value)) {
            return false;
        }
        if (isset($rule['never']) && Pattern::matches($rule['never'], $value)) {
            return false;
        }
        return Text::length($value) !== ($rule['luhn'] ?? null) || Luhn::holds($value);
    }
}
