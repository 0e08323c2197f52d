<?php
/**
 * Renders partials with real engines, one question a line: {"engine", "name", "options"} → {"html"} or {"error"}.
 * Says first which engines are here: Twig and Blade come from Debian (php-twig, php-illuminate-view).
 */
[, $partials, $work] = $argv;
error_reporting(E_ALL & ~E_DEPRECATED);
// A notice is a fault: a partial must stand a page that gives it only what is required.
set_error_handler(function (int $level, string $message, string $file) {
    if ($level === E_DEPRECATED || str_starts_with($file, '/usr/share/php/')) {
        return true;
    }
    throw new ErrorException($message);
});

$engines = ['php' => php($partials)];
if (is_file('/usr/share/php/Twig/autoload.php')) {
    require '/usr/share/php/Twig/autoload.php';
    $engines['twig'] = twig($partials);
}
if (is_file('/usr/share/php/Illuminate/View/autoload.php')) {
    foreach (['View', 'Events', 'Filesystem', 'Container', 'Support'] as $part) {
        require_once "/usr/share/php/Illuminate/$part/autoload.php";
    }
    $engines['blade'] = blade($partials, $work);
}

/** A page instead of a partial: its text is in the question. */
const PAGE = 'halaman';

function php(string $partials): callable
{
    require_once "$partials/php/kph.php";
    return fn (string $name, array $options): string => kph_partial($name, $options);
}

function twig(string $partials): callable
{
    $loader = new Twig\Loader\FilesystemLoader("$partials/twig");
    $loader->addPath("$partials/twig", 'kph');
    $twig = new Twig\Environment($loader, ['strict_variables' => true]);
    return fn (string $name, array $options): string => $name === PAGE
        ? $twig->createTemplate($options['text'])->render($options)
        : $twig->render("$name.html.twig", $options);
}

function blade(string $partials, string $work): callable
{
    $files = new Illuminate\Filesystem\Filesystem();
    $compiler = new Illuminate\View\Compilers\BladeCompiler($files, $work);
    $resolver = new Illuminate\View\Engines\EngineResolver();
    $resolver->register('blade', fn () => new Illuminate\View\Engines\CompilerEngine($compiler, $files));
    // As `cp -r dist/partials/blade resources/views/components/kph` lays them.
    if (!is_dir("$work/views/components")) {
        mkdir("$work/views/components", 0777, true);
        symlink("$partials/blade", "$work/views/components/kph");
    }
    $finder = new Illuminate\View\FileViewFinder($files, ["$work/views"]);
    $views = new Illuminate\View\Factory($resolver, $finder, new Illuminate\Events\Dispatcher());
    $views->setContainer(laravel($views));
    // As `<x-kph.… />` calls a component: its attributes, and nothing of the page.
    return function (string $name, array $options) use ($views, $work): string {
        if ($name === PAGE) {
            file_put_contents("$work/views/halaman.blade.php", $options['text']);
            return (string) $views->make('halaman', $options);
        }
        return (string) $views->make("components.kph.$name", $options + [
            'attributes' => new Illuminate\View\ComponentAttributeBag($options),
            'slot' => new Illuminate\Support\HtmlString(''),
        ]);
    };
}

/** What the compiler of component tags asks an application for. */
function laravel(Illuminate\View\Factory $views): Illuminate\Container\Container
{
    $container = Illuminate\Container\Container::getInstance();
    $container->instance(Illuminate\Contracts\View\Factory::class, $views);
    $container->instance('view', $views);
    $container->instance(Illuminate\Contracts\Foundation\Application::class, new class {
        public function getNamespace(): string
        {
            return 'App\\';
        }
    });
    return $container;
}

echo json_encode(array_keys($engines)), "\n";
while (($line = fgets(STDIN)) !== false) {
    $question = json_decode($line, true);
    try {
        $answer = ['html' => trim($engines[$question['engine']]($question['name'], $question['options']))];
    } catch (Throwable $fault) {
        $answer = ['error' => $fault->getMessage()];
    }
    echo json_encode($answer, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
