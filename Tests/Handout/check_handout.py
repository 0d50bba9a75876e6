#!/usr/bin/env python3
"""Looks at handouts: nothing cut, no sheet nearly empty, blanks and key in agreement.

    check_handout.py REFARCH WORK_FOLDER
"""

import pathlib
import re
import subprocess
import sys

from PIL import Image

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from chromium import chromium

PAPERS = {"a4": (841.9, 595.3), "letter": (792, 612), "slides": (960, 540)}
failures = []


def expect(holds, what):
    if not holds:
        failures.append(what)


def cut(driver, page):
    """What sticks out of its sheet's edges, or into what else is written there."""
    driver.get(page.resolve().as_uri())
    return driver.execute_script("""
      const found = [];
      for (const [index, sheet] of [...document.querySelectorAll('.sheet')].entries()) {
        const edge = sheet.getBoundingClientRect();
        const margin = parseFloat(getComputedStyle(sheet).paddingLeft);
        for (const part of sheet.querySelectorAll('h1, h2, h3, p, li, td, th, .plate, .block, .line')) {
          if (part.closest('.foot')) continue;
          const box = part.getBoundingClientRect();
          if (!box.width) continue;
          if (box.left < edge.left + margin - 1 || box.right > edge.right - margin + 1
              || box.top < edge.top + margin - 1 || box.bottom > edge.bottom - margin + 1) {
            found.push(`sheet ${index + 1}: ${part.className || part.tagName} ${part.textContent.slice(0, 30)}`);
          }
        }
      }
      return found;
    """)


def used(pdf, work):
    """For each page, which part of its height has something on it."""
    stem = work / f"{pdf.stem}-page"
    subprocess.run(["pdftoppm", "-r", "40", "-gray", pdf, stem], check=True)
    shares = []
    for file in sorted(work.glob(f"{pdf.stem}-page*.pgm")):
        image = Image.open(file).point(lambda value: 255 if value < 200 else 0)
        # The number in the corner does not count.
        image = image.crop((0, 0, image.width, int(image.height * 0.93)))
        box = image.getbbox()
        shares.append((box[3] - box[1]) / image.height if box else 0)
        file.unlink()
    return shares


def numbers(path, pattern):
    return [int(number) for number in re.findall(pattern, path.read_text())]


def main():
    refarch, work = sys.argv[1], pathlib.Path(sys.argv[2])
    driver = chromium()
    sheets = 0
    work.mkdir(parents=True, exist_ok=True)
    for paper, size in PAPERS.items():
        for kind in ([], ["--blanks", "--key"]):
            folder = work / paper
            subprocess.run(
                [refarch, "handout", "--paper", paper, "--output", folder, *kind],
                check=True, stdout=subprocess.DEVNULL)
        for pdf in sorted(folder.glob("*.pdf")):
            information = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
            found = tuple(map(float, re.search(r"Page size: +([\d.]+) x ([\d.]+)", information).groups()))
            expect(all(abs(a - b) < 1 for a, b in zip(found, size)), f"{pdf}: size {found}")
            shares = used(pdf, work)
            sheets += len(shares)
            for number, share in enumerate(shares, 1):
                expect(share >= 1 / 3, f"{pdf}: page {number} is used to {share:.0%}")
            page = pdf.with_suffix(".html")
            expect(len(shares) == page.read_text().count('class="sheet"'), f"{pdf}: sheets and pages differ")
            for complaint in cut(driver, page):
                failures.append(f"{page}: {complaint}")
        for page in sorted(folder.glob("*-blanks.html")):
            asked = numbers(page, r'class="blank">(\d+)')
            told = numbers(page.with_name(f"{page.stem}-host.html"), r'<b>(\d+)</b>')
            expect(asked == told == list(range(1, len(asked) + 1)) and asked, f"{page}: blanks {asked}, key {told}")
    driver.quit()
    for failure in failures:
        print(f"error: {failure}")
    print(f"{sheets} sheets, {len(failures)} failures")
    sys.exit(1 if failures or not sheets else 0)


main()
