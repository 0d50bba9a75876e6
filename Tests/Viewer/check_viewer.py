#!/usr/bin/env python3
"""Tries viewers in Chromium and Firefox: every drawing, every key, every link, accessibility, paper.

    check_viewer.py FILE...
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from axe_core_python.selenium import Axe

from browsers import Chromium, Firefox

LIMIT = 400_000
SHOWN = "document.querySelector('.frame.current').id"
VISIBLE = "[...document.querySelectorAll('.frame')].filter(e => getComputedStyle(e).display !== 'none').length"


class Report:
    def __init__(self):
        self.failures = []
        self.checks = 0

    def expect(self, found, wanted, what):
        self.checks += 1
        if found != wanted:
            self.failures.append(f"{what}: expected {wanted!r}, found {found!r}")


def names(browser):
    return browser.run("[...document.querySelectorAll('.frame')].map(e => e.id)")


def settle(browser, wanted):
    """Waits until the address was followed, for half a second at most."""
    return browser.run(
        "new Promise(done => { let n = 0; const look = () => "
        f"({SHOWN}) === {wanted!r} || ++n > 25 ? done(({SHOWN})) : setTimeout(look, 20); look() }})")


def steps(browser, page, report):
    """All drawings, one key after the other, forth and back."""
    ids = names(browser)
    browser.press("Home")
    report.expect(settle(browser, ids[0]), ids[0], f"{page} Home")
    for wanted in ids[1:]:
        browser.press("ArrowRight")
        report.expect(settle(browser, wanted), wanted, f"{page} →")
        looks(browser, f"{page}#{wanted}", report)
    browser.press("ArrowRight")
    report.expect(settle(browser, ids[-1]), ids[-1], f"{page} → at the end")
    for wanted in reversed(ids[:-1]):
        browser.press("ArrowLeft")
        report.expect(settle(browser, wanted), wanted, f"{page} ←")
    browser.press("End")
    report.expect(settle(browser, ids[-1]), ids[-1], f"{page} End")
    return ids


def looks(browser, where, report):
    """One drawing is shown, in its own size, with its title and what goes with it."""
    seen = browser.run(f"""(() => {{
      const frame = document.querySelector('.frame.current');
      const svg = frame.querySelector('.plate svg');
      const shapes = svg ? [...svg.querySelectorAll('use')].filter(u => !document.querySelector(u.getAttribute('href'))).length : 0;
      const width = svg ? svg.getBoundingClientRect().width : 1;
      const tab = document.querySelector('[role=tab][aria-selected=true]');
      const panel = svg ? document.getElementById(tab.getAttribute('aria-controls')) : null;
      return [{VISIBLE}, width > 300 || !svg, shapes, !svg || panel?.checkVisibility(),
        document.querySelector('#status').textContent.startsWith(frame.ariaLabel),
        document.documentElement.scrollWidth <= innerWidth];
    }})()""")
    report.expect(seen, [1, True, 0, True, True, True], f"{where} [one frame, drawn, references, panel, announced, no overflow]")


def jumps(browser, page, ids, report):
    """Digits, and the keys from scenario to scenario."""
    browser.press("Home")
    views = [name for name in ids if "failover" not in name and name != "sources"]
    own = [name for name in views if name.split("/")[:-1] == views[0].split("/")[:-1]]
    for number, wanted in enumerate(own[:9], 1):
        browser.press(str(number))
        report.expect(settle(browser, wanted), wanted, f"{page} {number}")
    browser.press("ArrowDown")
    first = next(name for name in ids if name.endswith("-0"))
    report.expect(settle(browser, first), first, f"{page} ↓")
    stem = first[:-1]
    for wanted in [name for name in ids if name.startswith(stem)]:
        browser.press(wanted[-1])
        report.expect(settle(browser, wanted), wanted, f"{page} {wanted[-1]}")
    browser.press("ArrowUp")
    report.expect(settle(browser, views[0]), views[0], f"{page} ↑")


def panels(browser, page, report):
    for key, panel in dict(w="reach", r="records", l="lookups", n="notes").items():
        browser.press(key)
        report.expect(browser.run("document.documentElement.dataset.panel"), panel, f"{page} {key}")
        shown = browser.run(
            "['notes','reach','records','lookups'].filter(p => "
            "[...document.querySelectorAll('.current .' + p)].some(e => e.checkVisibility()))")
        report.expect(shown, [panel], f"{page} panel of {key}")
    before = browser.run("getComputedStyle(document.body).backgroundColor")
    browser.press("d")
    report.expect(
        browser.run("getComputedStyle(document.body).backgroundColor") == before, False, f"{page} d")
    browser.press("d")
    browser.press("?")
    report.expect(browser.run("document.querySelector('dialog').open"), True, f"{page} ?")
    browser.press("Escape")
    report.expect(browser.run("document.querySelector('dialog').open"), False, f"{page} Esc")
    browser.press("f")
    report.expect(browser.run("document.activeElement.id"), "focus", f"{page} f")
    browser.run("document.activeElement.blur()")


def focusing(browser, page, report):
    """A look dims the rest, is kept in the address and from step to step, and ends with Escape."""
    dimmed = "document.querySelectorAll('.frame.current .dim').length"
    browser.press("Home")
    values = browser.run("[...document.querySelectorAll('#focus option')].map(o => o.value)")
    for value in values[1:]:
        browser.run(
            f"(() => {{ const s = document.querySelector('#focus'); s.value = {value!r}; "
            "s.dispatchEvent(new Event('change')) })()")
        report.expect(
            browser.run(f"new Promise(d => setTimeout(() => d([location.hash.endsWith('&{value}'), {dimmed} > 0]), 40))"),
            [True, True], f"{page} look at {value}")
    browser.press("Escape")
    report.expect(
        browser.run(f"new Promise(d => setTimeout(() => d({dimmed}), 40))"), 0, f"{page} Esc of a look")
    browser.run("document.querySelector('.frame.current .plate').scrollIntoView()")
    browser.run(
        "(() => { const f = [...document.querySelectorAll('.frame.current .graph > *')].at(-1);"
        " f.dispatchEvent(new MouseEvent('click', {bubbles: true})) })()")
    report.expect(
        browser.run(f"new Promise(d => setTimeout(() => d({dimmed} > 0), 40))"), True, f"{page} click on a card")
    browser.press("Escape")


def links(browser, address, page, report):
    """Every link within leads to something, and every drawing can be led to from without."""
    broken = browser.run(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => decodeURIComponent(a.hash.slice(1)))"
        ".filter(id => !document.getElementById(id))")
    report.expect(broken, [], f"{page} links")
    twins = browser.run(
        "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
        " return ids.filter((id, i) => ids.indexOf(id) !== i) })()")
    report.expect(twins, [], f"{page} identifiers given twice")
    for index in range(browser.run("document.querySelectorAll('nav a').length")):
        wanted = browser.run(
            f"(() => {{ const a = document.querySelectorAll('nav a')[{index}]; a.click();"
            " return decodeURIComponent(a.hash.slice(1)) })()")
        report.expect(settle(browser, wanted), wanted, f"{page} click on {wanted}")
    ids = names(browser)
    for name in (ids[0], ids[len(ids) // 2], ids[-1]):
        browser.open(f"{address}#{name}")
        report.expect(browser.run(SHOWN), name, f"{page} opened at #{name}")
    fact = browser.run("document.querySelector('.facts > div').id")
    browser.open(f"{address}#{fact}")
    report.expect(browser.run(SHOWN), "sources", f"{page} opened at a fact")


def accessibility(browser, page, report):
    """The rules of axe, on a view, on a step and with the keys shown."""
    for prepare in ("Home", "ArrowDown", "ArrowRight", "r", "?"):
        browser.press(prepare)
        results = Axe().run(browser.driver)
        serious = [f"{v['id']} ({v['impact']}): {v['nodes'][0]['target']}" for v in results["violations"]
                   if v["impact"] in ("serious", "critical")]
        report.expect(serious, [], f"{page} axe after {prepare}")
        others = [v["id"] for v in results["violations"] if v["impact"] not in ("serious", "critical")]
        if others:
            print(f"{page}: axe, less than serious after {prepare}: {', '.join(others)}")
    browser.press("Escape")
    # At twice the size no text may be cut and nothing may stick out.
    browser.driver.set_window_size(720, 600)
    report.expect(browser.run("document.documentElement.scrollWidth <= innerWidth"), True, f"{page} at 200 %")
    browser.driver.set_window_size(1440, 1000)


def paper(address, ids, page, report):
    """Printed, and read without script: each drawing is on a page of its own."""
    for scripts in (True, False):
        browser = Chromium(scripts=scripts)
        browser.open(address)
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(browser.pdf())
            file.flush()
            text = subprocess.run(["pdftotext", "-layout", file.name, "-"], capture_output=True, text=True, check=True).stdout
        browser.close()
        beginnings = [text.strip().split("\n")[0].strip() for text in text.split("\f") if text.strip()]
        # The first drawing shares its page with the title.
        known = ["Who reaches what", "Sources"] + ids[1:]
        for label in ids[1:]:
            report.expect(beginnings.count(label), 1, f"{page} on paper, script {scripts}: {label}")
        for number, label in enumerate(beginnings[:-1]):
            if label in ids:
                following = beginnings[number + 1]
                report.expect(any(map(following.startswith, known)), True, f"{page} on one page, script {scripts}: {label}")


def labels(browser):
    return browser.run("[...document.querySelectorAll('.frame h3')].map(e => e.textContent)")


def check(file, report):
    page = str(file)
    address = file.resolve().as_uri()
    size = file.stat().st_size
    text = file.read_text()
    fetched = re.findall(r"""(?:src=|url\(|@import|xlink:href=|fetch\()["']?(?!#)[^"')\s>]+""", text)
    report.expect(fetched, [], f"{page} fetches")
    for make in (Chromium, Firefox):
        browser = make()
        try:
            browser.open(address)
            ids = steps(browser, f"{make.name} {page}", report)
            jumps(browser, f"{make.name} {page}", ids, report)
            panels(browser, f"{make.name} {page}", report)
            focusing(browser, f"{make.name} {page}", report)
            if make is Chromium:
                titles = labels(browser)
                accessibility(browser, page, report)
            links(browser, address, f"{make.name} {page}", report)
            report.expect(browser.errors(), [], f"{make.name} {page} console")
        finally:
            browser.close()
    if len(titles) == len(set(titles)):
        paper(address, titles, page, report)
    print(f"{page}: {size} bytes{'' if size < LIMIT else f', more than {LIMIT}'}, {len(ids)} frames")


def main():
    report = Report()
    for file in map(pathlib.Path, sys.argv[1:]):
        check(file, report)
    for failure in report.failures:
        print(f"error: {failure}")
    print(f"{report.checks} checks, {len(report.failures)} failures")
    sys.exit(1 if report.failures or not report.checks else 0)


main()
