"""Finds out which event a delivery is, by the rules of the contract."""

from __future__ import annotations

import json
import typing


class UnknownEvent(ValueError):
    """An event that the contract does not have: `name` is what the delivery says, or None when it says nothing."""

    def __init__(self, name: typing.Optional[str]) -> None:
        super().__init__("the body names no event" if name is None else f"{name!r} is no event of this contract")
        self.name = name


class Rule(typing.NamedTuple):
    """One way a delivery tells its event. Exactly one of the first three is given."""

    pointer: typing.Optional[tuple[str, ...]] = None
    """The member that holds the name."""
    header: typing.Optional[str] = None
    """The header that holds the name."""
    present: tuple[tuple[tuple[str, ...], str], ...] = ()
    """Members, each with the event that has it."""
    aliases: typing.Mapping[str, str] = {}
    """Other names of events."""

    def tell(self, body: typing.Any, headers: typing.Optional[typing.Mapping[str, str]]) -> typing.Optional[str]:
        """Returns the name of the event, when this rule finds one."""
        if self.pointer is not None:
            name = _at(body, self.pointer)
        elif self.header is not None:
            wanted = self.header.lower()
            name = next((value for key, value in (headers or {}).items() if key.lower() == wanted), None)
        else:
            name = next((event for path, event in self.present if _at(body, path) is not None), None)
        return self.aliases.get(name, name) if isinstance(name, str) else None


def tell(
    rules: typing.Sequence[Rule], body: typing.Any, headers: typing.Optional[typing.Mapping[str, str]]
) -> typing.Optional[str]:
    """Returns the name that the first rule finds, also one that the contract does not have."""
    return next((name for rule in rules if (name := rule.tell(body, headers)) is not None), None)


def parsed(body: typing.Any) -> typing.Any:
    """A body as `json.loads` returns it; one that was parsed already stays as it is."""
    return json.loads(body) if isinstance(body, (str, bytes, bytearray)) else body


def _at(body: typing.Any, path: tuple[str, ...]) -> typing.Any:
    for key in path:
        if not isinstance(body, dict) or key not in body:
            return None
        body = body[key]
    return body
