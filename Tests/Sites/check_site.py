#!/usr/bin/env python3
"""Looks at a built site in a browser, and follows its links.

Every page has to show exactly the drawings that its source names, each at its natural size or in the
page itself; every link and anchor within the site has to lead somewhere; drawings have to be dark where
the reader's machine or the site's own switch says so, and light otherwise.
"""
import argparse
import functools
import http.server
import io
import pathlib
import re
import sys
import threading
import time
import urllib.parse
from html.parser import HTMLParser

from PIL import Image, ImageStat
from selenium.webdriver.common.by import By

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from chromium import chromium

# What names a drawing in a source, what holds a page's text, and what switches its ground.
SITES = {
    "mkdocs": dict(picture=r"!\[[^\n]*?\]\(([^)]+\.svg)\)", main="article",
                   switch="label.md-header__button[for^='__palette']:not([hidden])"),
    "hugo": dict(picture=r'figure src="([^"]+\.svg)"', main="main", switch="#switch"),
    "sphinx": dict(picture=r"\{image\} (\S+\.svg)", main="article[role=main]",
                   switch=".theme-toggle-header, .content-icon-container .theme-toggle"),
}


def published(kind, page):
    """The address of a page within the site."""
    path = page.with_suffix("").as_posix()
    if kind == "sphinx":
        return path + ".html"
    path = re.sub(r"(^|/)_?index$", r"\1", path)
    return path if path.endswith("/") or not path else path + "/"


def expected_drawings(kind, source, page):
    """The sizes of the pictures and the identifiers of the drawings that a source names, in points."""
    text = (source / page).read_text()
    sizes = []
    for name in re.findall(SITES[kind]["picture"], text):
        # Hugo's addresses are those of the site, not of the source.
        name = name.removeprefix("../") if kind == "hugo" and not page.name.startswith("_") else name
        if not (source / page.parent / name).is_file():
            sizes.append((name, "is not there"))
            continue
        svg = (source / page.parent / name).read_text()
        size = re.search(r'<svg[^>]* width="([\d.]+)" height="([\d.]+)"', svg)
        sizes.append((float(size[1]), float(size[2])))
    return sizes, re.findall(r'<svg[^>]* id="([^"]+)"', text)


