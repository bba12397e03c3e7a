"""Reads JSON values into the dataclasses beside this file, and writes them again.

What a class declares is all there is to know: its annotations say what is read, and a member without a default must be
there. Members that a class does not know are ignored.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import importlib
import typing

_T = typing.TypeVar("_T", bound="Model")
_Path = tuple[typing.Union[str, int], ...]


class ReadError(ValueError):
    """A value that is not what the contract says. `path` leads to it from where reading began."""

    def __init__(self, expected: str, path: _Path) -> None:
        super().__init__(f"{_shown(path)} must be {expected}")
        self.expected = expected
        self.path = path


@dataclasses.dataclass(kw_only=True)
class Model:
    """What all models have in common."""

    null_members: frozenset[str] = dataclasses.field(default=frozenset(), repr=False)
    """Names of members that may be left out and are `None` because they were null. They are written as null."""

    @classmethod
    def from_json(cls: type[_T], value: typing.Any) -> _T:
        """Makes a model of what `json.loads` returned.

        Raises ReadError when the value is of another shape.
        """
        return _read_model(cls, value, ())

    def to_json(self) -> dict[str, typing.Any]:
        """Returns what `json.dumps` takes, with the names of the wire."""
        return dict(_written(self))


def wire(name: str) -> dict[str, str]:
    """The metadata of a member whose name on the wire is another one."""
    return {"wire": name}


def read(hint: typing.Any, value: typing.Any, path: _Path = ()) -> typing.Any:
    """Reads a value as what a type hint says. Raises ReadError."""
    kind, parts = _plan(hint)
    return _READERS[kind](parts, value, path)


def write(value: typing.Any) -> typing.Any:
    """Returns what `json.dumps` takes."""
    if isinstance(value, Model):
        return dict(_written(value))
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return [write(item) for item in value]
    if isinstance(value, dict):
        return {key: write(item) for key, item in value.items()}
    return value


def _written(model: Model) -> typing.Iterator[tuple[str, typing.Any]]:
    for member in _members(type(model)):
        value = getattr(model, member.name)
        if value is not None or member.required or member.name in model.null_members:
            yield member.wire, write(value)


class _Member(typing.NamedTuple):
    name: str
    wire: str
    required: bool
    hint: typing.Any


_known: dict[typing.Any, tuple[_Member, ...]] = {}


def _members(cls: typing.Any) -> tuple[_Member, ...]:
    if cls not in _known:
        _known[cls] = _members_of(cls)
    return _known[cls]


def _members_of(cls: typing.Any) -> tuple[_Member, ...]:
    hints = typing.get_type_hints(cls)
    return tuple(
        _Member(
            field.name,
            field.metadata.get("wire", field.name),
            # A constant has a default, and must be there all the same.
            field.default is not None,
            hints[field.name],
        )
        for field in dataclasses.fields(cls)
        if field.name != "null_members"
    )


@functools.cache
def _plan(hint: typing.Any) -> tuple[str, typing.Any]:
    origin = typing.get_origin(hint)
    if origin is typing.Union:
        return "union", typing.get_args(hint)
    if origin is typing.Literal:
        return "literal", typing.get_args(hint)
    if origin is list:
        return "list", typing.get_args(hint)[0]
    if origin is dict:
        return "dict", typing.get_args(hint)[1]
    if hint is typing.Any:
        return "any", None
    if isinstance(hint, (str, typing.ForwardRef)):
        return _plan(_named(hint if isinstance(hint, str) else hint.__forward_arg__))
    if issubclass(hint, Model):
        return "model", hint
    if issubclass(hint, enum.Enum):
        return "enum", hint
    return "scalar", hint


def _named(name: str) -> typing.Any:
    # Unions name each other before they are there.
    return getattr(importlib.import_module(".models", __package__), name)


def _read_model(cls: type[_T], value: typing.Any, path: _Path) -> _T:
    if not isinstance(value, dict):
        raise ReadError("an object", path)
    found: dict[str, typing.Any] = {}
    nulls: set[str] = set()
    for member in _members(cls):
        if member.wire not in value:
            if member.required:
                raise ReadError("there", (*path, member.wire))
            continue
        given = value[member.wire]
        if given is None and not member.required:
            nulls.add(member.name)
        else:
            found[member.name] = read(member.hint, given, (*path, member.wire))
    return cls(**found, null_members=frozenset(nulls))


def _read_union(options: tuple[typing.Any, ...], value: typing.Any, path: _Path) -> typing.Any:
    if value is None and type(None) in options:
        return None
    fitting = []
    for option in options:
        if option is type(None):
            continue
        try:
            found = read(option, value, path)
        except ReadError as error:
            fault = error
            continue
        # One that keeps every member is better than one that merely accepts the value.
        if write(found) == value:
            return found
        fitting.append(found)
    if fitting:
        return fitting[0]
    raise fault if sum(option is not type(None) for option in options) == 1 else ReadError("one of its kinds", path)


def _read_literal(values: tuple[typing.Any, ...], value: typing.Any, path: _Path) -> typing.Any:
    for constant in values:
        if isinstance(constant, bool) is isinstance(value, bool) and constant == value:
            return constant
    raise ReadError(" or ".join(repr(constant) for constant in values), path)


def _read_list(item: typing.Any, value: typing.Any, path: _Path) -> typing.Any:
    if not isinstance(value, list):
        raise ReadError("a list", path)
    return [read(item, one, (*path, at)) for at, one in enumerate(value)]


def _read_dict(hint: typing.Any, value: typing.Any, path: _Path) -> typing.Any:
    if not isinstance(value, dict):
        raise ReadError("an object", path)
    return {key: read(hint, one, (*path, key)) for key, one in value.items()}


def _read_enum(cls: typing.Any, value: typing.Any, path: _Path) -> typing.Any:
    try:
        return cls(value)
    except ValueError:
        raise ReadError(" or ".join(repr(one.value) for one in cls), path) from None


def _read_scalar(kind: type, value: typing.Any, path: _Path) -> typing.Any:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind is float and is_number:
        return value
    if kind is int and is_number and value == value // 1:
        return int(value)
    if kind in (str, bool) and isinstance(value, kind):
        return value
    raise ReadError(_KINDS[kind], path)


_KINDS: dict[type, str] = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}

_READERS: dict[str, typing.Callable[[typing.Any, typing.Any, _Path], typing.Any]] = {
    "any": lambda _, value, __: value,
    "dict": _read_dict,
    "enum": _read_enum,
    "list": _read_list,
    "literal": _read_literal,
    "model": _read_model,
    "scalar": _read_scalar,
    "union": _read_union,
}


def _shown(path: _Path) -> str:
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in path) or "the value"
