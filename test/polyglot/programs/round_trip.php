<?php

// Reads every body of cases.json with the generated package of its contract, and writes it again.

declare(strict_types=1);

set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

$events = [];
foreach (json_decode($argv[1], true) as [$contract, $namespace]) {
    foreach (['Reading', 'Models', 'Events'] as $file) {
        require getcwd() . "/$contract/polyglot/php/src/$file.php";
    }
    $events[$contract] = "$namespace\\Events";
}

// Bodies as text, since decoding them here could lose what is tested.
$answers = [];
foreach (json_decode(file_get_contents('cases-as-text.json'), true) as ['id' => $id, 'text' => $text, 'headers' => $headers]) {
    try {
        $received = $events[$id]::read($text, $headers);
        $body = json_encode($received->event, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
        $answers[] = sprintf('{"event":%s,"body":%s}', json_encode($received->name), $body);
    } catch (Throwable $error) {
        $answers[] = json_encode(['error' => get_class($error) . ': ' . $error->getMessage() . ' at ' . $error->getLine()]);
    }
}
echo '[' . implode(",\n", $answers) . ']';