class Page(HTMLParser):
    """The links and anchors of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.anchors = [], {"", "top"}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.anchors.update(attributes[name] for name in ("id", "name") if attributes.get(name))
        self.links += [attributes[name] for name in ("href", "src") if attributes.get(name)]


def broken_links(built, site_address):
    pages = {p: Page(p.read_text()) for p in sorted(built.rglob("*.html"))}
    count, broken = 0, []
    for path, page in pages.items():
        if path.name == "404.html":
            continue
        for link in page.links:
            parts = urllib.parse.urlsplit(link.removeprefix(site_address))
            if parts.scheme or parts.netloc:
                continue
            count += 1
            name = urllib.parse.unquote(parts.path)
            target = (built / name.lstrip("/")) if name.startswith("/") else path.parent / name
            target = path if not name else target.resolve()
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file():
                broken.append(f"{path.relative_to(built)}: {link} leads nowhere")
            elif target in pages and urllib.parse.unquote(parts.fragment) not in pages[target].anchors:
                broken.append(f"{path.relative_to(built)}: {link} has no such anchor")
    return count, broken


def shown_drawings(driver, main):
    return driver.execute_script("""
        const main = document.querySelector(arguments[0]);
        return [[...main.querySelectorAll('img')].map(i => [i.naturalWidth, i.naturalHeight]),
                [...main.querySelectorAll('svg[id]')].filter(s => s.getBoundingClientRect().width > 50)
                  .map(s => s.id)]""", main)


def are_same(shown, named):
    """Whether pictures have the sizes that their sources say, but for rounding."""
    return len(shown) == len(named) and all(
        not isinstance(b, str) and abs(a - b) <= 1
        for one, other in zip(shown, named) for a, b in zip(one, other))


def brightness(driver, main):
    found = driver.find_elements(By.CSS_SELECTOR, f"{main} img, {main} svg[id]")
    drawing = next(d for d in found if d.is_displayed() and d.rect["width"] > 50)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", drawing)
    image = Image.open(io.BytesIO(drawing.screenshot_as_png)).convert("L")
    return ImageStat.Stat(image).median[0] / 255


def settled_brightness(driver, main, wanted):
    """The brightness once the page has had a second for its transitions."""
    for _ in range(5):
        found = brightness(driver, main)
        if (found < 0.4) == (wanted == "dark"):
            break
        time.sleep(0.2)
    return found


def check_grounds(driver, address, kind, shots):
    """Drawings follow the machine, and the site's own switch against the machine."""
    errors = []
    for machine in ("light", "dark"):
        for presses in (0, 1):
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
                {"name": "prefers-color-scheme", "value": machine}]})
            driver.get(address)
            driver.execute_script("localStorage.clear()")
            driver.get(address)
            wanted = machine if presses == 0 else ("dark" if machine == "light" else "light")
            # Some switches have a third position, in which they follow the machine.
            found = settled_brightness(driver, SITES[kind]["main"], wanted)
            for _ in range(2 * presses):
                if (found < 0.4) == (wanted == "dark"):
                    break
                buttons = driver.find_elements(By.CSS_SELECTOR, SITES[kind]["switch"])
                button = next(b for b in buttons if b.is_displayed())
                driver.execute_script("arguments[0].click()", button)
                found = settled_brightness(driver, SITES[kind]["main"], wanted)
            driver.execute_script("window.scrollTo(0, 0)")
            name = f"{kind}, machine {machine}" + (", switched" if presses else "")
            if (found < 0.4) != (wanted == "dark"):
                errors.append(f"{name}: the drawing is not {wanted} (brightness {found:.2f})")
            if shots:
                driver.save_screenshot(str(shots / f"{name.replace(', ', '-').replace(' ', '-')}.png"))
    return errors


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=SITES)
    parser.add_argument("source", type=pathlib.Path, help="the folder of the site's sources")
    parser.add_argument("built", type=pathlib.Path, help="the folder of the built site")
    parser.add_argument("--address", default="https://docs.example.com", help="the site's own address")
    parser.add_argument("--shots", type=pathlib.Path, help="a folder for screenshots")
    arguments = parser.parse_args()
    kind, source, built = arguments.kind, arguments.source.resolve(), arguments.built.resolve()
    if arguments.shots:
        arguments.shots.mkdir(parents=True, exist_ok=True)

    count, errors = broken_links(built, arguments.address)
    print(f"{kind}: {count} links, {len(errors)} broken")

    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=built)
    http.server.SimpleHTTPRequestHandler.log_message = lambda *_: None
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_address[1]}/"

    driver = chromium(size=(1400, 1000), complaints="SEVERE")
    try:
        total = 0
        pages = sorted(p.relative_to(source) for p in source.rglob("architectures/**/*.md"))
        for page in pages:
            driver.get(root + published(kind, page))
            sizes, ids = expected_drawings(kind, source, page)
            shown, shown_ids = shown_drawings(driver, SITES[kind]["main"])
            total += len(sizes) + len(ids)
            if not are_same(shown, sizes):
                errors.append(f"{page}: shows pictures of {shown}, names {sizes}")
            if shown_ids != ids:
                errors.append(f"{page}: shows {shown_ids}, holds {ids}")
        # What a browser asks for by itself is no page's mistake.
        errors += [entry["message"] for entry in driver.get_log("browser")
                   if "favicon" not in entry["message"]]
        print(f"{kind}: {len(pages)} pages, {total} drawings")
        overview = root + published(kind, next(p for p in pages if "high-availability" in p.parts
                                               and p.stem.endswith("index")))
        errors += check_grounds(driver, overview, kind, arguments.shots)
    finally:
        driver.quit()
    for error in errors:
        print(f"error: {error}", file=sys.stderr)
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
