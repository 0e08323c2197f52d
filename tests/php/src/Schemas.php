<?php

declare(strict_types=1);

namespace Kepahiang\Rules;

/** The JSON Schemas of the SDK, read from a folder once. */
final class Schemas
{
    /** @var array<string, array<string, mixed>> */
    private array $read = [];

    /** @param string $folder `node_modules/@kepahiang/schemas/dist/json-schema`, or a copy of it */
    public function __construct(private readonly string $folder)
    {
    }

    /**
     * The schema of a type (`noKk`) or of a service (`surat-keterangan-penelitian`).
     *
     * @return array<string, mixed>
     */
    public function of(string $name): array
    {
        return $this->read[$name] ??= $this->load($name);
    }

    /** Takes a schema that lies in no file: of a form of your own. */
    public function add(string $name, string $json): void
    {
        $this->read[$name] = json_decode($json, true, 512, JSON_THROW_ON_ERROR);
    }

    /** @return array<string, mixed> */
    private function load(string $name): array
    {
        $file = strtolower((string) preg_replace('/[A-Z]/', '-$0', $name));
        if (!preg_match('/^[a-z0-9-]+$/D', $file)) {
            throw new \RangeException("Nama jenis \"$name\" tidak dikenal.");
        }
        $text = (string) file_get_contents("{$this->folder}/$file.json");
        return json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    }
}
