<?php

declare(strict_types=1);

/** Loads a class of this folder when it is first named; with Composer, `autoload.psr-4` does the same. */
spl_autoload_register(static function (string $class): void {
    $prefix = 'Kepahiang\\Rules\\';
    if (str_starts_with($class, $prefix)) {
        require __DIR__ . '/' . substr($class, strlen($prefix)) . '.php';
    }
});
