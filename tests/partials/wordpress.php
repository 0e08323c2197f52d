<?php
/**
 * Runs the plugin of the guide as WordPress would: takes its shortcode and what it loads. Says both as JSON.
 * The functions of WordPress that it calls are written down here; esc_html and esc_attr are those of kph.php.
 */
[, $plugin] = $argv;
$_POST = ['nik' => '"><script>alert(1)</script>'];
$hooks = [];
$loaded = [];
$shortcodes = [];

function add_action(string $name, callable $action): void
{
    $GLOBALS['hooks'][$name][] = $action;
}

function add_shortcode(string $name, callable $shortcode): void
{
    $GLOBALS['shortcodes'][$name] = $shortcode;
}

function plugins_url(string $path, string $file): string
{
    return '/wp-content/plugins/' . basename(dirname($file)) . "/$path";
}

function wp_enqueue_style(string $name, string $address): void
{
    $GLOBALS['loaded'][] = $address;
}

function wp_enqueue_script_module(string $name, string $address): void
{
    $GLOBALS['loaded'][] = $address;
}

require $plugin;
foreach ($hooks['wp_enqueue_scripts'] as $action) {
    $action();
}
echo json_encode(['loaded' => $loaded, 'html' => $shortcodes['kph_pendaftaran']()]);
