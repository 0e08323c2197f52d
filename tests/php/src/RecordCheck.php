<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/**
 * Checks a whole record by the JSON Schema of its service and says every fault with its path, as the SDK does at the API
 * border. A plain validator says whether a record is right; this one also says what to tell the person.
 */
final class RecordCheck
{
    private readonly FieldRule $fieldRule;

    public function __construct(Rule $rule, private readonly RecordRules $rules = new RecordRules())
    {
        $this->fieldRule = new FieldRule($rule);
    }

    /**
     * @param array<string, mixed> $schema schema of the service
     * @param mixed $record as `json_decode($body)` gives it: objects as `stdClass`
     * @return array{faults: list<array{string, string}>, warnings: list<array{string, string}>} paths and codes
     */
    public function check(array $schema, mixed $record, Clock $clock): array
    {
        $walk = new RecordWalk($this->fieldRule, $clock, $schema['x-faults']);
        $known = $walk->object($schema, $record instanceof \stdClass ? get_object_vars($record) : [], '');
        $ruled = $this->rules->faults($schema['x-rules'], $known, $clock);
        $faulty = array_column($walk->faults, 0);
        $open = array_filter($ruled['faults'], static fn(array $fault): bool => !in_array($fault[0], $faulty, true));
        return [
            'faults' => [...$walk->faults, ...array_values($open)],
            'warnings' => [...$walk->warnings, ...$ruled['warnings']],
        ];
    }
}
