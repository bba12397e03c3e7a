<?php

declare(strict_types=1);

namespace HostBuildingWebhooks;

/** A value that is not what the contract says. */
final class ReadError extends \UnexpectedValueException
{
    /** @param string $at JSON pointer of the value, from where reading began */
    public function __construct(public readonly string $at, string $expected)
    {
        parent::__construct(($at === '' ? 'the value' : $at) . ' must be ' . $expected);
    }
}

/** An event that the contract does not have. */
final class UnknownEvent extends \UnexpectedValueException
{
    /** @param string|null $name what the delivery says; null when it says nothing */
    public function __construct(public readonly ?string $name)
    {
        parent::__construct($name === null ? 'the body names no event' : "$name is no event of this contract");
    }
}

/**
 * An object whose keys are data. It is used like an array, and is written as an object also when it is empty.
 *
 * @template T
 * @extends \ArrayObject<string, T>
 */
final class JsonMap extends \ArrayObject implements \JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return Reading::asObject($this->getArrayCopy());
    }
}

/**
 * Reads what `json_decode` made of a body. Objects may be \stdClass or arrays with keys.
 *
 * @internal
 */
final class Reading
{
    /**
     * @return array<string|int, mixed>
     */
    public static function object(mixed $value, string $at): array
    {
        if ($value instanceof \stdClass) {
            return \get_object_vars($value);
        }
        if (\is_array($value) && ($value === [] || !\array_is_list($value))) {
            return $value;
        }
        throw new ReadError($at, 'an object');
    }

    /** @param array<string|int, mixed> $given */
    public static function required(array $given, string $name, string $at, callable $read): mixed
    {
        if (!\array_key_exists($name, $given)) {
            throw new ReadError(self::below($at, $name), 'there');
        }
        return $read($given[$name], self::below($at, $name));
    }

    /** @param array<string|int, mixed> $given */
    public static function optional(array $given, string $name, string $at, callable $read): mixed
    {
        return isset($given[$name]) ? $read($given[$name], self::below($at, $name)) : null;
    }

    /**
     * The members that were null and not left out.
     *
     * @param array<string|int, mixed> $given
     * @param array<string, string> $names those that may be left out: from the wire's name to the property's
     * @return list<string>
     */
    public static function nulls(array $given, array $names): array
    {
        $isNull = static fn (string|int $name): bool => \array_key_exists($name, $given) && $given[$name] === null;
        return \array_values(\array_filter($names, $isNull, \ARRAY_FILTER_USE_KEY));
    }

    public static function any(mixed $value, string $at): mixed
    {
        return $value;
    }

    public static function string(mixed $value, string $at): string
    {
        return \is_string($value) ? $value : throw new ReadError($at, 'a text');
    }

    public static function integer(mixed $value, string $at): int
    {
        if (\is_float($value) && $value === \floor($value) && \abs($value) < 9.2e18) {
            return (int) $value;
        }
        return \is_int($value) ? $value : throw new ReadError($at, 'a whole number');
    }

    public static function number(mixed $value, string $at): int|float
    {
        return \is_int($value) || \is_float($value) ? $value : throw new ReadError($at, 'a number');
    }

    public static function boolean(mixed $value, string $at): bool
    {
        return \is_bool($value) ? $value : throw new ReadError($at, 'true or false');
    }

    public static function constant(string|int|float|bool $constant): \Closure
    {
        $isNumber = \is_int($constant) || \is_float($constant);
        return static function (mixed $value, string $at) use ($constant, $isNumber): mixed {
            $isSame = $isNumber ? (\is_int($value) || \is_float($value)) && $value == $constant : $value === $constant;
            return $isSame ? $constant : throw new ReadError($at, \json_encode($constant));
        };
    }

    /** @param class-string<\BackedEnum> $enum */
    public static function enum(string $enum): \Closure
    {
        return static fn (mixed $value, string $at): \BackedEnum => (\is_string($value) ? $enum::tryFrom($value) : null)
            ?? throw new ReadError($at, 'a value of ' . $enum);
    }

