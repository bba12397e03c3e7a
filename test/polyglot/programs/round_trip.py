"""Reads every body of `cases.json` with the generated package of its contract, writes it again, and prints both."""

import importlib
import json
import sys
import typing

try:
    import tomllib
except ImportError:
    tomllib = None

modules = {}
classes = 0
for contract, name in json.loads(sys.argv[1]):
    sys.path.insert(0, f"{contract}/polyglot/python")
    modules[contract] = importlib.import_module(name)
    models = importlib.import_module(f"{name}.models")
    with open(f"{contract}/polyglot/python/pyproject.toml", "rb") as file:
        # Python 3.10 has no reader of TOML.
        assert tomllib is None or tomllib.load(file)["tool"]["setuptools"]["packages"] == [name]
    # Every annotation must name something that is there.
    for cls in vars(models).values():
        if isinstance(cls, type) and issubclass(cls, modules[contract].Model):
            typing.get_type_hints(cls)
            classes += 1


def answer(case):
    package = modules[case["id"]]
    try:
        name, event = package.read_event(json.dumps(case["body"]), case.get("headers"))
        again = package.read_event(json.loads(json.dumps(case["body"])), case.get("headers"))
        if again != (name, event):
            return {"error": "is not equal to itself when it is read twice"}
        write = importlib.import_module(f"{package.__name__}._reading").write
        return {"event": name, "body": write(event)}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


with open("cases.json", encoding="utf-8") as file:
    cases = json.load(file)
print(json.dumps({"answers": [answer(case) for case in cases], "classes": classes}))
