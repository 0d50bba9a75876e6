"""Follows the tutorial on the file that `new` writes, as its reader does."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
TUTORIAL = ROOT / "Sources/ArchitectureModel/ArchitectureModel.docc/YourFirstArchitecture.md"


def blocks(kind):
    return re.findall(rf"```{re.escape(kind)}\n(.*?)```", TUTORIAL.read_text(), re.S)


def without(text, name):
    """The file without one of its properties."""
    start = re.search(rf"^  (?:public )?var {name}\b", text, re.M)
    if not start:
        return text
    depth, end = 0, text.index("{", start.start())
    for end in range(end, len(text)):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        if depth == 0:
            break
    return text[: start.start()] + text[end + 1 :].lstrip("\n")


def putting(text, block):
    """The file with a block's properties in place of those of the same names."""
    block = block if "public import" in text else block.replace("public var", "var")
    for name in re.findall(r"^  (?:public )?var (\w+)\b", block, re.M):
        text = without(text, name)
    return text[: text.rstrip().rindex("}")].rstrip() + "\n\n" + block + "}\n"


def followed(text):
    """The file at the end of the tutorial."""
    text = text.replace('"Database"', '"Bookings database"').replace('"Service"', '"Bookings API"')
    for block in blocks("swift"):
        text = putting(text, block)
    return text


def refused(text):
    """The file with the mistake that the tutorial makes, and what the compiler is said to say."""
    (block,) = blocks("swift (refused)")
    message = re.search(r"says why: \*(.*?)\*\.", TUTORIAL.read_text(), re.S).group(1)
    return putting(text, block), " ".join(message.split())