    public static function nullable(callable $read): \Closure
    {
        return static fn (mixed $value, string $at): mixed => $value === null ? null : $read($value, $at);
    }

    public static function listOf(callable $read): \Closure
    {
        return static function (mixed $value, string $at) use ($read): array {
            if (!\is_array($value) || !\array_is_list($value)) {
                throw new ReadError($at, 'a list');
            }
            $items = [];
            foreach ($value as $index => $item) {
                $items[] = $read($item, self::below($at, (string) $index));
            }
            return $items;
        };
    }

    public static function mapOf(callable $read): \Closure
    {
        return static function (mixed $value, string $at) use ($read): JsonMap {
            $values = [];
            foreach (self::object($value, $at) as $key => $one) {
                $values[$key] = $read($one, self::below($at, (string) $key));
            }
            return new JsonMap($values);
        };
    }

    /** @param list<callable> $readers the one that keeps every member wins over one that merely accepts the value */
    public static function oneOf(mixed $value, string $at, array $readers): mixed
    {
        $fitting = [];
        foreach ($readers as $read) {
            try {
                $fitting[] = $read($value, $at);
            } catch (ReadError) {
                continue;
            }
        }
        $plain = static fn (mixed $one): mixed => \json_decode(\json_encode($one, \JSON_THROW_ON_ERROR));
        if (\count($fitting) > 1) {
            $whole = $plain($value);
            foreach ($fitting as $one) {
                if ($plain($one) == $whole) {
                    return $one;
                }
            }
        }
        return $fitting[0] ?? throw new ReadError($at, 'one of its kinds');
    }

    /**
     * The members of an object that are written.
     *
     * @param list<array{string, mixed, bool}> $members name on the wire, value, whether it is written though it is null
     */
    public static function written(array $members): array|\stdClass
    {
        $found = [];
        foreach ($members as [$name, $value, $isKept]) {
            if ($value !== null || $isKept) {
                $found[$name] = $value;
            }
        }
        return self::asObject($found);
    }

    /** An array that `json_encode` writes as an object. */
    public static function asObject(array $values): array|\stdClass
    {
        return \array_is_list($values) ? (object) $values : $values;
    }

    private static function below(string $at, string $name): string
    {
        return $at . '/' . \strtr($name, ['~' => '~0', '/' => '~1']);
    }
}

/**
 * One way a delivery tells its event: by a member, by a header, or by which member is there.
 *
 * @internal
 */
final class EventRule
{
    /**
     * @param list<string>|null $pointer
     * @param list<array{list<string>, string}> $present
     * @param array<string, string> $aliases
     */
    public function __construct(
        private readonly ?array $pointer = null,
        private readonly ?string $header = null,
        private readonly array $present = [],
        private readonly array $aliases = [],
    ) {
    }

    /** @param array<string, string|list<string>> $headers */
    public function tell(mixed $body, array $headers): ?string
    {
        $name = $this->find($body, $headers);
        return \is_string($name) ? $this->aliases[$name] ?? $name : null;
    }

    /** @param array<string, string|list<string>> $headers */
    private function find(mixed $body, array $headers): mixed
    {
        if ($this->pointer !== null) {
            return self::at($body, $this->pointer);
        }
        if ($this->header !== null) {
            foreach ($headers as $name => $value) {
                if (\strtolower((string) $name) === \strtolower($this->header)) {
                    return \is_array($value) ? $value[0] ?? null : $value;
                }
            }
            return null;
        }
        foreach ($this->present as [$path, $event]) {
            if (self::at($body, $path) !== null) {
                return $event;
            }
        }
        return null;
    }

    /** @param list<string> $path */
    private static function at(mixed $body, array $path): mixed
    {
        foreach ($path as $key) {
            $members = $body instanceof \stdClass ? \get_object_vars($body) : $body;
            if (!\is_array($members)) {
                return null;
            }
            $body = $members[$key] ?? null;
        }
        return $body;
    }
}
