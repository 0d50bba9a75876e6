"""Follows the tutorial on the file that `new` writes, as its reader does."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
TUTORIAL = ROOT / "Sources/ArchitectureModel/ArchitectureModel.docc/YourFirstArchitecture.md"


def blocks(kind, until=None):
    """Pieces of code in the order of the tutorial, up to a heading."""
    text = TUTORIAL.read_text()
    if until:
        text = text[: text.index(f"### {until}\n")]
    return re.findall(rf"```{re.escape(kind)}\n(.*?)```", text, re.S)


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


def followed(text, until=None):
    """The file at the end of the tutorial, or at one of its headings."""
    text = text.replace('"Database"', '"Bookings database"').replace('"Service"', '"Bookings API"')
    for block in blocks("swift", until):
        text = putting(text, block)
    return text


def uncommented(text):
    """The file with what a comment of it offers, put where the comment says."""
    offered = re.findall(r"^  // (var \w+: .*)$", text, re.M)
    text = text[: text.rstrip().rindex("}")] + "".join(f"\n  {line}" for line in offered) + "\n}\n"
    globals_, regional = re.search(r"'body': (\w+) beside names, and (Region.*\})\.", text).groups()
    return text.replace("    names\n    Region(", f"    names\n    {globals_}\n    {regional}\n    Region(")


def refused(text):
    """The file with the mistake that the tutorial makes, and what the compiler is said to say."""
    (block,) = blocks("swift (refused)")
    message = re.search(r"says why: \*(.*?)\*\.", TUTORIAL.read_text(), re.S).group(1)
    return putting(text, block), " ".join(message.split())
