<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** What the `allOf` of an object schema says about one property: when it applies, must be there, and what it may be. */
final class Conditionals
{
    /** @var array<string, self> by schema and property, because every record asks the same */
    private static array $read = [];

    /** @var list<array<string, mixed>> conditions, all of which must hold */
    private array $shown = [];
    /** @var list<array<string, mixed>> conditions, one of which must hold */
    private array $demanded = [];
    /** @var list<array{if: array<string, mixed>, const: mixed}> */
    private array $derived = [];
    /** @var list<array{if: array<string, mixed>, not: array<string, mixed>}> */
    private array $excluded = [];

    /** @param array<string, mixed> $schema */
    private function __construct(array $schema, private readonly string $name)
    {
        if (in_array($name, $schema['required'] ?? [], true)) {
            $this->demanded[] = [];
        }
        foreach ($schema['allOf'] ?? [] as $part) {
            $this->take($part);
        }
    }

    /** @param array<string, mixed> $schema of the object */
    public static function of(array $schema, string $name): self
    {
        if (!isset($schema['$id'])) {
            return new self($schema, $name);
        }
        return self::$read["{$schema['$id']} $name"] ??= new self($schema, $name);
    }

    public function shown(\stdClass $known): bool
    {
        foreach ($this->shown as $condition) {
            if (!JsonSchema::accepts($condition, $known)) {
                return false;
            }
        }
        return true;
    }

    public function demanded(\stdClass $known): bool
    {
        foreach ($this->demanded as $condition) {
            if (JsonSchema::accepts($condition, $known)) {
                return true;
            }
        }
        return false;
    }

    /** Whether earlier answers decide this one, and decide otherwise. */
    public function derivesAnother(\stdClass $known, mixed $value): bool
    {
        foreach ($this->derived as ['if' => $condition, 'const' => $const]) {
            if (JsonSchema::accepts($condition, $known)) {
                return !JsonSchema::same($const, $value);
            }
        }
        return false;
    }

    /**
     * What the value may not be for the answers so far.
     *
     * @return list<array<string, mixed>>
     */
    public function excluded(\stdClass $known): array
    {
        $parts = array_filter($this->excluded, static fn(array $part): bool => JsonSchema::accepts($part['if'], $known));
        return array_values(array_map(static fn(array $part): array => ['not' => $part['not']], $parts));
    }

    /** @param array<string, mixed> $part one entry of `allOf` */
    private function take(array $part): void
    {
        $then = $part['then']['properties'][$this->name] ?? null;
        if (($part['else']['properties'][$this->name] ?? null) === false) {
            $this->shown[] = $part['if'];
        } elseif (isset($then['not'])) {
            $this->excluded[] = ['if' => $part['if'], 'not' => $then['not']];
        } elseif (is_array($then) && array_key_exists('const', $then)) {
            $this->derived[] = ['if' => $part['if'], 'const' => $then['const']];
        } elseif (in_array($this->name, $part['then']['required'] ?? [], true)) {
            $this->demanded[] = $part['if'];
        }
    }
}
