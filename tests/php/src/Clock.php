<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** What a check happens with. Passed in, never read: the same record gives the same answer in every test. */
final class Clock
{
    /**
     * @param string $today date in WIB, `2026-11-24`
     * @param string $now moment with offset, `2026-11-24T09:00:00+07:00`
     * @param array<string, list<string>> $tables for the rule `member`: each key is the answers joined by a bar
     */
    public function __construct(
        public readonly string $today,
        public readonly string $now,
        public readonly array $tables = [],
    ) {
    }
}
