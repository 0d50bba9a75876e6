#!/usr/bin/env python3
"""Inline two drawings in a page with styles of its own, and look whether either changes.

usage: inline_page.py FOLDER FIRST.svg SECOND.svg
Prints the mean difference of each drawing's pixels, alone and in the page: for a page whose CSS
defines `.node`, `.edge`, `.cluster` and `text`, and for pages that choose dark or light by an
attribute or class of a parent, on a light and on a dark machine. Exit code 1 if any differs.
Needs: chromium, chromium-driver; from PyPI selenium, numpy and pillow.
"""
import io
import pathlib
import sys

import numpy
from PIL import Image
from selenium.webdriver.common.by import By

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from chromium import chromium

HOSTILE = """
  .node, .edge, .cluster { fill: red; stroke: lime; stroke-width: 5; opacity: 0.3; filter: blur(2px) }
  .node rect, .edge path { fill: red; stroke: red; stroke-width: 9; stroke-dasharray: 1 1 }
  text, tspan { font: italic 30px serif; fill: red; text-anchor: end; letter-spacing: 4px }
  .card, .badge, .title, .detail, .page, .heading { fill: red; display: none }
  svg g { transform: rotate(3deg) } path { fill: orange }
"""
PARENTS = {
    "data-theme dark": ('data-theme="dark"', "dark"), "slate": ('data-md-color-scheme="slate"', "dark"),
    "class dark": ('class="dark"', "dark"), "data-theme light": ('data-theme="light"', "light"),
}


def browser():
    return chromium("--hide-scrollbars", size=(1400, 2600))


def scheme(driver, value):
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": value}]})


def shots(driver, page, body, style="", attributes=""):
    page.write_text(
        f"<!doctype html><meta charset=utf-8><style>{style}</style><body style='margin:0'>"
        f"<div {attributes}>{body}</div>")
    driver.get(page.resolve().as_uri())
    pictures = [e.screenshot_as_png for e in driver.find_elements(By.TAG_NAME, "svg")]
    return [numpy.asarray(Image.open(io.BytesIO(p)).convert("RGB"), dtype=float) / 255 for p in pictures]


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / "inline.html"
    drawings = [pathlib.Path(f).read_text() for f in sys.argv[2:4]]
    both = "".join(f"<div>{d}</div>" for d in drawings)
    driver = browser()
    alone = {}
    for ground in ("light", "dark"):
        scheme(driver, ground)
        alone[ground] = [shots(driver, page, f"<div>{d}</div>")[0] for d in drawings]
    cases = [("page's own styles", "light", "light", HOSTILE, ""), ("page's own styles", "dark", "dark", HOSTILE, "")]
    for label, (attribute, expected) in PARENTS.items():
        cases += [(label, machine, expected, "", attribute) for machine in ("light", "dark")]
    isSame = True
    for label, machine, expected, style, attribute in cases:
        scheme(driver, machine)
        found = shots(driver, page, both, style, attribute)
        for file, picture, wanted in zip(sys.argv[2:4], found, alone[expected]):
            difference = float(numpy.abs(picture - wanted).mean()) if picture.shape == wanted.shape else 1.0
            isSame = isSame and difference == 0
            print(f"{difference:.4f} {label}, {machine} machine: {file}")
            if difference:
                Image.fromarray((picture * 255).astype("uint8")).save(folder / f"{label}-{machine}.png")
    driver.quit()
    sys.exit(0 if isSame else 1)


main()
