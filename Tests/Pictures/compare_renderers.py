#!/usr/bin/env python3
"""Compare how programs draw our SVGs with how Chromium does.

usage: compare_renderers.py FOLDER FILE.svg...
Draws each file with Chromium, rsvg-convert, Inkscape and WeasyPrint, keeps the pictures in FOLDER
and prints the mean difference of their pixels, in shares of the full range, worst last.
Needs: chromium, chromium-driver, librsvg2-bin, inkscape, weasyprint, poppler-utils; from PyPI
selenium, numpy and pillow.
"""
import pathlib
import re
import subprocess
import sys

import numpy
from PIL import Image

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from chromium import chromium


def size_of(svg):
    found = re.search(r'<svg [^>]*width="([\d.]+)" height="([\d.]+)"', svg.read_text())
    return round(float(found[1])), round(float(found[2]))


def with_chromium(files, folder):
    browser = chromium("--hide-scrollbars", "--force-device-scale-factor=1")
    for svg in files:
        width, height = size_of(svg)
        page = folder / "page.html"
        page.write_text(
            f"<style>body{{margin:0}}</style><img src='{svg.resolve().as_uri()}'>")
        browser.set_window_size(width + 40, height + 300)
        browser.get(page.resolve().as_uri())
        browser.save_screenshot(str(folder / f"{name(svg)}.chromium.png"))
    browser.quit()


def with_weasyprint(svg, target, folder):
    width, height = size_of(svg)
    page = folder / "page.html"
    page.write_text(
        f"<style>@page{{size:{width}px {height}px;margin:0}}body{{margin:0}}img{{display:block}}"
        f"</style><img src='{svg.resolve().as_uri()}' width='{width}' height='{height}'>")
    pdf = folder / "page.pdf"
    subprocess.run(["weasyprint", "-q", page, pdf], check=True, capture_output=True)
    subprocess.run(
        ["pdftoppm", "-png", "-r", "96", "-singlefile", pdf, target.with_suffix("")], check=True)


def name(svg):
    return f"{svg.resolve().parent.name}_{svg.stem}"


def pixels(path, size):
    width, height = size
    picture = Image.new("RGB", (width, height), "white")
    picture.paste(Image.open(path).convert("RGB").crop((0, 0, width, height)))
    return numpy.asarray(picture, dtype=float) / 255


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    files = [pathlib.Path(file) for file in sys.argv[2:]]
    with_chromium(files, folder)
    rows = []
    for svg in files:
        target = {tool: folder / f"{name(svg)}.{tool}.png" for tool in ("rsvg", "inkscape", "weasyprint")}
        subprocess.run(["rsvg-convert", svg, "-o", target["rsvg"]], check=True)
        subprocess.run(
            ["inkscape", svg, "-d", "96", "-o", target["inkscape"]], check=True, capture_output=True)
        with_weasyprint(svg, target["weasyprint"], folder)
        expected = pixels(folder / f"{name(svg)}.chromium.png", size_of(svg))
        rows += [
            (float(numpy.abs(pixels(path, size_of(svg)) - expected).mean()), name(svg), tool)
            for tool, path in target.items()]
    for difference, file, tool in sorted(rows):
        print(f"{difference:.4f} {tool:10} {file}")


main()
