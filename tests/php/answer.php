<?php

declare(strict_types=1);

/**
 * Answers questions of the differential test: one JSON line in, one JSON line out.
 *
 *   {"value": "1708…", "type": "nik", "today": "2026-11-24"}   → {"clean", "fault", "warnings", "cleanFault"}
 *   {"record": {…}, "service": "…", "today": "…", "now": "…"}  → {"faults": [[path, code]], "warnings": [[path, code]]}
 *   {"schema": {…}, "name": "…"}                               → {}, and knows the schema from now on
 *   {"pattern": "^…$", "values": […]}                          → {"error"} or {"answers": [true, …]}
 *
 * Run it as `php answer.php FOLDER`, the folder with the JSON Schemas.
 */

use Kepahiang\Rules\Cleaner;
use Kepahiang\Rules\Clock;
use Kepahiang\Rules\Pattern;
use Kepahiang\Rules\RecordCheck;
use Kepahiang\Rules\Rule;
use Kepahiang\Rules\Schemas;

require __DIR__ . '/src/autoload.php';

// A notice is a fault of ours: it must not pass as an answer.
set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

$schemas = new Schemas($argv[1]);
$rule = new Rule($schemas);
$records = new RecordCheck($rule);

$answerValue = static function (stdClass $asked) use ($schemas, $rule): array {
    ['x-rules' => $steps, 'x-clean' => $cleaning] = $schemas->of($asked->type);
    $fault = $rule->fault($steps, $asked->value, $asked->today);
    $clean = Cleaner::clean($cleaning, $asked->value);
    return [
        'clean' => $clean,
        'fault' => $fault,
        'warnings' => $fault === null ? $rule->warnings($steps, $asked->value, $asked->today) : [],
        'cleanFault' => $rule->fault($steps, $clean, $asked->today),
    ];
};

$answerPattern = static function (stdClass $asked): array {
    try {
        return ['answers' => array_map(static fn($value): bool => Pattern::matches($asked->pattern, $value), $asked->values)];
    } catch (Throwable $fault) {
        return ['error' => $fault->getMessage()];
    }
};

$learn = static function (stdClass $asked) use ($schemas): array {
    $schemas->add($asked->name, json_encode($asked->schema, JSON_THROW_ON_ERROR));
    return [];
};

$answerRecord = static function (stdClass $asked) use ($schemas, $records): array {
    $clock = new Clock($asked->today, $asked->now, (array) ($asked->tables ?? []));
    return $records->check($schemas->of($asked->service), $asked->record, $clock);
};

$answer = static fn(stdClass $asked): array => match (true) {
    isset($asked->pattern) => $answerPattern($asked),
    isset($asked->type) => $answerValue($asked),
    isset($asked->schema) => $learn($asked),
    default => $answerRecord($asked),
};

while (($line = fgets(STDIN)) !== false) {
    try {
        $said = $answer(json_decode($line, false, 512, JSON_THROW_ON_ERROR));
    } catch (Throwable $fault) {
        $said = ['crash' => "{$fault->getMessage()} ({$fault->getFile()}:{$fault->getLine()}) $line"];
    }
    echo json_encode($said, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE), "\n";
}
